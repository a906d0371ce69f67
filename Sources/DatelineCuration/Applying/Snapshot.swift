import DatelineCorpus
import DatelineExport
import DatelineModel
import DatelineValidation

/// What a corpus says in the files that are edited: as little as is needed to tell that nothing else has changed.
struct Snapshot {
  private(set) var rows: [RowID: [String: String]] = [:]
  /// Breaches of the rules of meaning: record, rule and message.
  private(set) var findings: [Finding] = []
  let diagnostics: [Diagnostic]

  /// - Parameter files: names of the files that are edited.
  init(_ corpus: Corpus, files: Set<String>) throws {
    var tabulation = Tabulation(corpus.header)
    let rules = SemanticRules(authorities: corpus.header.authorities)
    var (rows, findings): ([RowID: [String: String]], [Finding]) = ([:], [])
    try corpus.forEach { record in
      // Rules speak of records whose own file has not changed, too: a name that is gone, a date that is earlier.
      findings += rules.check(record).filter { $0.rule.severity == .error }
      guard files.contains(corpus.position(of: record.id).file) else { return }
      for row in try RecordRows(record, &tabulation).rows where row.table.name != .statementsFlat {
        rows[row.id] = Self.cells(row)
      }
    }
    (self.rows, self.findings) = (rows, findings)
    diagnostics = corpus.log.diagnostics
  }

  /// Earliest and latest days follow from the dates beside them.
  private static func cells(_ row: RecordRows.Row) -> [String: String] {
    var cells: [String: String] = [:]
    for (column, cell) in zip(row.table.columns, row.cells) {
      if case .date = column.type { continue }
      cells[column.name] = cell
    }
    return cells
  }

  // MARK: What it is to be

  /// What a corpus says when a plan has been carried out, new records left aside.
  func carryingOut(_ plan: Plan) -> [RowID: [String: String]] {
    var expected = rows
    for (record, cells) in plan.cells {
      for (column, cell) in cells { expected[record]?[column] = Self.plain(cell.value, column, record.table) }
      if let name = cells["preferred_name"], let list = Self.names(of: record.table) {
        expected[RowID(table: list, key: "\(record.key) 1")]?["name"] = name.value
      }
    }
    for (id, list) in plan.lists { replace(id, list, in: &expected) }
    return expected
  }

  private func replace(_ id: Plan.ListID, _ list: Plan.List, in expected: inout [RowID: [String: String]]) {
    let old = expected
    for position in 1...max(1, list.count) { expected[RowID(table: id.table, key: "\(id.owner) \(position)")] = nil }
    let columns = Tables.listing(id.table)
    for (place, item) in list.items.enumerated() {
      var cells: [String: String] = [:]
      switch item {
      case .kept(let position, let changes):
        cells = old[RowID(table: id.table, key: "\(id.owner) \(position)")] ?? [:]
        for (column, cell) in changes { cells[column] = Self.plain(cell.value, column, id.table) }
      case .new(let values, _):
        for column in columns.columns {
          if case .date = column.type { continue }
          cells[column.name] = Self.plain(values[column.name] ?? "", column.name, id.table)
        }
      }
      let key = "\(id.owner) \(place + 1)"
      cells["position"] = "\(place + 1)"
      if let owner = columns.primaryKey.first { cells[owner] = id.owner }
      expected[RowID(table: id.table, key: key)] = cells
    }
  }

  /// As ``DatelineFormats/PlainCell`` has it.
  static func plain(_ value: String, _ column: String, _ table: TableName) -> String {
    let type = Tables.listing(table).columns.first { $0.name == column }?.type
    if case .decimal = type { return CellReadings(value, as: .decimal, decimalMark: ".").texts.first ?? value }
    return value
  }

  private static func names(of table: TableName) -> TableName? {
    switch table {
    case .agents: .agentNames
    case .places: .placeNames
    case .events: .eventNames
    default: nil
    }
  }
}

import DatelineCorpus
import DatelineFormats
import DatelineModel

/// Compares edited tables with a corpus that goes by record after record.
final class CorpusComparison {
  let edited: EditedTables
  var indices: [TableName: EditedIndex]
  var report = MergeReport()
  var plan = Plan()
  /// Rows that are gone from the tables, as the corpus has them: for telling a changed id from a new row.
  var gone: [RecordRows.Row] = []
  private var damage: [CellVerdict.Damage: Int] = [:]
  private var unread: [TableName: (count: Int, first: Int)] = [:]
  private var absent = 0

  init(_ edited: EditedTables) {
    self.edited = edited
    indices = edited.tables.mapValues(EditedIndex.init)
    report.isWithoutBase = edited.base == nil
    report.notes = edited.notes
    for (_, index) in indices.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      for double in index.doubled {
        refuse(
          Plan.Origin(row: RowID(table: index.table.listing.name, key: double.key), number: double.row.number),
          "the same key stands in row \(double.first)",
          "a new row has an id of its own, or none; take out the one that is not meant")
      }
    }
  }

  /// - Throws: what the corpus throws.
  func compare(with corpus: Corpus) throws {
    var tabulation = Tabulation(corpus.header)
    try corpus.forEach { record in
      let rows = try RecordRows(record, &tabulation)
      compare(rows, corpus)
    }
    try tabulation.closingRows { cells, table in
      let row = RecordRows.Row(cells, of: table)
      if let edited = indices[table.name]?.take(row.key) { compare(row, edited, at: nil) }
    }
    finish()
  }

  // MARK: One record

  private func compare(_ record: RecordRows, _ corpus: Corpus) {
    let owners = record.rows.filter { $0.table.name.listKey == nil }
    for row in owners where indices[row.table.name] != nil {
      let position = corpus.position(of: row.key)
      if let edited = indices[row.table.name]?.take(row.key) {
        compare(row, edited, at: position)
      } else {
        missing(row, in: record, at: position)
      }
    }
    for table in TableName.allCases where table.listKey != nil && indices[table] != nil {
      let lists = record.lists(table)
      for owner in owners where Self.owns(owner.table.name, table) {
        compareList(table, owner, lists[owner.key] ?? [], at: corpus.position(of: owner.key))
      }
    }
  }

  /// Whether the records of one table have the rows of another for a list.
  private static func owns(_ owner: TableName, _ list: TableName) -> Bool {
    if list == .sameAs { return [.agents, .places, .events].contains(owner) }
    return Tables.listing(list).foreignKeys.contains {
      $0.table == owner && $0.columns.first == Tables.listing(list).primaryKey.first
    }
  }

  /// A row that is in the table and in the corpus.
  private func compare(_ row: RecordRows.Row, _ edited: EditedRow, at position: Position?) {
    let origin = Plan.Origin(row: row.id, number: edited.number)
    let fields = fields(row, edited, origin, at: position) { column, value in
      self.write(column, value, row, origin)
    }
    guard !fields.isEmpty else { return }
    if let position {
      let table = row.table.name == .statementsFlat ? TableName.statements : row.table.name
      plan.positions[RowID(table: table, key: row.key)] = position
    }
    if plan.cells[row.id]?["provenance_id"] != nil, plan.cells[row.id]?["status"] == nil, let status = row.cell("status") {
      // What a record does not say of its status depends on who made it.
      _ = plan.set("status", of: row.id, to: status, from: origin)
    }
    report.changes.append(
      Change(kind: Self.kind(of: fields), row: row.id, number: edited.number, fields: fields, position: position))
  }

  /// What was changed in a row. Each change is handed on to be written, and left out where that cannot be done.
  func fields(
    _ row: RecordRows.Row, _ edited: EditedRow, _ origin: Plan.Origin, at position: Position?,
    write: (ColumnListing, String) -> Bool
  ) -> [Change.Field] {
    guard let table = indices[row.table.name]?.table else { return [] }
    let comparison = CellComparison(table: table, base: edited.number > 0 ? self.edited.base : nil)
    var fields: [Change.Field] = []
    for (place, column) in row.table.columns.enumerated() {
      guard let cell = edited.cells[safe: place] ?? nil, let corpus = row.cells[safe: place] else { continue }
      // Nothing is no edit where none is taken: an edition that leaves words out has empty cells for them.
      if cell.isEmpty, !MergeBase.tables.contains(row.table.name) { continue }
      switch comparison.verdict(cell, corpus: corpus, column, key: row.key) {
      case .same: break
      case .damaged(let what): damage[what, default: 0] += 1
      case .edit(let value):
        if write(column, value) { fields.append(Change.Field(column: column.name, from: corpus, to: value)) }
      case .refused(let reason, let remedy, let isConflict):
        if !MergeBase.tables.contains(row.table.name) { return unread(row.table.name, edited.number) }
        let place = position.map { " (\($0))" } ?? ""
        refuse(
          origin, reason, remedy + (isConflict ? "" : place), column: column.name,
          cell: RefusedCell(edited: cell, corpus: corpus, isConflict: isConflict))
      }
    }
    return fields
  }

  private func unread(_ table: TableName, _ number: Int) -> [Change.Field] {
    unread[table] = (unread[table, default: (0, number)].count + 1, unread[table]?.first ?? number)
    return []
  }

  /// Notes a value to be written. Returns false where it cannot be.
  private func write(_ column: ColumnListing, _ value: String, _ row: RecordRows.Row, _ origin: Plan.Origin) -> Bool {
    switch Destinations.of(column, in: row.table) {
    case .column(let table, let name):
      return set(name, of: RowID(table: table, key: row.key), to: value, from: origin)
    case .field, .shortID, .responsibility, .referent:
      return set(column.name, of: row.id, to: value, from: origin)
    case .key, .derived: return false
    case nil:
      _ = unread(row.table.name, origin.number ?? 0)
      return false
    }
  }

  func set(_ column: String, of record: RowID, to value: String, from origin: Plan.Origin) -> Bool {
    if plan.set(column, of: record, to: value, from: origin) { return true }
    let other = plan.cells[record]?[column]
    refuse(
      origin,
      "another value for the same thing stands in \(other?.origin.row.table.rawValue ?? "a table")",
      "write the same in both, or take one of them back", column: column,
      cell: RefusedCell(edited: value, corpus: other?.value))
    return false
  }

  private static func kind(of fields: [Change.Field]) -> Change.Kind {
    guard fields.count == 1, let field = fields.first, field.column == "status" else { return .changed }
    switch field.to {
    case AnnotationStatus.accepted.rawValue: return .accepted
    case AnnotationStatus.rejected.rawValue: return .rejected
    default: return .changed
    }
  }

  // MARK: Rows that are gone

  /// A row of the corpus that the table lacks.
  private func missing(_ row: RecordRows.Row, in record: RecordRows, at position: Position) {
    guard let index = indices[row.table.name], MergeBase.tables.contains(row.table.name) else { return }
    guard let base = edited.base else {
      absent += 1
      return
    }
    // Added to the corpus since the export.
    guard base.hasRow(row.table.name, row.key) else { return }
    let isFlat = row.table.name == .statementsFlat
    let canonical = isFlat ? record.rows.first { $0.id == RowID(table: .statements, key: row.key) } ?? row : row
    // Turned down already: nothing is left to be done.
    if canonical.cell("status") == AnnotationStatus.rejected.rawValue { return gone.append(row) }
    guard CellComparison(table: index.table, base: base).isAsExported(row.cells, key: row.key) else {
      return refuse(
        Plan.Origin(row: row.id, number: nil), "the row is gone from the table, and its record has changed since the export",
        "look at \(position), and set its status there", cell: .conflict)
    }
    delete(canonical, origin: Plan.Origin(row: row.id, number: nil), at: position)
    gone.append(row)
  }

  /// An annotation that somebody takes out is turned down: the record stays, so that nobody proposes it again.
  private func delete(_ row: RecordRows.Row, origin: Plan.Origin, at position: Position) {
    guard [.statements, .mentions, .figures].contains(row.table.name) else {
      return refuse(
        origin, "the row is gone, and other records may refer to it",
        "put the row back, or take the record out at \(position)")
    }
    let rejected = AnnotationStatus.rejected.rawValue
    let isKnown = plan.cells[row.id]?["status"]?.value == rejected
    guard set("status", of: row.id, to: rejected, from: origin), !isKnown else { return }
    plan.positions[row.id] = position
    let field = Change.Field(column: "status", from: row.cell("status") ?? "", to: rejected)
    report.changes.append(Change(kind: .deleted, row: origin.row, number: nil, fields: [field], position: position))
  }

  // MARK: Findings

  func refuse(
    _ origin: Plan.Origin, _ reason: String, _ remedy: String, column: String? = nil, cell: RefusedCell = RefusedCell()
  ) {
    report.refusals.append(
      Refusal(
        row: origin.row, number: origin.number, column: column, reason: reason, remedy: remedy, edited: cell.edited,
        corpus: cell.corpus,
        isConflict: cell.isConflict))
  }

  /// What was found in a cell, or that the corpus has changed as well.
  struct RefusedCell {
    var edited: String?
    var corpus: String?
    var isConflict = false

    static let conflict = RefusedCell(isConflict: true)
  }

  private func finish() {
    addNewRows()
    report.sortByRows()
    for damage in CellVerdict.Damage.allCases {
      if let count = self.damage[damage] { report.notes.append("\(count) cells \(damage.rawValue); the corpus's were kept") }
    }
    for (table, found) in unread.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      report.notes.append(
        "\(table.rawValue): \(found.count) rows, row \(found.first) the first, are not as in the corpus; this table is not merged: "
          + "its records are edited by hand")
    }
    if absent > 0 {
      report.notes.append("\(absent) rows of the corpus are not in the tables; without a merge base they are left as they are")
    }
  }
}

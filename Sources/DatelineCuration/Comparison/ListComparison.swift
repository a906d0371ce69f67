import DatelineCorpus
import DatelineFormats
import DatelineModel

/// Lists that belong to a record: names, offices, relays. Their rows are known by the owner and a position, so rows that come and go
/// move the others, and a list is merged row by row only while it keeps its length.
extension CorpusComparison {
  func compareList(_ table: TableName, _ owner: RecordRows.Row, _ corpus: [RecordRows.Row], at position: Position) {
    guard let rows = indices[table]?.takeList(owner.key), let edited = indices[table]?.table else { return }
    let list = EditedList(table: table, owner: owner, corpus: corpus, rows: rows, position: position)
    let comparison = CellComparison(table: edited, base: self.edited.base)
    if list.isCorpus(comparison) { return }
    if list.keepsItsPlaces, list.wasThatLong(in: comparison.base) { return compareRows(of: list) }
    guard let base = comparison.base else {
      if rows.count < corpus.count { return report.isWithoutBase = true }
      return takeOver(list, comparison)
    }
    let exported = list.exportedCount(in: base)
    let corpusIsAsExported = exported == corpus.count && corpus.allSatisfy { comparison.isAsExported($0.cells, key: $0.key) }
    if corpusIsAsExported { return takeOver(list, comparison) }
    let tableIsAsExported =
      exported == rows.count && rows.allSatisfy { comparison.isAsExported($0.row, key: list.key(of: $0.position)) }
    if tableIsAsExported { return }
    refuse(
      Plan.Origin(row: RowID(table: table, key: owner.key), number: rows.first?.row.number),
      "rows came or went here, and the corpus has changed this list since the export as well",
      "export again and edit that, or change the list at \(position)", cell: .conflict)
  }

  private func compareRows(of list: EditedList) {
    var items: [Plan.List.Item] = []
    var isChanged = false
    for (place, (row, edited)) in zip(list.corpus, list.rows.map(\.row)).enumerated() {
      let changes = changes(row, edited, list)
      if !changes.isEmpty { isChanged = true }
      items.append(.kept(place + 1, changes))
    }
    guard isChanged else { return }
    plan(items, list)
  }

  /// The changed cells of a row of a list. The first name of an authority is its preferred one, and stands in the record itself.
  private func changes(_ row: RecordRows.Row, _ edited: EditedRow, _ list: EditedList) -> [String: Plan.Cell] {
    let origin = Plan.Origin(row: row.id, number: edited.number)
    let isPreferred = row.table.name.itemsBefore > 0 && row.cell("position") == "1"
    var changes: [String: Plan.Cell] = [:]
    let fields = fields(row, edited, origin, at: list.position) { column, value in
      if isPreferred { return self.setPreferred(column, value, list, origin) }
      changes[column.name] = Plan.Cell(value: value, origin: origin)
      return true
    }
    if !fields.isEmpty {
      report.changes.append(Change(kind: .changed, row: row.id, number: edited.number, fields: fields, position: list.position))
    }
    return changes
  }

  private func setPreferred(_ column: ColumnListing, _ value: String, _ list: EditedList, _ origin: Plan.Origin) -> Bool {
    guard column.name == "name" else {
      refuse(
        origin, "the preferred name has no \(column.name) of its own in a record",
        "add a row for another form of the name", column: column.name)
      return false
    }
    plan.positions[list.owner.id] = list.position
    return set("preferred_name", of: list.owner.id, to: value, from: origin)
  }

  // MARK: Rows that came or went

  /// The table's list becomes the corpus's.
  private func takeOver(_ list: EditedList, _ comparison: CellComparison) {
    guard list.table.takesRows else {
      return refuse(
        Plan.Origin(row: RowID(table: list.table, key: list.owner.key), number: list.rows.first?.row.number),
        "rows came or went here",
        "change “\(list.table.listKey ?? "")” at \(list.position)")
    }
    var items: [Plan.List.Item] = []
    var kept: Set<Int> = []
    for (position, row) in list.rows {
      if let position, let old = list.corpus[safe: position - 1] {
        kept.insert(position)
        items.append(.kept(position, changes(old, row, list)))
      } else if let values = newValues(row, comparison, RowID(table: list.table, key: list.owner.key)) {
        let id = RowID(table: list.table, key: list.key(of: position))
        let origin = Plan.Origin(row: id, number: row.number)
        items.append(.new(values, origin))
        report.changes.append(
          Change(kind: .new, row: id, number: row.number, fields: Self.fields(values, comparison.table), position: list.position))
      }
    }
    for (place, old) in list.corpus.enumerated() where !kept.contains(place + 1) {
      if place < list.table.itemsBefore {
        refuse(
          Plan.Origin(row: old.id, number: nil), "the preferred name is gone", "put the row back; a record has a preferred name")
      } else {
        report.changes.append(
          Change(kind: .deleted, row: old.id, number: nil, fields: Self.fields(of: old), position: list.position))
      }
    }
    plan(items, list)
  }

  private func plan(_ items: [Plan.List.Item], _ list: EditedList) {
    let number = list.rows.first?.row.number
    let origin = Plan.Origin(row: RowID(table: list.table, key: list.owner.key), number: number)
    plan.positions[list.owner.id] = list.position
    plan.lists[Plan.ListID(table: list.table, owner: list.owner.key)] = Plan.List(
      owner: list.owner.id, items: items, count: list.corpus.count, origin: origin)
  }

  private static func fields(of row: RecordRows.Row) -> [Change.Field] {
    zip(row.table.columns, row.cells).filter { !row.table.primaryKey.contains($0.0.name) && !$0.1.isEmpty }.map {
      Change.Field(column: $0.name, from: $1, to: "")
    }
  }

  static func fields(_ values: [String: String], _ table: EditedTable) -> [Change.Field] {
    table.listing.columns.compactMap { column in
      values[column.name].map { Change.Field(column: column.name, from: "", to: $0) }
    }
  }
}

/// One record's list in its three versions.
private struct EditedList {
  let table: TableName
  let owner: RecordRows.Row
  let corpus: [RecordRows.Row]
  let rows: [(position: Int?, row: EditedRow)]
  let position: Position

  /// Whether the rows are those of the corpus, by their number and positions.
  var keepsItsPlaces: Bool { rows.map(\.position) == corpus.indices.map { $0 + 1 } }

  /// Whether the rows say, in their order, what the corpus says, whatever their positions.
  func isCorpus(_ comparison: CellComparison) -> Bool {
    rows.count == corpus.count
      && zip(rows.map(\.row), corpus).allSatisfy { row, corpus in
        zip(corpus.table.columns, zip(row.cells, corpus.cells)).allSatisfy { column, cells in
          guard let cell = cells.0, column.name != "position" else { return true }
          // The preferred name can have been changed in the table of the records.
          if row.number == rows.first?.row.number, table.itemsBefore > 0, comparison.isAsExported(row, key: key(of: 1)) {
            return true
          }
          return comparison.readings(cell, column).contains(cells.1)
        }
      }
  }

  func key(of position: Int?) -> String { "\(owner.key) \(position.map(String.init) ?? "")" }

  func wasThatLong(in base: BaseChecksums?) -> Bool {
    guard let base else { return true }
    return exportedCount(in: base) == corpus.count
  }

  /// Positions count from 1 without gaps in an export.
  func exportedCount(in base: BaseChecksums) -> Int {
    var count = 0
    while base.hasRow(table, key(of: count + 1)) { count += 1 }
    return count
  }
}

import DatelineFormats
import DatelineModel

/// Rows that no record of the corpus has.
extension CorpusComparison {
  func addNewRows() {
    var named: [String: Int] = [:]
    for table in TableName.allCases where table.listKey == nil {
      guard let index = indices[table] else { continue }
      let rows = index.rest + index.unnamed.map { ("", $0) }
      for (key, row) in rows.sorted(by: { $0.1.number < $1.1.number }) {
        guard let record = newRecord(key, row, index.table) else { continue }
        if !key.isEmpty { named[key] = plan.new.count }
        plan.new.append(record)
        report.changes.append(
          Change(
            kind: .new, row: record.origin.row, number: row.number, fields: Self.fields(record.values, index.table), position: nil
          ))
      }
    }
    for table in TableName.allCases where table.listKey != nil {
      guard let index = indices[table] else { continue }
      for (owner, rows) in index.restOfLists { addList(owner, rows.map(\.row), index.table, to: named[owner]) }
    }
  }

  private func newRecord(_ key: String, _ row: EditedRow, _ table: EditedTable) -> Plan.NewRecord? {
    let name = table.listing.name
    let id = RowID(table: name, key: key)
    let origin = Plan.Origin(row: id, number: row.number)
    guard MergeBase.tables.contains(name) else {
      report.notes.append("\(name.rawValue), row \(row.number): is not in the corpus; this table is not merged")
      return nil
    }
    let comparison = CellComparison(table: table, base: edited.base)
    if let base = edited.base, base.hasRow(name, key) {
      // Taken out of the corpus since the export.
      guard !comparison.isAsExported(row, key: key) else { return nil }
      refuse(
        origin, "the corpus does not have this record any more", "take your edit back, or put the record back",
        cell: .conflict)
      return nil
    }
    guard let reason = unfit(name, key, row, table) else {
      return newValues(row, comparison, id).map { values in
        Plan.NewRecord(origin: origin, table: name, values: values, given: values)
      }
    }
    refuse(origin, reason.0, reason.1)
    return nil
  }

  /// Why a row cannot become a record, and what to do.
  private func unfit(_ table: TableName, _ key: String, _ row: EditedRow, _ edited: EditedTable) -> (String, String)? {
    func cell(_ name: String) -> String {
      edited.listing.columns.firstIndex { $0.name == name }.flatMap { row.cells[safe: $0] ?? nil } ?? ""
    }
    switch table {
    case .statements, .mentions, .figures:
      let document = cell("document_id")
      if document.isEmpty { return ("the new row names no document_id", "write the id of the article that it stands in") }
      if !key.isEmpty, !key.hasPrefix(document + "-") {
        return (
          "the id “\(key)” does not begin with that of its document, “\(document)-”", "write it so, or leave the cell empty"
        )
      }
      if cell("text").isEmpty { return ("the new row has no words", "copy them from the article into the column text") }
      if let old = gone.first(where: { isSame(row, $0) }) {
        return (
          "this is the row of \(old.key) with another id",
          "ids are not changed by a merge: put the old one back, or change it in the record"
        )
      }
      return nil
    case .agents, .places, .events:
      return key.isEmpty ? ("the new row has no id", "give it one: a-z, 0-9 and -, beginning with a letter") : nil
    default: return ("rows cannot be added to this table", "add the record to the corpus by hand")
    }
  }

  private func isSame(_ row: EditedRow, _ old: RecordRows.Row) -> Bool {
    zip(old.table.columns, zip(row.cells, old.cells)).allSatisfy { column, cells in
      old.table.primaryKey.contains(column.name) || cells.0 == nil || cells.0?.withPlainLineEnds == cells.1
    }
  }

  /// The cells of a new row that are not empty; `nil` where one is refused.
  func newValues(_ row: EditedRow, _ comparison: CellComparison, _ id: RowID) -> [String: String]? {
    var values: [String: String] = [:]
    var isFit = true
    for (column, cell) in zip(comparison.table.listing.columns, row.cells) {
      guard let cell, !cell.isEmpty else { continue }
      var verdict = comparison.edit(cell, column)
      // The words of a new annotation, and what else follows, are taken as they are: whether they hold is seen when it has been read.
      if case .derived = Destinations.of(column, in: comparison.table.listing),
        let reading = comparison.readings(cell, column).first
      {
        verdict = .edit(reading)
      }
      switch verdict {
      case .edit(let value): values[column.name] = value
      case .refused(let reason, let remedy, _):
        refuse(Plan.Origin(row: id, number: row.number), reason, remedy, column: column.name, cell: RefusedCell(edited: cell))
        isFit = false
      case .same, .damaged: break
      }
    }
    return isFit ? values : nil
  }

  /// Rows of a list whose owner the corpus does not have: they go with a new record, or nowhere.
  private func addList(_ owner: String, _ rows: [EditedRow], _ table: EditedTable, to new: Int?) {
    let name = table.listing.name
    let comparison = CellComparison(table: table, base: edited.base)
    if let base = edited.base, base.hasRow(name, "\(owner) 1"), new == nil {
      // The owner has been taken out since the export: what was not touched is gone with it.
      let isUntouched = rows.enumerated().allSatisfy { comparison.isAsExported($1, key: "\(owner) \($0 + 1)") }
      if isUntouched { return }
    }
    for row in rows {
      let id = RowID(table: name, key: owner)
      guard let new else {
        if !MergeBase.tables.contains(name) { continue }
        refuse(
          Plan.Origin(row: id, number: row.number), "there is no record “\(owner)” that this row could belong to",
          "correct the id, or add the record")
        continue
      }
      guard let values = newValues(row, comparison, id) else { continue }
      plan.new[new].lists[name, default: []].append(values)
      report.changes.append(
        Change(kind: .new, row: id, number: row.number, fields: Self.fields(values, table), position: nil))
    }
  }
}

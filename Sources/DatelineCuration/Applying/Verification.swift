import DatelineCorpus
import DatelineModel
import DatelineValidation

/// Holds the edited corpus, read anew, against what was meant: exactly that and nothing else.
struct Verification {
  let plan: Plan
  let files: [EditedCorpusFile]

  /// What is wrong, each with the row that it comes from; nothing where the corpus is as it is meant to be.
  func refusals(before: Snapshot, after: Snapshot) -> [Refusal] {
    let faults = diagnostics(before: before, after: after)
    // A faulty file gives no records, and all its rows would be missing.
    if !faults.isEmpty { return faults }
    return differences(before.carryingOut(plan), after.rows) + breaches(before, after)
  }

  // MARK: Faults of the files

  private func diagnostics(before: Snapshot, after: Snapshot) -> [Refusal] {
    after.diagnostics.filter { $0.severity == .error }.map { fault in
      let origin = files.first { $0.name == fault.place.file }?.origin(at: fault.place.line)
      return refusal(origin, nil, "\(fault.message) [\(fault.id)]", fault.remedy ?? "correct it in the table")
    }
  }

  private func breaches(_ before: Snapshot, _ after: Snapshot) -> [Refusal] {
    let known = Set(before.findings.map { "\($0.record) \($0.rule.name) \($0.message)" })
    return after.findings.filter { !known.contains("\($0.record) \($0.rule.name) \($0.message)") }.map { finding in
      let origin = origins.first { $0.row.key == finding.record }
      return refusal(origin, nil, "\(finding.record): \(finding.message) [\(finding.rule.name)]", finding.remedy)
    }
  }

  private var origins: [Plan.Origin] {
    plan.cells.flatMap { $0.value.values.map(\.origin) } + plan.lists.values.map(\.origin) + plan.new.map(\.origin)
  }

  // MARK: Rows

  private func differences(_ expected: [RowID: [String: String]], _ found: [RowID: [String: String]]) -> [Refusal] {
    var refusals: [Refusal] = []
    for (id, cells) in expected.sorted(by: { ($0.key.table.rawValue, $0.key.key) < ($1.key.table.rawValue, $1.key.key) }) {
      guard let other = found[id] else {
        refusals.append(refusal(origin(of: id), nil, "\(id.key) would be gone", "edit its record by hand"))
        continue
      }
      guard let column = cells.keys.sorted().first(where: { cells[$0] != other[$0] }) else { continue }
      refusals.append(
        refusal(
          origin(of: id) ?? Plan.Origin(row: id, number: nil), column,
          "the corpus would say \(CellComparison.shown(other[column] ?? "")) where \(CellComparison.shown(cells[column] ?? "")) is meant",
          "edit its record by hand"))
    }
    return refusals + additions(found.filter { expected[$0.key] == nil })
  }

  private func origin(of id: RowID) -> Plan.Origin? {
    plan.cells[id]?.values.first?.origin
      ?? plan.lists[Plan.ListID(table: id.table, owner: String(id.key.prefix { $0 != " " }))]?.origin
  }

  /// Every new record says what its row says, and nothing else is new.
  private func additions(_ rows: [RowID: [String: String]]) -> [Refusal] {
    var left = rows
    var refusals: [Refusal] = []
    for record in plan.new {
      let found = left.keys.sorted { $0.key < $1.key }.first { id in
        id.table == record.table && (record.origin.row.key == id.key || record.origin.row.key.isEmpty && says(left[id], record))
      }
      guard let found, let cells = left[found] else {
        refusals.append(
          refusal(
            record.origin, nil, "the corpus would not say what the row says", "see that its words stand in the article just so"))
        continue
      }
      if let column = difference(cells, record) {
        let shown = CellComparison.shown(cells[column] ?? "")
        refusals.append(
          refusal(record.origin, column, "the corpus would say \(shown) here", "write that, or leave the cell empty"))
      }
      // What belongs to it: its lists, and its passages.
      left = left.filter { $0.key != found && $0.key.key.prefix { $0 != " " } != found.key }
    }
    return refusals
      + left.keys.map { refusal(nil, nil, "\($0.table.rawValue) \($0.key) would be new", "edit the record by hand") }
  }

  private func says(_ cells: [String: String]?, _ record: Plan.NewRecord) -> Bool {
    cells.map { difference($0, record) == nil } ?? false
  }

  private func difference(_ cells: [String: String], _ record: Plan.NewRecord) -> String? {
    record.given.keys.sorted().first { column in
      guard let found = cells[column], let given = record.given[column] else { return false }
      return found != Snapshot.plain(given, column, record.table)
    }
  }

  private func refusal(_ origin: Plan.Origin?, _ column: String?, _ reason: String, _ remedy: String) -> Refusal {
    let row = origin?.row ?? RowID(table: .documents, key: "")
    return Refusal(row: row, number: origin?.number, column: column, reason: reason, remedy: remedy)
  }
}

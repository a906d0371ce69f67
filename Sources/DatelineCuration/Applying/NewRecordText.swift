import DatelineModel

/// A new record as it is written into its file.
struct NewRecordText {
  let record: Plan.NewRecord

  var document: String? { record.values["document_id"] }

  /// In the order of a record's keys.
  var pairs: [(key: String, value: NewValue)] {
    let table = Tables.listing(record.table)
    let outcomes = RecordOutcomes(table: table, document: document)
    var pairs: [(key: String, value: NewValue)] = []
    if !record.origin.row.key.isEmpty { pairs.append(("id", .scalar(outcomes.short(record.origin.row.key)))) }
    for (column, key) in RecordKeys.words(of: record.table) {
      if let words = record.values[column] { pairs.append((key, Self.address(words))) }
    }
    for entry in outcomes.outcomes(record.values) {
      if let value = Self.value(entry.outcome) { pairs.append((entry.key, value)) }
    }
    for (table, rows) in record.lists {
      let listing = Tables.listing(table)
      let items = rows.filter { !isPreferredName($0) }.compactMap { RecordOutcomes(table: listing, document: document).value($0) }
      if let key = table.listKey, !items.isEmpty { pairs.append((key, .list(items))) }
    }
    let order = RecordKeys.order(of: record.table)
    return pairs.sorted { (order.firstIndex(of: $0.key) ?? order.count) < (order.firstIndex(of: $1.key) ?? order.count) }
  }

  /// It has a key of its own.
  private func isPreferredName(_ row: [String: String]) -> Bool {
    row["kind"] == NameKind.preferred.rawValue && row["name"] == record.values["preferred_name"]
  }

  private static func value(_ outcome: MappingEdit.Outcome) -> NewValue? {
    switch outcome {
    case .set(let value): return value
    case .inside(let inner):
      let pairs = inner.compactMap { entry in value(entry.outcome).map { (key: entry.key, value: $0) } }
      return pairs.isEmpty ? nil : .mapping(pairs)
    case .removed, .items: return nil
    }
  }

  /// Passages are joined by “ … ” in tables, and stand in a list in records.
  private static func address(_ words: String) -> NewValue {
    let passages = words.split(separator: " … ").map { NewValue.scalar(String($0)) }
    return passages.count > 1 ? .list(passages) : .scalar(words)
  }

  /// As an item of a list of mappings, each key on a line of its own.
  func block(indent: Int, lineBreak: String) -> String {
    let blanks = String(repeating: " ", count: indent + 2)
    let lines = pairs.map { $0.key + ":" + $0.value.behindKey(indent: indent + 2, lineBreak: lineBreak) }
    return String(repeating: " ", count: indent) + "- " + lines.joined(separator: lineBreak + blanks)
  }

  func flow(indent: Int) -> String { String(repeating: " ", count: indent) + "- " + NewValue.mapping(pairs).inFlow }
}

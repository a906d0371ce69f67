import DatelineModel

/// What tables are called in SQL.
enum SQLName {
  /// A hyphen would be a minus: `agent-names` is `agent_names`. Columns have the same names everywhere.
  static func table(_ name: TableName) -> String { String(name.rawValue.map { $0 == "-" ? "_" : $0 }) }

  static func list(_ columns: [String]) -> String { columns.joined(separator: ", ") }

  /// A text as SQL writes it.
  static func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

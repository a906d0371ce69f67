import DatelineModel

/// Everything that a database is made of, from the model's one declaration of tables. `schemas/sqlite/schema.sql` is its text.
enum DatabaseSchema {
  /// “DTLN”: tells `file` and readers whose database it is (`PRAGMA application_id`).
  static let application = 0x4454_4C4E
  /// `PRAGMA user_version`: goes up when a table or column changes.
  static let version = 1

  /// In the order of the model, then what is added.
  static let tables = Tables.all.map { SQLTable($0) } + AddedTables.all

  /// What has to stand before the first row.
  static var beginning: [String] {
    ["PRAGMA application_id = \(application)", "PRAGMA user_version = \(version)"] + tables.map(\.sql)
  }

  /// What is made once all rows are there: an index is built faster from sorted rows, and search reads the tables.
  static var ending: [String] {
    tables.flatMap(\.indexes).map(\.sql) + SQLView.all.map(\.sql) + SearchTable.all.map(\.sql)
  }

  static var text: String {
    let statements = beginning + ending
    return """
      -- What `dateline export --format sqlite` writes. Made of the declarations of the tables; a test compares them.
      -- Foreign keys are enforced by whoever opens the file: PRAGMA foreign_keys = ON.


      """ + statements.map { "\($0);\n" }.joined(separator: "\n")
  }
}

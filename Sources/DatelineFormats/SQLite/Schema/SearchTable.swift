/// Full-text search over columns of a table (FTS5). It holds the index alone and takes the words from the table, so nothing stands in the
/// file twice; without triggers, since the file is a publication: who changes it runs `INSERT INTO NAME(NAME) VALUES ('rebuild')`.
struct SearchTable {
  let table: String
  let columns: [String]
  let title: String
  let description: String

  var name: String { "\(table)_fts" }

  /// Words are matched without regard to case and accents. The quotation marks are those by which Datasette finds the table's search.
  var sql: String {
    "CREATE VIRTUAL TABLE \(name) USING fts5 (\(SQLName.list(columns)), content=\"\(table)\","
      + " tokenize = 'unicode61 remove_diacritics 2')"
  }

  /// Reads the finished table from front to back.
  var filling: String { "INSERT INTO \(name) (\(name)) VALUES ('rebuild')" }

  static let all = [
    SearchTable(
      table: "segments", columns: ["text"], title: "Search in articles",
      description: "Full-text search over the words of segments: segments_fts MATCH 'gull*'; rowid joins it with segments."),
    SearchTable(
      table: "statements", columns: ["text", "gloss"], title: "Search in statements",
      description: "Full-text search over the words and glosses of statements; rowid joins it with statements."),
  ]
}

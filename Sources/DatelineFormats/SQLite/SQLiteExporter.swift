import DatelineExport
import DatelineModel

/// Writes the tables of the model as one SQLite database with keys, checks, indexes, views and full-text search, and beside it the
/// metadata with which Datasette shows it.
public struct SQLiteExporter: Exporter {
  public init() {}

  public let format = Format(
    name: "sqlite", title: "SQLite database",
    purpose: "The tables in one file with keys, views and full-text search, for SQL and Datasette.",
    schemas: ["sqlite/schema.sql"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    try SQLiteSession(header, context)
  }
}

/// A file of an export to SQLite: where it lies and what it is.
struct SQLiteLayout {
  let path: String
  let note: FileNote

  static let database = SQLiteLayout(
    path: "statements.sqlite",
    note: FileNote(
      "Database", "Every table with its keys, views for common questions, and full-text search.",
      mediaType: "application/vnd.sqlite3"))

  static let metadata = SQLiteLayout(
    path: "metadata.json",
    note: FileNote("Datasette metadata", "What Datasette shows with the database.", mediaType: "application/json"))
}

import DatelineDatabase
import DatelineExport
import DatelineModel

/// One export to SQLite: rows go into the database as records come.
struct SQLiteSession: ExportSession {
  private let header: DatasetHeader
  private let context: ExportContext
  private var tabulation: Tabulation
  /// Until the export is finished.
  private var writer: DatabaseWriter?

  init(_ header: DatasetHeader, _ context: ExportContext) throws {
    self.header = header
    self.context = context
    tabulation = Tabulation(header)
    let path = try context.output.reserve(SQLiteLayout.database.path)
    writer = try Self.explaining { try DatabaseWriter.begin(at: path) }
  }

  mutating func write(_ record: Record) throws {
    guard let writer else { throw ExportError(.bug, "a record came after the end") }
    // The model's tables come first in a database, in the model's order.
    try Self.explaining { try tabulation.rows(of: record) { cells, table in try writer.insert(cells, into: table.ordinal) } }
  }

  mutating func finish() throws {
    guard let writer else { return }
    try Self.explaining {
      try tabulation.closingRows { cells, table in try writer.insert(cells, into: table.ordinal) }
      try writer.fill(AddedTables.dataset, DatasetFacts.rows(of: header.dataset, context.stamp))
      try writer.fill(AddedTables.codebook, CodebookRows.all)
      try writer.finish()
    }
    // Closes the file.
    self.writer = nil
    try context.output.adopt(SQLiteLayout.database.path, note: SQLiteLayout.database.note)
    let metadata = DatasetteMetadata(header.dataset).json
    try context.output.write(
      JSONWriter.text(metadata) + "\n", to: SQLiteLayout.metadata.path, note: SQLiteLayout.metadata.note)
  }

  private static func explaining<Result>(_ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let fault as TableFault {
      throw ExportError(.unfitData, "cannot stand in a database: \(fault)", format: "sqlite")
    } catch let error as DatabaseError {
      let code: ExportError.Code = error.kind == .statement ? .bug : .inputOutput
      throw ExportError(code, "cannot write \(SQLiteLayout.database.path): \(error)", format: "sqlite")
    }
  }
}

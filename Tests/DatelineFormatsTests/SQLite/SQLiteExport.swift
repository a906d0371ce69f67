import DatelineDatabase
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

/// An export to SQLite in a folder that is gone afterwards.
enum SQLiteExport {
  static func with<Result>(_ source: some RecordSource, _ body: (_ folder: String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try run(source, into: folder.path)
    return try body(folder.path)
  }

  @discardableResult
  static func run(_ source: some RecordSource, into folder: String) throws -> LossLedger {
    let context = ExportContext(output: OutputFolder(path: folder), losses: LossLedger())
    var session = try SQLiteExporter().begin(source.header, in: context)
    try source.forEach { try session.write($0) }
    try session.finish()
    return context.losses
  }

  static func database(in folder: String) -> String { folder + "/statements.sqlite" }

  /// Every cell that a query gives.
  static func cells(_ query: String, _ parameters: [DatabaseValue] = [], in database: borrowing Database) throws
    -> [[DatabaseValue]]
  {
    let statement = try database.prepare(query)
    for (place, value) in parameters.enumerated() { try statement.bind(value, at: place) }
    var rows: [[DatabaseValue]] = []
    while try statement.step() { rows.append((0..<statement.width).map(statement.value)) }
    return rows
  }

  /// The same where whoever opens the file takes no precautions, and views run.
  static func answer(_ query: String, _ parameters: [DatabaseValue] = [], in folder: String) throws -> [[DatabaseValue]] {
    try cells(query, parameters, in: Database.write(database(in: folder)))
  }
}

import DatelineDatabase
import Foundation

/// A path for a database that is gone afterwards.
enum ScratchDatabase {
  static func with<Result>(_ body: (_ path: String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder.appendingPathComponent("scratch.sqlite").path)
  }

  /// Every cell that a query gives.
  static func cells(_ query: String, in database: borrowing Database) throws -> [[DatabaseValue]] {
    let statement = try database.prepare(query)
    var rows: [[DatabaseValue]] = []
    while try statement.step() { rows.append((0..<statement.width).map(statement.value)) }
    return rows
  }
}

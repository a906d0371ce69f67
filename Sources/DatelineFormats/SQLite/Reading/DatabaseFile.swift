import DatelineDatabase
import DatelineModel
import Foundation

/// A database on disk, opened for reading and known to have the tables that are to be read: none of them a view or a virtual table, and no
/// column computed.
final class DatabaseFile {
  private let database: Database
  private let name: String

  /// - Throws: `TableFault`.
  static func open(_ path: String) throws -> DatabaseFile {
    let name = (path as NSString).lastPathComponent
    return try explaining(name) {
      let file = DatabaseFile(try Database.read(path), name)
      try file.checkApplication()
      for table in DatabaseSchema.tables where table.name != AddedTables.codebook.name { try file.check(table) }
      return file
    }
  }

  private init(_ database: consuming Database, _ name: String) {
    self.database = database
    self.name = name
  }

  /// Puts records together from the tables.
  func assembly() throws -> RecordAssembly {
    try RecordAssembly { table in
      let listing = Tables.listing(table)
      let columns = SQLName.list(listing.columns.map(\.name))
      return DatabaseTable(listing, try rows("SELECT \(columns) FROM \(SQLName.table(table)) ORDER BY rowid"))
    }
  }

  func rows(_ query: String) throws -> PreparedStatement { try Self.explaining(name) { try database.prepare(query) } }

  /// - Throws: where a foreign key leads nowhere: SQLite lets that happen unless it is told to look.
  func checkKeys() throws {
    if let dangling = try Self.explaining(name, { try DanglingKey.first(in: database) }) { throw dangling.fault }
  }

  private func checkApplication() throws {
    let application = try number("PRAGMA application_id")
    guard application == DatabaseSchema.application else {
      throw TableFault(name, "is a database, but none that Dateline wrote: its application_id is \(application)")
    }
    let version = try number("PRAGMA user_version")
    guard version == DatabaseSchema.version else {
      throw TableFault(
        name, "has version \(version) of the tables; this program reads version \(DatabaseSchema.version)")
    }
  }

  private func number(_ query: String) throws -> Int {
    let statement = try database.prepare(query)
    guard try statement.step(), case .integer(let number) = statement.value(at: 0) else { return 0 }
    return number
  }

  private func check(_ table: SQLTable) throws {
    let kind = try database.prepare("SELECT type = 'table' AND rootpage > 0 FROM sqlite_schema WHERE name = ?")
    try kind.bind(.text(table.name), at: 0)
    guard try kind.step() else { throw TableFault(table.name, "there is no such table") }
    guard kind.value(at: 0) == .integer(1) else {
      throw TableFault(table.name, "is a view or a virtual table; only a table holds data of its own")
    }
    let columns = try database.prepare("SELECT name, hidden FROM pragma_table_xinfo(?)")
    try columns.bind(.text(table.name), at: 0)
    var missing = Set(table.columns.map(\.name))
    while try columns.step() {
      guard case .text(let name) = columns.value(at: 0) else {
        throw TableFault(table.name, "has a column whose name is no text")
      }
      guard missing.remove(name) != nil else { throw TableFault(table.name, column: name, "there is no such column") }
      guard columns.value(at: 1) == .integer(0) else { throw TableFault(table.name, column: name, "is computed, not stored") }
    }
    if let name = missing.sorted().first { throw TableFault(table.name, column: name, "the column is missing") }
  }

  private static func explaining<Result>(_ name: String, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as DatabaseError {
      throw TableFault(name, error.kind == .damaged ? "is no database, or a damaged one: \(error)" : "cannot be read: \(error)")
    }
  }
}

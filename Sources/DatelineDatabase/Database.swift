import CSQLite

/// A connection to one SQLite database. Closed when it goes out of scope; statements that are still about keep it open until they go too.
public struct Database: ~Copyable {
  private let connection: OpaquePointer

  /// Opens a database of our own for writing; where there is none, makes one.
  public static func write(_ path: String) throws(DatabaseError) -> Database {
    try Database(path, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)
  }

  /// Opens a database that may come from anybody. Nothing is ever written to it; views, triggers and extensions of its own do not run; what
  /// goes beyond the limits is refused.
  public static func read(_ path: String) throws(DatabaseError) -> Database {
    let size = try Precautions.size(ofFile: path)
    let database = try Database(path, SQLITE_OPEN_READONLY)
    try Precautions.take(database.connection)
    try database.requireWholePages(size)
    return database
  }

  private init(_ path: String, _ flags: Int32) throws(DatabaseError) {
    guard sqlite3_libversion_number() >= Self.oldest else {
      throw DatabaseError(.unsupported, "SQLite \(Self.libraryVersion) is too old for typed tables; 3.37 or later is needed")
    }
    var connection: OpaquePointer?
    let code = sqlite3_open_v2(path, &connection, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard let connection, code == SQLITE_OK else {
      let message = connection.map { String(cString: sqlite3_errmsg($0)) } ?? "out of memory"
      sqlite3_close_v2(connection)
      throw DatabaseError(code, message)
    }
    self.connection = connection
  }

  deinit { sqlite3_close_v2(connection) }

  /// SQLite notices where pages are missing, and takes what is missing of the last one for zeros.
  private func requireWholePages(_ size: Int) throws(DatabaseError) {
    let query = try prepare("PRAGMA page_size")
    guard try query.step(), case .integer(let page) = query.value(at: 0), page > 0 else { return }
    if size % page != 0 { throw DatabaseError(.damaged, "the file ends within a page: it was cut short") }
  }

  /// Runs SQL that gives no rows: one command, or several with `;` between.
  public func run(_ sql: String) throws(DatabaseError) {
    let code = sqlite3_exec(connection, sql, nil, nil, nil)
    if code != SQLITE_OK { throw DatabaseError(code, String(cString: sqlite3_errmsg(connection))) }
  }

  /// - Parameter sql: one command.
  public func prepare(_ sql: String) throws(DatabaseError) -> PreparedStatement {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard let statement, code == SQLITE_OK else {
      throw code == SQLITE_OK
        ? DatabaseError(.statement, "no command") : DatabaseError(code, String(cString: sqlite3_errmsg(connection)))
    }
    return PreparedStatement(statement)
  }

  /// The version of the library that this process runs with: `3.40.1`.
  public static var libraryVersion: String { String(cString: sqlite3_libversion()) }

  /// The first with STRICT tables.
  private static let oldest: Int32 = 3_037_000
}

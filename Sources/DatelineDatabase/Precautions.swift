import CSQLite
import Foundation

/// What SQLite's own documentation advises for files from elsewhere (“Defense Against The Dark Arts”).
enum Precautions {
  /// In bytes. SQLite would wait for a pipe, and takes an empty file for an empty database.
  static func size(ofFile path: String) throws(DatabaseError) -> Int {
    let place = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: place)
    guard let attributes, let size = attributes[.size] as? Int else {
      throw DatabaseError(.inputOutput, "the file is not there, or may not be read")
    }
    guard attributes[.type] as? FileAttributeType == .typeRegular else { throw DatabaseError(.damaged, "it is no regular file") }
    if size == 0 { throw DatabaseError(.damaged, "the file is empty") }
    return size
  }

  static func take(_ connection: OpaquePointer) throws(DatabaseError) {
    for (option, isOn) in options {
      let code = dateline_sqlite_configure(connection, option, isOn ? 1 : 0)
      guard code == SQLITE_OK else { throw DatabaseError(code, String(cString: sqlite3_errmsg(connection))) }
    }
    for (limit, value) in limits { sqlite3_limit(connection, limit, value) }
    // A page that lies about its cells is found when it is read; no page is mapped, so a file cut short while it is read is a fault and no crash.
    let code = sqlite3_exec(
      connection, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA query_only = ON", nil, nil, nil)
    guard code == SQLITE_OK else { throw DatabaseError(code, String(cString: sqlite3_errmsg(connection))) }
  }

  private static let options: [(Int32, Bool)] = [
    (SQLITE_DBCONFIG_DEFENSIVE, true), (SQLITE_DBCONFIG_TRUSTED_SCHEMA, false), (SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
    (SQLITE_DBCONFIG_ENABLE_VIEW, false), (SQLITE_DBCONFIG_DQS_DML, false), (SQLITE_DBCONFIG_DQS_DDL, false),
  ]

  private static let limits: [(Int32, Int32)] = [
    // A cell of a quarter of a GiB is no article.
    (SQLITE_LIMIT_LENGTH, 1 << 28), (SQLITE_LIMIT_SQL_LENGTH, 1_000_000), (SQLITE_LIMIT_COLUMN, 200),
    (SQLITE_LIMIT_EXPR_DEPTH, 100), (SQLITE_LIMIT_COMPOUND_SELECT, 10), (SQLITE_LIMIT_VDBE_OP, 250_000),
    (SQLITE_LIMIT_FUNCTION_ARG, 16), (SQLITE_LIMIT_ATTACHED, 0), (SQLITE_LIMIT_TRIGGER_DEPTH, 1),
  ]
}

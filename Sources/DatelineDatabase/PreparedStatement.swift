import CSQLite

/// One command, compiled: run again and again with other values, or stepped through row by row.
public final class PreparedStatement {
  private let statement: OpaquePointer

  init(_ statement: OpaquePointer) { self.statement = statement }

  deinit { sqlite3_finalize(statement) }

  /// Sets the value of a parameter.
  /// - Parameter place: from 0.
  public func bind(_ value: DatabaseValue, at place: Int) throws(DatabaseError) {
    let number = Int32(place + 1)
    let code: Int32 =
      switch value {
      case .null: sqlite3_bind_null(statement, number)
      case .integer(let integer): sqlite3_bind_int64(statement, number, Int64(integer))
      case .text(let text): bind(text, number)
      case .other(let name): throw DatabaseError(.statement, "\(name) is nothing that is written")
      }
    if code != SQLITE_OK { throw fault(code) }
  }

  private func bind(_ text: String, _ number: Int32) -> Int32 {
    var text = text
    return text.withUTF8 { utf8 in
      utf8.withMemoryRebound(to: CChar.self) { bytes in
        // No address means NULL, and an empty text has none.
        guard let start = bytes.baseAddress else { return dateline_sqlite_bind_text(statement, number, "", 0) }
        return dateline_sqlite_bind_text(statement, number, start, UInt64(bytes.count))
      }
    }
  }

  /// Goes to the next row.
  /// - Returns: false where there is none; then the statement can be run again.
  public func step() throws(DatabaseError) -> Bool {
    let code = sqlite3_step(statement)
    if code == SQLITE_ROW { return true }
    // Resetting repeats the code, and frees what the statement holds; the message has to be taken before.
    let failure = code == SQLITE_DONE ? nil : fault(code)
    sqlite3_reset(statement)
    if let failure { throw failure }
    return false
  }

  /// How many columns a row has.
  public var width: Int { Int(sqlite3_column_count(statement)) }

  /// - Parameter place: from 0; the row is the one that ``step()`` has come to.
  public func value(at place: Int) -> DatabaseValue {
    let column = Int32(place)
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .integer(Int(sqlite3_column_int64(statement, column)))
    case SQLITE_TEXT: return text(at: column)
    case SQLITE_FLOAT: return .other("a real number")
    default: return .other("a blob")
    }
  }

  /// SQLite hands on whatever bytes stand in the file.
  private func text(at column: Int32) -> DatabaseValue {
    guard let start = sqlite3_column_text(statement, column) else { return .text("") }
    let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, column)))
    var text = String(decoding: bytes, as: UTF8.self)
    let isWhole = text.withUTF8 { $0.count == bytes.count && $0.elementsEqual(bytes) }
    return isWhole ? .text(text) : .other("a text that is not UTF-8")
  }

  private func fault(_ code: Int32) -> DatabaseError {
    DatabaseError(code, String(cString: sqlite3_errmsg(sqlite3_db_handle(statement))))
  }
}

import CSQLite

/// Why a database could not be opened, written or read.
public struct DatabaseError: Error, Hashable, CustomStringConvertible {
  /// What sort of fault it is, for a caller who treats them differently.
  public enum Kind: Hashable, Sendable {
    /// A row breaks a rule of the schema: a missing value, a key that is there twice.
    case constraint
    /// The file is no SQLite database, or a damaged one.
    case damaged
    /// Opening, reading or writing failed: no such file, no permission, disk full.
    case inputOutput
    /// The library itself is too old, or was built without something that is needed.
    case unsupported
    /// SQL that the library does not take, or a value that it does not hold.
    case statement
  }

  public let kind: Kind
  /// In the library's own words.
  public let message: String

  init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }

  /// - Parameter code: a result code of SQLite, extended or not.
  init(_ code: Int32, _ message: String) {
    // A library without full-text search says so with the code of any wrong SQL.
    self.init(message.hasPrefix("no such module") ? .unsupported : Self.kind(of: code & 0xFF), message)
  }

  public var description: String { message }

  private static func kind(of code: Int32) -> Kind {
    switch code {
    case SQLITE_CONSTRAINT: .constraint
    case SQLITE_NOTADB, SQLITE_CORRUPT: .damaged
    case SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_FULL, SQLITE_READONLY, SQLITE_PERM, SQLITE_BUSY, SQLITE_LOCKED: .inputOutput
    default: .statement
    }
  }
}

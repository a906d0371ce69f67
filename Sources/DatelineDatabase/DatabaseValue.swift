/// What stands at one row and column of a database, of the kinds that Dateline writes.
public enum DatabaseValue: Hashable, Sendable {
  case null
  case integer(Int)
  case text(String)
  /// Something else that a database can hold, by what it is called: a real number, a blob, a text that is not UTF-8.
  case other(String)
}

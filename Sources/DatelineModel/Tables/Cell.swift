/// What stands at one row and column of a table, typed, before any format has written it down.
public enum Cell: Hashable, Sendable {
  /// Nothing is known, or nothing applies.
  case missing
  /// Never empty: a table does not tell an empty text from a missing one.
  case text(String)
  case integer(Int)
  indirect case decimal(ExactDecimal)
  case boolean(Bool)
  case date(CalendarDay)
}

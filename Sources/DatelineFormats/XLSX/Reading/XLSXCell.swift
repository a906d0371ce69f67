/// What stands in a cell of a workbook, whichever program saved it.
public enum XLSXCell: Hashable, Sendable {
  case empty
  /// To the letter; the runs of a text with several fonts are joined.
  case text(String)
  /// Plain decimal digits, without exponent: the number that the file means. Where a program has written 17 digits of a binary
  /// fraction, the shortest that mean the same; with as many places behind the point as the cell shows.
  case number(String)
  /// ISO 8601: `2018-02-20`, with a time of day `2018-02-20T13:45:00`, a time alone `13:45:00`.
  case date(String)
  case boolean(Bool)
  /// `#N/A`, `#REF!` and the like.
  case error(String)
  /// A formula, empty where it is shared with another cell, and what it last gave.
  indirect case formula(String, result: XLSXCell)
}

/// Why a workbook cannot be read: where it is, and what is wrong there.
public struct XLSXFault: Error, Hashable, CustomStringConvertible {
  /// A sheet, or a part of the package.
  public let place: String
  /// As programs show it: `B12`.
  public let cell: String?
  public let reason: String

  init(_ place: String, cell: String? = nil, _ reason: String) {
    self.place = place
    self.cell = cell
    self.reason = reason
  }

  public var description: String { place + (cell.map { ", cell \($0)" } ?? "") + ": " + reason }
}

/// Why tables do not make a dataset: where it is, and what is wrong there.
public struct TableFault: Error, Hashable, CustomStringConvertible {
  /// A table's name, or a file's.
  public let table: String
  /// From 1, the header not counted; `nil` where the table as a whole is meant.
  public let row: Int?
  public let column: String?
  public let reason: String

  public init(_ table: String, row: Int? = nil, column: String? = nil, _ reason: String) {
    self.table = table
    self.row = row
    self.column = column
    self.reason = reason
  }

  public var description: String {
    ([table] + (row.map { ["row \($0)"] } ?? []) + (column.map { [$0] } ?? [])).joined(separator: ", ") + ": \(reason)"
  }
}

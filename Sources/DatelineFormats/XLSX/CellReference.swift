/// Where a cell stands: `B12`.
struct CellReference: Hashable, CustomStringConvertible {
  /// From 0.
  let column: Int
  /// From 1, as programs show it.
  let row: Int

  init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// Reads `B12`; `nil` for anything else, and beyond what a sheet has room for.
  init?(_ text: some StringProtocol) {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count),
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let row = digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 0x40 } - 1
    guard column < Self.columns, (1...Self.rows).contains(row) else { return nil }
    self.init(column: column, row: row)
  }

  var description: String { Self.letters(column) + String(row) }

  /// `A`, `Z`, `AA`.
  static func letters(_ column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(0x41 + column % 26)))
    return column < 26 ? last : letters(column / 26 - 1) + last
  }

  /// Rows and columns that a sheet has room for.
  static let rows = 1_048_576
  static let columns = 16_384
}

/// One row of a table, its texts end to end as UTF-8: what columns write and formats read without an object, or a string, for each
/// cell.
public struct PackedRow {
  /// A cell, with a text as the place in ``utf8`` where it ends; it begins where the text before it ended.
  public enum PackedCell {
    case missing
    /// Never empty.
    case text(end: Int)
    /// The digits of a decimal number.
    case decimal(end: Int)
    case integer(Int)
    case boolean(Bool)
    /// A day of the years 1 to 9999.
    case date(CalendarDay)
  }

  public private(set) var utf8: [UInt8] = []
  /// In the order of the table's columns.
  public private(set) var cells: [PackedCell] = []

  public init() {}

  public init(_ cells: [Cell]) {
    for cell in cells { append(cell) }
  }

  mutating func removeAll() {
    utf8.removeAll(keepingCapacity: true)
    cells.removeAll(keepingCapacity: true)
  }

  /// A table does not tell an empty text from a missing one.
  mutating func append(text: String?) {
    guard let text, !text.isEmpty else { return cells.append(.missing) }
    append(text)
    cells.append(.text(end: utf8.count))
  }

  mutating func append(_ number: Int?) {
    if let number { cells.append(.integer(number)) } else { cells.append(.missing) }
  }

  mutating func append(_ number: ExactDecimal?) {
    guard let number else { return cells.append(.missing) }
    if number.isNegative { utf8.append(UInt8(ascii: "-")) }
    append(number.whole)
    if !number.fraction.isEmpty {
      utf8.append(UInt8(ascii: "."))
      append(number.fraction)
    }
    cells.append(.decimal(end: utf8.count))
  }

  mutating func append(_ value: Bool?) {
    if let value { cells.append(.boolean(value)) } else { cells.append(.missing) }
  }

  /// Programs that read tables know no other years than 1 to 9999; the EDTF text beside a day says it all.
  mutating func append(_ day: CalendarDay?) {
    if let day, (1...9999).contains(day.year) { cells.append(.date(day)) } else { cells.append(.missing) }
  }

  private mutating func append(_ cell: Cell) {
    switch cell {
    case .missing: cells.append(.missing)
    case .text(let text): append(text: text)
    case .integer(let number): append(number)
    case .decimal(let number): append(number)
    case .boolean(let value): append(value)
    case .date(let day): append(day)
    }
  }

  private mutating func append(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ utf8.append(contentsOf: $0) }) == nil {
      utf8.append(contentsOf: text.utf8)
    }
  }

  /// Calls with each cell and, where it is a text or a decimal number, the bytes of it, else none.
  @inlinable public func forEach<Fault: Error>(
    _ body: (_ column: Int, _ cell: PackedCell, _ text: UnsafeBufferPointer<UInt8>) throws(Fault) -> Void
  ) throws(Fault) {
    let outcome: Result<Void, Fault> = utf8.withUnsafeBufferPointer { all in
      do throws(Fault) {
        var start = 0
        for column in cells.indices {
          let cell = cells[column]
          let end =
            switch cell {
            case .text(let end), .decimal(let end): end
            case .missing, .integer, .boolean, .date: start
            }
          try body(column, cell, UnsafeBufferPointer(rebasing: all[start..<end]))
          start = end
        }
        return .success(())
      } catch { return .failure(error) }
    }
    try outcome.get()
  }

  /// The same as values that own what they hold.
  public var unpacked: [Cell] {
    var unpacked: [Cell] = []
    forEach { _, cell, text in
      switch cell {
      case .missing: unpacked.append(.missing)
      case .text: unpacked.append(.text(String(decoding: text, as: UTF8.self)))
      case .decimal:
        unpacked.append(ExactDecimal(String(decoding: text, as: UTF8.self)).map(Cell.decimal) ?? .missing)
      case .integer(let number): unpacked.append(.integer(number))
      case .boolean(let value): unpacked.append(.boolean(value))
      case .date(let day): unpacked.append(.date(day))
      }
    }
    return unpacked
  }
}

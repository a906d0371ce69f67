import DatelineModel

/// The rows of a table as bytes: RFC 4180, quoted by type. A text that is not empty is quoted whatever is in it, everything else
/// is bare, a missing value is nothing at all; so a file changes only where its data does, and a program that takes quotes for
/// text reads every column right.
struct CSVRows {
  /// Something about a cell that people should know, though the file holds it.
  struct Note {
    let column: Int
    let reason: String
  }

  /// What has been written since it was last taken.
  private(set) var bytes: [UInt8] = []
  private(set) var contents: TableContents
  /// About the last row.
  private(set) var notes: [Note] = []
  private let options: CSVOptions
  private let isRequired: [Bool]

  /// - Parameter isRequired: for each column, whether a missing value is a fault.
  init(header: [String], isRequired: [Bool], _ options: CSVOptions) {
    self.options = options
    self.isRequired = isRequired
    contents = TableContents(widths: header.map { _ in 0 })
    bytes.reserveCapacity(2 * Self.pieceSize)
    if options.byteOrderMark { bytes = [0xEF, 0xBB, 0xBF] }
    // Names of columns are plain, and stand bare.
    bytes += header.joined(separator: ",").utf8
    endRow()
  }

  /// True when there is enough to be worth writing.
  var isFull: Bool { bytes.count >= Self.pieceSize }

  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// - Parameter row: a cell for each column.
  mutating func append(_ row: borrowing PackedRow) throws(CSVFault) {
    if !notes.isEmpty { notes.removeAll() }
    try row.forEach { (column, cell, text) throws(CSVFault) in
      if column > 0 { bytes.append(comma) }
      let start = bytes.count
      try append(cell, text, in: column)
      let width = bytes.count - start
      if width > contents.widths[column] { contents.widths[column] = width }
    }
    contents.rows += 1
    endRow()
  }

  private mutating func append(
    _ cell: PackedRow.PackedCell, _ text: UnsafeBufferPointer<UInt8>, in column: Int
  ) throws(CSVFault) {
    switch cell {
    case .missing: if isRequired[column] { throw CSVFault(column: column, reason: "is missing") }
    case .text: try append(quoted: text, in: column)
    case .decimal: bytes.append(contentsOf: text)
    case .integer(let number): append(digits: number, width: 1)
    case .boolean(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .date(let day): append(day)
    }
  }

  private mutating func endRow() {
    bytes.append(carriageReturn)
    bytes.append(lineFeed)
  }

  /// Tables hold the days of the years 1 to 9999.
  private mutating func append(_ day: CalendarDay) {
    append(digits: day.year, width: 4)
    bytes.append(UInt8(ascii: "-"))
    append(digits: day.month, width: 2)
    bytes.append(UInt8(ascii: "-"))
    append(digits: day.day, width: 2)
  }

  /// - Parameter width: how many digits at least.
  private mutating func append(digits number: Int, width: Int) {
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    var places = 1
    var rest = number.magnitude / 10
    while places < width || rest > 0 {
      rest /= 10
      places += 1
    }
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: places))
    rest = number.magnitude
    var place = bytes.count
    while rest > 0 {
      place -= 1
      bytes[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
  }

  private mutating func append(quoted text: UnsafeBufferPointer<UInt8>, in column: Int) throws(CSVFault) {
    if text.count > Self.longestInExcel { noteLength(text, in: column) }
    bytes.append(quote)
    if options.formulaGuard, FormulaGuard.applies(to: text) { bytes.append(FormulaGuard.mark) }
    if PlainBytes.areAll(text) { bytes.append(contentsOf: text) } else { try appendInRuns(text, in: column) }
    bytes.append(quote)
  }

  /// Copies what can be copied in whole runs.
  private mutating func appendInRuns(_ text: UnsafeBufferPointer<UInt8>, in column: Int) throws(CSVFault) {
    var start = 0
    for place in text.indices where !PlainBytes.contains(text[place]) {
      switch text[place] {
      case quote:
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...place]))
        start = place
      case lineFeed where options.lineFeeds == .space:
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<place]))
        bytes.append(UInt8(ascii: " "))
        start = place + 1
        notes.append(Note(column: column, reason: "a line feed became a space, as was asked for"))
      case lineFeed: contents.hasLineFeeds = true
      case tab: break
      default: if let reason = ForbiddenCharacter.at(place, of: text) { throw CSVFault(column: column, reason: reason) }
      }
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  private mutating func noteLength(_ text: UnsafeBufferPointer<UInt8>, in column: Int) {
    guard String(decoding: text, as: UTF8.self).utf16.count > Self.longestInExcel else { return }
    notes.append(
      Note(
        column: column,
        reason: "Excel cuts cells of more than \(Self.longestInExcel) characters (UTF-16 units); the file has it whole"))
  }

  private static let longestInExcel = 32_767
  private static let pieceSize = 1 << 15
}

/// Why a cell cannot stand in a table.
struct CSVFault: Error {
  /// From 0.
  let column: Int
  let reason: String
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let carriageReturn: UInt8 = 0x0D
private let lineFeed: UInt8 = 0x0A
private let tab: UInt8 = 0x09

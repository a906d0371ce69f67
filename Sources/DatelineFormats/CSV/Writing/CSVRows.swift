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
  private var column = 0

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

  /// - Parameter cells: one for each column.
  mutating func append(_ cells: [Cell]) throws(CSVFault) {
    if !notes.isEmpty { notes.removeAll() }
    for place in cells.indices {
      column = place
      if place > 0 { bytes.append(comma) }
      let start = bytes.count
      try append(cells[place])
      let width = bytes.count - start
      if width > contents.widths[place] { contents.widths[place] = width }
    }
    contents.rows += 1
    endRow()
  }

  private mutating func append(_ cell: Cell) throws(CSVFault) {
    switch cell {
    case .missing: if isRequired[column] { throw CSVFault(column: column, reason: "is missing") }
    case .text(let text): try append(text: text)
    case .integer(let number): append(digits: number, width: 1)
    case .decimal(let number): bytes += number.description.utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
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
    var unit: UInt = 1
    while places < width || number.magnitude / unit >= 10 {
      unit *= 10
      places += 1
    }
    while unit > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(number.magnitude / unit % 10))
      unit /= 10
    }
  }

  private mutating func append(text: String) throws(CSVFault) {
    if text.utf8.count > Self.longestInExcel { noteLength(text) }
    bytes.append(quote)
    if options.formulaGuard, FormulaGuard.applies(to: text) { bytes.append(FormulaGuard.mark) }
    var text = text
    let reason = text.withUTF8 { utf8 in appendQuoted(utf8) }
    if let reason { throw CSVFault(column: column, reason: reason) }
    bytes.append(quote)
  }

  /// Copies what can be copied in whole runs. Returns what is wrong with the text, if anything is.
  private mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) -> String? {
    var start = 0
    var place = 0
    while place < utf8.count {
      let byte = utf8[place]
      if byte >= 0x20 && byte < 0x7F && byte != quote || byte >= 0x80 && byte != 0xEF {
        place += 1
        continue
      }
      switch byte {
      case quote:
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...place]))
        start = place
      case lineFeed where options.lineFeeds == .space:
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<place]))
        bytes.append(UInt8(ascii: " "))
        start = place + 1
        notes.append(Note(column: column, reason: "a line feed became a space, as was asked for"))
      case lineFeed: contents.hasLineFeeds = true
      case tab: break
      default: if let reason = ForbiddenCharacter.at(place, of: utf8) { return reason }
      }
      place += 1
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    return nil
  }

  private mutating func noteLength(_ text: String) {
    guard text.utf16.count > Self.longestInExcel else { return }
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

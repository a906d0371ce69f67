import DatelineModel

/// One row as bytes: RFC 4180, quoted by type. A text that is not empty is quoted whatever is in it, everything else is bare, a
/// missing value is nothing at all; so a file changes only where its data does, and a program that takes quotes for text reads
/// every column right.
struct CSVRow {
  /// Something about a cell that people should know, though the file holds it.
  struct Note {
    let column: Int
    let reason: String
  }

  private(set) var bytes: [UInt8] = []
  private(set) var notes: [Note] = []
  /// True where a cell has more than one line.
  private(set) var hasLineFeeds = false
  private let options: CSVOptions
  private var column = 0

  init(_ options: CSVOptions) {
    self.options = options
    bytes.reserveCapacity(4096)
  }

  /// Names of columns are plain, and stand bare.
  mutating func header(_ names: [String], byteOrderMark: Bool) {
    bytes = byteOrderMark ? [0xEF, 0xBB, 0xBF] : []
    bytes += names.joined(separator: ",").utf8
    end()
  }

  mutating func begin() {
    bytes.removeAll(keepingCapacity: true)
    notes.removeAll(keepingCapacity: true)
    hasLineFeeds = false
    column = 0
  }

  mutating func end() { bytes += [carriageReturn, lineFeed] }

  mutating func append(_ cell: Cell) throws(CSVFault) {
    if column > 0 { bytes.append(comma) }
    switch cell {
    case .missing: break
    case .text(let text): try append(text: text)
    case .integer(let number): bytes += String(number).utf8
    case .decimal(let number): bytes += number.description.utf8
    case .boolean(let value): bytes += (value ? "true" : "false").utf8
    case .date(let day): bytes += day.description.utf8
    }
    column += 1
  }

  /// A cell without quotation marks, as a key in a message.
  static func text(of cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .boolean(let value): value ? "true" : "false"
    case .date(let day): "\(day)"
    }
  }

  private mutating func append(text: String) throws(CSVFault) {
    if text.utf8.count > Self.longestInExcel { noteLength(text) }
    bytes.append(quote)
    if options.formulaGuard, FormulaGuard.applies(to: text) { bytes.append(FormulaGuard.mark) }
    var text = text
    let fault = text.withUTF8 { utf8 in appendQuoted(utf8) }
    if let fault { throw fault }
    bytes.append(quote)
  }

  /// Copies what can be copied in whole runs.
  private mutating func appendQuoted(_ utf8: UnsafeBufferPointer<UInt8>) -> CSVFault? {
    var start = 0
    for place in utf8.indices {
      let byte = utf8[place]
      if byte >= 0x20, byte < 0x7F, byte != quote { continue }
      if byte >= 0x80, byte < 0xEF { continue }
      switch byte {
      case quote:
        bytes += utf8[start...place]
        start = place
      case lineFeed where options.lineFeeds == .space:
        bytes += utf8[start..<place]
        bytes.append(UInt8(ascii: " "))
        start = place + 1
        notes.append(Note(column: column, reason: "a line feed became a space, as was asked for"))
      case lineFeed: hasLineFeeds = true
      case tab: break
      default:
        if let fault = CSVFault(at: place, in: utf8) { return fault }
      }
    }
    bytes += utf8[start...]
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
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let carriageReturn: UInt8 = 0x0D
private let lineFeed: UInt8 = 0x0A
private let tab: UInt8 = 0x09

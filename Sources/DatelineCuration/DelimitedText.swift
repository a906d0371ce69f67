/// Rows of a delimited text as spreadsheets save it: any delimiter, rows that end with CRLF, LF or CR, cells quoted or not.
/// A quotation mark inside a cell that does not begin with one is a character.
struct DelimitedText {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place = 0

  init(_ text: String, delimiter: UInt8) {
    bytes = Array(text.utf8)
    self.delimiter = delimiter
  }

  /// The next row's cells; `nil` at the end.
  /// - Throws: ``CurationFault`` where a quotation mark is never closed.
  mutating func next() throws(CurationFault) -> [String]? {
    guard place < bytes.count else { return nil }
    var cells: [String] = []
    while true {
      cells.append(bytes[safe: place] == quote ? try quotedCell() : bareCell())
      guard place < bytes.count else { return cells }
      let byte = bytes[place]
      place += 1
      if byte == delimiter { continue }
      if byte == carriageReturn, bytes[safe: place] == lineFeed { place += 1 }
      return cells
    }
  }

  private mutating func quotedCell() throws(CurationFault) -> String {
    var content: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte != quote {
        content.append(byte)
      } else if bytes[safe: place] == quote {
        place += 1
        content.append(quote)
      } else {
        // What a careless program wrote behind the closing mark belongs to the cell.
        return String(decoding: content, as: UTF8.self) + bareCell()
      }
    }
    throw CurationFault("a quotation mark is never closed; save the file again from the spreadsheet")
  }

  private mutating func bareCell() -> String {
    let start = place
    while place < bytes.count, bytes[place] != delimiter, bytes[place] != lineFeed, bytes[place] != carriageReturn { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }
}

/// Why tables cannot be read at all, or not be matched with the corpus.
public struct CurationFault: Error, Hashable, CustomStringConvertible {
  public let description: String
  init(_ description: String) { self.description = description }
}

extension Array {
  /// The element at a place; `nil` where there is none.
  subscript(safe place: Int) -> Element? { indices.contains(place) ? self[place] : nil }
}

private let quote = UInt8(ascii: "\"")
private let carriageReturn: UInt8 = 0x0D
private let lineFeed: UInt8 = 0x0A

import DatelineModel
import Foundation

/// Reads RFC 4180 piece by piece: rows end with CRLF or LF, cells may be quoted, a byte order mark may stand at the start.
/// Anything else is a fault, since a reader that guesses changes data.
package struct CSVParser {
  private let table: String
  private let handle: FileHandle
  private var buffer: [UInt8] = []
  private var place = 0
  private var isAtEnd = false
  package private(set) var row = 0
  /// The line of the file that has been come to, from 1: a cell may hold several.
  package private(set) var line = 1

  package init(_ table: String, path: String) throws {
    self.table = table
    guard let handle = FileHandle(forReadingAtPath: path) else {
      throw TableFault(table, "the file is not there, or may not be read")
    }
    self.handle = handle
    try fill()
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { place = 3 }
  }

  /// The texts of the next row's cells; `nil` at the end of the file. The header is row 0.
  package mutating func next() throws -> [String]? {
    guard try peek() != nil else { return nil }
    defer { row += 1 }
    var cells: [String] = []
    while true {
      cells.append(try cell())
      switch try take() {
      case comma: continue
      case lineFeed, nil: return cells
      case carriageReturn:
        guard try take() == lineFeed else { throw fault("a carriage return stands alone") }
        return cells
      default: throw fault("something stands behind the closing quotation mark of cell \(cells.count)")
      }
    }
  }

  private mutating func cell() throws -> String {
    guard try peek() == quote else { return try bareCell() }
    place += 1
    var bytes: [UInt8] = []
    while let byte = try take() {
      if byte != quote {
        bytes.append(byte)
      } else if try peek() == quote {
        place += 1
        bytes.append(quote)
      } else {
        return try text(bytes)
      }
    }
    throw fault("a quotation mark is never closed")
  }

  private mutating func bareCell() throws -> String {
    var bytes: [UInt8] = []
    while let byte = try peek(), byte != comma, byte != lineFeed, byte != carriageReturn {
      if byte == quote { throw fault("a quotation mark stands in a cell that is not quoted") }
      bytes.append(byte)
      place += 1
    }
    return try text(bytes)
  }

  private func text(_ bytes: [UInt8]) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { throw fault("is not UTF-8") }
    return text
  }

  private func fault(_ reason: String) -> TableFault { TableFault(table, row: row, reason) }

  private mutating func take() throws -> UInt8? {
    let byte = try peek()
    if byte != nil { place += 1 }
    if byte == lineFeed { line += 1 }
    return byte
  }

  private mutating func peek() throws -> UInt8? {
    if place == buffer.count { try fill() }
    return place < buffer.count ? buffer[place] : nil
  }

  private mutating func fill() throws {
    guard !isAtEnd else { return }
    buffer = Array(try handle.read(upToCount: Self.pieceSize) ?? Data())
    place = 0
    isAtEnd = buffer.isEmpty
  }

  private static let pieceSize = 1 << 16
}

private let quote = UInt8(ascii: "\"")
private let comma = UInt8(ascii: ",")
private let carriageReturn: UInt8 = 0x0D
private let lineFeed: UInt8 = 0x0A

import Foundation
import Testing

/// How a program saves a table.
struct Spreadsheet: Sendable, CustomTestStringConvertible {
  enum Encoding: Sendable {
    case utf8, utf8WithMark, utf16, windows1252
  }

  var name = "as it was"
  var encoding = Encoding.utf8
  var delimiter = ","
  var lineEnd = "\r\n"
  var ending = "csv"
  /// The first line that Excel writes to say its delimiter.
  var announcement = ""
  /// What becomes of each cell, by the name of its column.
  var cell: @Sendable (_ column: String, _ text: String) -> String = { $1 }
  /// What becomes of the whole table.
  var table: @Sendable ([[String]]) -> [[String]] = { $0 }

  var testDescription: String { name }

  func bytes(_ rows: [[String]]) -> Data {
    let header = rows.first ?? []
    let cells = table(
      rows.enumerated().map { number, row in number == 0 ? row : row.enumerated().map { cell(header[$0], $1) } })
    let text = announcement + cells.map { $0.map(quoted).joined(separator: delimiter) + lineEnd }.joined()
    switch encoding {
    case .utf8: return Data(text.utf8)
    case .utf8WithMark: return Data([0xEF, 0xBB, 0xBF] + Array(text.utf8))
    case .utf16: return Data([0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    case .windows1252:
      return Data(
        text.unicodeScalars.map { scalar in
          String(scalar).data(using: .windowsCP1252)?.first ?? UInt8(ascii: "?")
        })
    }
  }

  private func quoted(_ text: String) -> String {
    let needsMarks = text.contains { $0 == "\"" || $0.isNewline || String($0) == delimiter }
    return needsMarks ? "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" : text
  }
}

/// Reads what an export writes: every comma and line end within quotation marks belongs to a cell.
enum SpreadsheetText {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var cell = String.UnicodeScalarView()
    var isQuoted = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"":
        isQuoted.toggle()
        cell.append(scalar)
      case "," where !isQuoted:
        row.append(plain(cell))
        cell = String.UnicodeScalarView()
      case "\n" where !isQuoted:
        row.append(plain(cell))
        cell = String.UnicodeScalarView()
        rows.append(row)
        row = []
      case "\r" where !isQuoted: break
      default: cell.append(scalar)
      }
    }
    return rows
  }

  private static func plain(_ cell: String.UnicodeScalarView) -> String {
    let text = String(cell)
    guard text.utf8.first == UInt8(ascii: "\"") else { return text }
    return String(text.unicodeScalars.dropFirst().dropLast()).replacingOccurrences(of: "\"\"", with: "\"")
  }
}

/// Reads RFC 4180 and nothing else, to judge what was written: a fault of the file is `nil`.
enum StrictCSV {
  struct Field: Equatable {
    let text: String
    let isQuoted: Bool
  }

  static func rows(_ bytes: [UInt8]) -> [[Field]]? {
    var rows: [[Field]] = []
    var row: [Field] = []
    var place = 0
    while place < bytes.count {
      guard let (field, end) = field(bytes, place) else { return nil }
      row.append(field)
      if bytes[end...].starts(with: [0x0D, 0x0A]) {
        rows.append(row)
        row = []
        place = end + 2
      } else if end < bytes.count, bytes[end] == UInt8(ascii: ",") {
        place = end + 1
      } else {
        return nil
      }
    }
    return row.isEmpty ? rows : nil
  }

  private static func field(_ bytes: [UInt8], _ start: Int) -> (Field, Int)? {
    guard start < bytes.count, bytes[start] == quote else {
      let end = bytes[start...].firstIndex { $0 == UInt8(ascii: ",") || $0 == 0x0D } ?? bytes.endIndex
      let text = bytes[start..<end]
      return text.contains(quote) ? nil : (Field(text: String(decoding: text, as: UTF8.self), isQuoted: false), end)
    }
    var text: [UInt8] = []
    var place = start + 1
    while place < bytes.count {
      if bytes[place] != quote {
        text.append(bytes[place])
        place += 1
      } else if place + 1 < bytes.count, bytes[place + 1] == quote {
        text.append(quote)
        place += 2
      } else {
        return (Field(text: String(decoding: text, as: UTF8.self), isQuoted: true), place + 1)
      }
    }
    return nil
  }

  private static let quote = UInt8(ascii: "\"")
}

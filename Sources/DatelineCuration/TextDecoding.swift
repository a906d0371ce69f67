import Foundation

/// The text of a file as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's “Unicode text”), and,
/// where it is none of these, Windows-1252.
struct DecodedText {
  let text: String
  /// True where the file is neither UTF-8 nor UTF-16: letters that Windows-1252 lacks have become question marks in it.
  let isWindows1252: Bool

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0xFF, 0xFE]) {
      self.init(Self.utf16(bytes.dropFirst(2), littleEndian: true))
    } else if bytes.starts(with: [0xFE, 0xFF]) {
      self.init(Self.utf16(bytes.dropFirst(2), littleEndian: false))
    } else {
      let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
      if let text = String(validating: body, as: UTF8.self) {
        self.init(text)
      } else {
        self.init(Self.windows1252(body), isWindows1252: true)
      }
    }
  }

  private init(_ text: String, isWindows1252: Bool = false) {
    self.text = text
    self.isWindows1252 = isWindows1252
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, littleEndian: Bool) -> String {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      units.append(littleEndian ? second << 8 | first : first << 8 | second)
      place += 2
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func windows1252(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append((0x80...0x9F).contains(byte) ? upper[Int(byte) - 0x80] : Unicode.Scalar(byte)) }
    return String(text)
  }

  /// What 0x80 to 0x9F stand for (WHATWG's table; bytes without a character stand for themselves).
  private static let upper = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// The text as a program writes it in Windows-1252: a question mark for each letter that is not there.
  static func narrowed(_ text: String) -> String {
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let exists = scalar.value < 0x80 || (0xA0...0xFF).contains(scalar.value) || upper.contains(scalar)
      narrowed.append(exists ? scalar : "?")
    }
    return String(narrowed)
  }
}

/// A text as a spreadsheet's file holds it: ST_Xstring (ECMA-376 part 1, 22.9.2.19).
///
/// `_x000D_` stands for a carriage return, which an XML parser would turn into a line feed. Where a text itself looks like that, its
/// underscore is written as `_x005F_`.
enum SpreadsheetText {
  static func encoded(_ text: String) -> String {
    var text = text
    return text.withUTF8 { utf8 -> String? in
      var bytes: [UInt8] = []
      var clean = 0
      for place in utf8.indices {
        let replacement: StaticString
        switch utf8[place] {
        case carriageReturn: replacement = "_x000D_"
        case underscore where isEscape(utf8[place...].prefix(length)): replacement = "_x005F_"
        default: continue
        }
        bytes += utf8[clean..<place]
        bytes += UnsafeBufferPointer(
          start: replacement.utf8Start, count: replacement.utf8CodeUnitCount)
        clean = place + 1
      }
      guard clean > 0 else { return nil }
      bytes += utf8[clean...]
      return String(decoding: bytes, as: UTF8.self)
    } ?? text
  }

  /// Escapes of halves of surrogate pairs that stand side by side are one character; one that stands alone is none.
  static func decoded(_ text: String) -> String {
    guard text.utf8.contains(underscore) else { return text }
    var units: [UInt16] = []
    var rest = Array(text.utf16)[...]
    while let unit = rest.first {
      let next = rest.prefix(length)
      if unit == UInt16(underscore), isEscape(next), let escaped = code(next) {
        units.append(escaped)
        rest = rest.dropFirst(length)
      } else {
        units.append(unit)
        rest = rest.dropFirst()
      }
    }
    return String(decoding: units, as: UTF16.self)
  }

  private static func isEscape<Unit: BinaryInteger>(_ units: some Collection<Unit>) -> Bool {
    guard units.count == length else { return false }
    for (place, unit) in units.enumerated() {
      switch place {
      case 0, length - 1: if unit != underscore { return false }
      case 1: if unit != UInt8(ascii: "x") { return false }
      default: if digit(Int(unit)) == nil { return false }
      }
    }
    return true
  }

  private static func code(_ units: ArraySlice<UInt16>) -> UInt16? {
    units.dropFirst(2).dropLast().reduce(0 as UInt16?) { code, unit in
      digit(Int(unit)).flatMap { digit in code.map { $0 << 4 | digit } }
    }
  }

  private static func digit(_ unit: Int) -> UInt16? {
    switch unit {
    case 0x30...0x39: UInt16(unit - 0x30)
    case 0x41...0x46: UInt16(unit - 0x41 + 10)
    case 0x61...0x66: UInt16(unit - 0x61 + 10)
    default: nil
    }
  }

  /// Of `_xHHHH_`.
  private static let length = 7
  private static let underscore = UInt8(ascii: "_")
  private static let carriageReturn: UInt8 = 0x0D
}

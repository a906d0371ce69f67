/// A literal as Turtle and N-Quads write it: the one place where these are escaped.
enum TurtleText {
  static func quoted(_ text: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "\"")]
    append(text, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text without its quotation marks. Only what the grammar forbids in a literal is escaped, as in canonical N-Quads.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes += "\\\"".utf8
      case UInt8(ascii: "\\"): bytes += "\\\\".utf8
      case 0x08: bytes += "\\b".utf8
      case 0x09: bytes += "\\t".utf8
      case 0x0A: bytes += "\\n".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20, 0x7F: bytes += ((byte < 16 ? "\\u000" : "\\u00") + String(byte, radix: 16, uppercase: true)).utf8
      default: bytes.append(byte)
      }
    }
  }
}

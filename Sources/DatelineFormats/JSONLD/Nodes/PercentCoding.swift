/// Percent-encoding of one path segment (RFC 3986, section 2.1): everything but the unreserved characters and `+`.
enum PercentCoding {
  static func encode(_ text: String) -> String {
    text.utf8.reduce(into: "") { coded, byte in
      if isPlain(byte) {
        coded.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        coded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
  }

  /// `nil` where a percent sign is not followed by two hexadecimal digits.
  static func decode(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = Substring(text).utf8
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      guard digits.utf8.count == 2, let decoded = UInt8(digits, radix: 16) else { return nil }
      bytes.append(decoded)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    default: "-._~+".utf8.contains(byte)
    }
  }
}

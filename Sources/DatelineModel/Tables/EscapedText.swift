/// Text of a source file with the characters written out that a table cannot hold, or that nobody would see, so that it stands in
/// a cell and comes back exact.
///
/// `\\`, `\n`, `\r`, `\t` stand for a backslash, a line feed, a carriage return and a tab; `\uXXXX` (four upper-case hexadecimal
/// digits) for other control and format characters, those for private use, U+FFFE and U+FFFF, spaces that are no plain ones, and plain spaces at either
/// end, which some programs cut off.
public enum EscapedText {
  public static func escape(_ text: String) -> String {
    let scalars = text.unicodeScalars
    var escaped = ""
    for place in scalars.indices {
      let scalar = scalars[place]
      let isAtEdge = place == scalars.startIndex || scalars.index(after: place) == scalars.endIndex
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\r": escaped += "\\r"
      case "\t": escaped += "\\t"
      case " " where isAtEdge: escaped += "\\u0020"
      case _ where isUnseen(scalar): escaped += "\\u" + digits(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `nil` where a backslash begins none of the forms above.
  public static func unescape(_ text: String) -> String? {
    var plain = ""
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\\" else {
        plain.unicodeScalars.append(scalar)
        continue
      }
      switch scalars.popFirst() {
      case "\\": plain += "\\"
      case "n": plain += "\n"
      case "r": plain.unicodeScalars.append("\r")
      case "t": plain += "\t"
      case "u":
        guard let scalar = character(scalars.prefix(4)) else { return nil }
        plain.unicodeScalars.append(scalar)
        scalars = scalars.dropFirst(4)
      default: return nil
      }
    }
    return plain
  }

  private static func digits(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  private static func character(_ digits: Substring.UnicodeScalarView) -> Unicode.Scalar? {
    guard digits.count == 4 else { return nil }
    return UInt32(String(digits), radix: 16).flatMap(Unicode.Scalar.init)
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: return false
    case 0x10000...: return false
    case 0xFFFE, 0xFFFF: return true
    default:
      switch scalar.properties.generalCategory {
      case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .privateUse: return true
      default: return false
      }
    }
  }
}

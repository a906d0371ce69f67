/// A character that XML 1.0 cannot hold, not even escaped (production 2, `Char`).
public struct XMLFault: Error, Hashable, Sendable, CustomStringConvertible {
  public let codePoint: UInt32
  /// Which code point of its text it is, counted from 1.
  public let position: Int
  /// The element, and after a `/@` the attribute, that was to hold it.
  public let place: String

  public var description: String {
    let digits = String(codePoint, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
    return "XML 1.0 cannot hold \(name) (character \(position) of \(place)); remove it or export to JSON-LD"
  }
}

/// Which characters XML 1.0 can hold.
public enum XMLCharacter {
  public static func isLegal(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD: true
    case 0..<0x20, 0xFFFE, 0xFFFF: false
    default: true
    }
  }
}

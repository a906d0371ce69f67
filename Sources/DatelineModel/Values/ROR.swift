/// The identifier of a body in the Research Organization Registry: `0`, six characters of Crockford's base 32, and two check digits
/// (ISO/IEC 7064, MOD 97-10).
public struct ROR: Hashable, Sendable, CustomStringConvertible {
  /// Nine characters, without resolver: `04wxnsj81`.
  public let text: String

  /// - Parameter text: with or without `https://ror.org/` in front.
  public init(_ text: String) throws(PersistentIdentifierFault) {
    let body = text.hasPrefix(Self.resolver) ? String(text.dropFirst(Self.resolver.utf8.count)) : text
    func fault(_ reason: String) -> PersistentIdentifierFault {
      PersistentIdentifierFault(scheme: "ROR", text: text, reason: reason)
    }
    let bytes = Array(body.utf8)
    guard bytes.count == 9, bytes[0] == UInt8(ascii: "0"), let check = Int(body.suffix(2)), check >= 0 else {
      throw fault("it is written https://ror.org/04wxnsj81")
    }
    var number = 0
    for byte in bytes[1..<7] {
      guard let value = Self.alphabet.firstIndex(of: byte) else { throw fault("“\(Unicode.Scalar(byte))” does not stand in one") }
      number = number * 32 + value
    }
    guard check == 98 - number * 100 % 97 else { throw fault("its check digits are wrong, so a character was mistyped") }
    self.text = body
  }

  public var iri: String { Self.resolver + text }
  public var description: String { text }

  private static let resolver = "https://ror.org/"
  private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
}

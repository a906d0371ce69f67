/// The identifier of a person in ORCID: sixteen characters in groups of four, the last one a check digit (ISO/IEC 7064, MOD 11-2).
public struct ORCID: Hashable, Sendable, CustomStringConvertible {
  /// Without resolver: `0000-0002-1825-0097`.
  public let text: String

  /// - Parameter text: with or without `https://orcid.org/` in front.
  public init(_ text: String) throws(PersistentIdentifierFault) {
    let body = text.hasPrefix(Self.resolver) ? String(text.dropFirst(Self.resolver.utf8.count)) : text
    func fault(_ reason: String) -> PersistentIdentifierFault {
      PersistentIdentifierFault(scheme: "ORCID iD", text: text, reason: reason)
    }
    let groups = body.split(separator: "-", omittingEmptySubsequences: false)
    guard groups.count == 4, groups.allSatisfy({ $0.utf8.count == 4 }), let last = body.utf8.last else {
      throw fault("it is written 0000-0002-1825-0097")
    }
    let digits = groups.joined().utf8.dropLast()
    guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { throw fault("it is written 0000-0002-1825-0097") }
    guard last == Self.checkDigit(digits) else { throw fault("its check digit is wrong, so a digit was mistyped") }
    self.text = body
  }

  public var iri: String { Self.resolver + text }
  public var description: String { text }

  private static func checkDigit(_ digits: some Sequence<UInt8>) -> UInt8 {
    let total = digits.reduce(0) { ($0 + Int($1 - 0x30)) * 2 % 11 }
    let result = (12 - total) % 11
    return result == 10 ? UInt8(ascii: "X") : 0x30 + UInt8(result)
  }

  private static let resolver = "https://orcid.org/"
}

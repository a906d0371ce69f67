/// A Digital Object Identifier (ISO 26324). Only its syntax is checked: whether it is registered, only the registry knows.
public struct DOI: Hashable, Sendable, CustomStringConvertible {
  /// Without resolver: `10.5072/example`.
  public let text: String

  /// - Parameter text: bare, or behind `https://doi.org/`, `http://dx.doi.org/` or `doi:`.
  public init(_ text: String) throws(PersistentIdentifierFault) {
    let body = Self.prefixes.first(where: text.hasPrefix).map { String(text.dropFirst($0.utf8.count)) } ?? text
    func fault(_ reason: String) -> PersistentIdentifierFault {
      PersistentIdentifierFault(scheme: "DOI", text: text, reason: reason)
    }
    let parts = body.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[1].isEmpty else { throw fault("it is written 10.5072/example") }
    let registrant = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let isNumbers = registrant.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard registrant.count >= 2, registrant[0] == "10", isNumbers, (4...9).contains(registrant[1].utf8.count) else {
      throw fault("it begins with 10. and the four to nine digits of its registrant")
    }
    guard parts[1].unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !$0.properties.isWhitespace }) else {
      throw fault("no spaces stand in one")
    }
    self.text = body
  }

  public var iri: String { "https://doi.org/" + text }
  public var description: String { text }

  private static let prefixes = [
    "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi:",
  ]
}

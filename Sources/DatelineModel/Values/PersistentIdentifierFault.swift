/// Why a text is not the persistent identifier that it should be.
public struct PersistentIdentifierFault: Error, Hashable, CustomStringConvertible {
  /// `ORCID iD`, `ROR`, `DOI`.
  public let scheme: String
  public let text: String
  public let reason: String

  public var description: String { "“\(text)” is no \(scheme): \(reason)" }
}

import DatelineModel

/// Values that the wide world has rules for: addresses, languages, registered identifiers.
extension Fields {
  /// An absolute IRI.
  func iri(_ key: String) -> String? {
    guard let text = text(key) else { return nil }
    return iri(text, key, at: position(of: key))
  }

  func iris(_ key: String) -> [String] { texts(key).compactMap { iri($0.text, key, at: $0.position) } }

  /// A BCP 47 tag, by its shape.
  func language(_ key: String, required: Bool = false) -> String? {
    guard let text = text(key, required: required) else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isLegal = parts.enumerated().allSatisfy { index, part in
      (1...8).contains(part.count) && part.allSatisfy { $0.isLetter || index > 0 && $0.isDigit }
    }
    if isLegal { return text }
    error("language.syntax", at: key, "“\(text)” is no language tag", remedy: "write a tag of BCP 47: en, en-GB, ru-Latn")
    return nil
  }

  /// An identifier that its registry gives.
  func persistentIdentifier<Value>(
    _ key: String, _ make: (String) throws(PersistentIdentifierFault) -> Value
  ) -> Value? {
    guard let text = text(key) else { return nil }
    do throws(PersistentIdentifierFault) {
      return try make(text)
    } catch {
      self.error("identifier.syntax", at: key, error.description, remedy: "copy it from its registry")
      return nil
    }
  }

  /// A DOI or an IRI, as written.
  func workIdentifier(_ key: String) -> String? {
    guard let text = text(key, required: true) else { return nil }
    if (try? DOI(text)) != nil { return text }
    return iri(text, key, at: position(of: key))
  }

  private func iri(_ text: String, _ key: String, at position: Position) -> String? {
    if Self.isIRI(text) { return text }
    log.add(
      Diagnostic(
        .error, "iri.syntax", at: position, "“\(text)” is no address for “\(key)”",
        remedy: "write it in full, without spaces: https://example.org/page"))
    return nil
  }

  /// RFC 3987, as far as it keeps links, XML and JSON-LD whole: a scheme, a colon, and no character that has to be escaped.
  private static func isIRI(_ text: String) -> Bool {
    guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")), let first = text.utf8.first, first.isLetter else {
      return false
    }
    let scheme = text.utf8[..<colon].allSatisfy {
      $0.isLetter || $0.isDigit || [UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains($0)
    }
    let rest = text[text.utf8.index(after: colon)...]
    return scheme && !rest.isEmpty && rest.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && !forbidden.contains($0) }
  }

  private static let forbidden = Set("<>\"{}|\\^`".unicodeScalars)
}

extension UInt8 {
  fileprivate var isLetter: Bool { (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self) }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}

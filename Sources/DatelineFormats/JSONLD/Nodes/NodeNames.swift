/// How nodes are named: by their ids, relative to the base of the context, so that base and id together give the IRI of the record.
///
/// A relative reference replaces what follows the last `/` of a base. A base that ends otherwise (`https://example.org/data#`) is therefore
/// split there: `@base` is `https://example.org/`, and ids are written `data#jonas-merk`.
struct NodeNames: Hashable, Sendable {
  /// Goes into the context.
  let base: String
  /// Goes before each id; empty for a base that ends in `/`.
  let prefix: String

  /// What all IRIs of records begin with: the base of the dataset as it was given.
  private let space: String

  init(base: String) {
    space = base
    let path = base.prefix { $0 != "?" && $0 != "#" }
    let cut = path.lastIndex(of: "/").map { base.index(after: $0) } ?? base.startIndex
    self.base = cut == base.startIndex ? base : String(base[..<cut])
    prefix = String(base[cut...])
  }

  func reference(_ id: String) -> String { prefix + id }

  /// The source file of a document; no id has a full stop.
  func file(of document: String) -> String { reference(document) + Self.fileSuffix }
  static let fileSuffix = ".source"

  /// The dataset itself is named by its base.
  var dataset: String { prefix.isEmpty ? "./" : space }

  /// The IRI that a reference stands for; one with a prefix of the context is written out.
  func resolve(_ reference: String) -> String {
    if Self.isPlainName(reference) { return base + reference }
    let whole = Namespaces.expand(reference)
    return Self.isAbsoluteIRI(whole) ? whole : IRIReference.resolve(whole, against: base)
  }

  /// The id in a reference, however it is written; what lies elsewhere stays a whole IRI.
  func id(_ reference: String) -> String {
    let iri = resolve(reference)
    return iri.hasPrefix(space) ? String(iri.dropFirst(space.count)) : iri
  }

  /// True for what RDF takes as the name of a node: a scheme, a colon, and none of the characters that no IRI has.
  static func isAbsoluteIRI(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), let first = bytes.first, isLetter(first) else { return false }
    let scheme = bytes[..<colon]
    let legalScheme = scheme.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || "+-.".utf8.contains($0) }
    guard legalScheme, !Namespaces.isPrefix(String(decoding: scheme, as: UTF8.self)) else { return false }
    return bytes.allSatisfy { $0 > 0x20 && $0 != 0x7F && !"<>\"{}|^`\\".utf8.contains($0) }
  }

  /// True for the ids that nearly all references are: nothing in them is resolved.
  private static func isPlainName(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".")
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}

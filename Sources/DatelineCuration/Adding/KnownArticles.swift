import DatelineCorpus
import DatelineDigest
import DatelineModel
import Foundation

/// What a corpus folder holds already, as far as it tells whether an article is new.
struct KnownArticles {
  private var byChecksum: [String: String] = [:]
  private var byAddress: [String: String] = [:]
  private var likeness = LikenessIndex()

  /// Reads every record and every source file. What is wrong with them is for `dateline check` to say.
  init(_ corpus: Corpus) throws {
    try corpus.forEach { record in
      guard case .document(let annotated) = record else { return }
      let document = annotated.document
      note(document.id.value, checksum: document.source.sha256, address: document.url)
      if let signature = annotated.bodyText.flatMap(ArticleSignature.init) { likeness.insert(signature, name: document.id.value) }
    }
    let texts = corpus.folder.appendingPathComponent("texts")
    for name in try FileManager.default.contentsOfDirectory(atPath: texts.path).sorted() {
      guard let data = FileManager.default.contents(atPath: texts.appendingPathComponent(name).path) else { continue }
      let checksum = Digest.hexadecimal(.sha256, of: Array(data))
      if byChecksum[checksum] == nil { byChecksum[checksum] = (name as NSString).deletingPathExtension }
    }
  }

  /// The record of a file of the same bytes.
  func article(checksum: String) -> String? { byChecksum[checksum] }

  /// A record that tells the same article from another scrape, and how that is known.
  func resembling(_ signature: ArticleSignature?, address: String?) -> (name: String, reason: String)? {
    if let name = address.flatMap({ byAddress[$0] }) { return (name, "has the same address") }
    guard let found = signature.flatMap(likeness.likest) else { return nil }
    return (found.name, "shares \(Int((found.likeness * 100).rounded())) % of its word sequences")
  }

  mutating func insert(_ id: DocumentID, checksum: String, signature: ArticleSignature?, address: String?) {
    note(id.value, checksum: checksum, address: address)
    if let signature { likeness.insert(signature, name: id.value) }
  }

  private mutating func note(_ name: String, checksum: String, address: String?) {
    byChecksum[checksum] = name
    if let address { byAddress[address] = name }
  }
}

extension AnnotatedDocument {
  /// The words of the article without what stands around it; `nil` where the text is withheld.
  var bodyText: String? {
    guard let text else { return nil }
    let offsets = OffsetMap(edits)
    return segments.filter { $0.kind != .boilerplate }.map { text.words(in: offsets.text($0.passage.span)) }.joined(
      separator: "\n")
  }
}

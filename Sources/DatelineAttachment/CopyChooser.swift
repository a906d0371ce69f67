import DatelineModel
import DatelineReading

/// Finds, among files that are not the very file of a document, the one that is another copy of its article.
struct CopyChooser {
  let copies: TextCopies
  let reader: PlainTextReader
  /// Checksums of all documents: their own files are nobody else's copy.
  private var checksums: Set<String> = []

  init(copies: TextCopies, reader: PlainTextReader) {
    self.copies = copies
    self.reader = reader
  }

  struct Choice {
    let name: String
    let anchoring: Anchoring
  }

  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  /// Least part of the running text that has to be found, by checksums, for a copy to be taken for the article's.
  static let least = 0.5

  mutating func note(_ document: AnnotatedDocument) { checksums.insert(document.document.source.sha256) }

  func choose(for document: AnnotatedDocument) -> Result<Choice, Refusal> {
    guard document.targets.contains(where: { $0.passages.contains { $0.check != nil } }) else {
      return .failure(Refusal(description: "it has no checksums, so no copy can be told from another"))
    }
    let likely = copies.names.filter { isLikely($0, for: document) }
    var found = fit(document, likely)
    if found.isEmpty { found = fit(document, copies.names.filter { !likely.contains($0) }) }
    guard let best = found.first else {
      return .failure(Refusal(description: "no file in the folder is its source or has enough of its text"))
    }
    let rivals = found.dropFirst().filter { $0.name != best.name }
    if let rival = rivals.first, best.name != document.document.source.name {
      return .failure(Refusal(description: "\(best.name) and \(rival.name) both have its text; leave one of them away"))
    }
    return .success(best)
  }

  /// The files that have enough of the article, that with its own name first, then those with most of it.
  private func fit(_ document: AnnotatedDocument, _ names: [String]) -> [Choice] {
    let choices = names.compactMap { name -> (choice: Choice, evidence: Double)? in
      guard let source = copies.source(name), !checksums.contains(source.file.sha256) else { return nil }
      let anchoring = Anchoring(
        document, in: CopyText(SourceKind(source.file).reader(plain: reader).read(source, rulings: Rulings())))
      let evidence = anchoring.evidence
      return evidence >= Self.least ? (Choice(name: name, anchoring: anchoring), evidence) : nil
    }
    let own = document.document.source.name
    return choices.sorted { a, b in
      (a.choice.name == own ? 0 : 1, -a.evidence, a.choice.name) < (b.choice.name == own ? 0 : 1, -b.evidence, b.choice.name)
    }.map(\.choice)
  }

  /// It has the name of the document's file, or its headline stands in it.
  private func isLikely(_ name: String, for document: AnnotatedDocument) -> Bool {
    if name == document.document.source.name { return true }
    guard let headline = document.document.headline.map({ FoldedText($0).bytes }), headline.count >= 20,
      let source = copies.source(name)
    else { return false }
    return !Occurrences.of(headline, in: FoldedText(source.shownWords).bytes).isEmpty
  }
}

/// The document whose rows are being made, with all that they look up: a reference, so that a row is small.
final class DocumentInHand: Sendable {
  let document: Document
  let annotated: AnnotatedDocument
  let authorities: Authorities
  private let offsets: OffsetMap

  init(_ annotated: AnnotatedDocument, _ authorities: Authorities) {
    self.annotated = annotated
    self.authorities = authorities
    document = annotated.document
    offsets = annotated.offsets
  }

  func textSpan(of passage: Passage) -> Span { offsets.text(passage.span) }

  func words(of passage: Passage) -> String? { annotated.text?.words(in: textSpan(of: passage)) }

  /// Passages joined by “ … ”.
  func words(of target: Target?) -> String? {
    guard let target, annotated.text != nil else { return nil }
    if target.passages.count == 1, let only = target.passages.first { return words(of: only) }
    return target.passages.compactMap { words(of: $0) }.joined(separator: " … ")
  }
}

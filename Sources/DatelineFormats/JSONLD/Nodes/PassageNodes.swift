import DatelineExport
import DatelineModel

/// Passages of one article as Web Annotation has them: a specific resource of the source file, selected by position and, where the text is
/// included, by its words too.
///
/// Several selectors on one resource are, in Web Annotation, several ways to select the *same* words. A discontinuous target is therefore a
/// list of specific resources, in order.
struct PassageNodes {
  private let source: String
  private let offsets: OffsetMap
  private let document: AnnotatedDocument

  init(_ document: AnnotatedDocument, names: NodeNames) {
    source = names.file(of: document.document.id.value)
    offsets = document.offsets
    self.document = document
  }

  /// With the words, and some before and behind to tell them from the same words elsewhere.
  func list(_ target: Target?) -> JSONValue? { target.map { .array($0.passages.map(quoted)) } }

  /// Where a passage stands, without its words.
  func place(_ passage: Passage) -> JSONValue { Self.resource(source, passage, in: offsets.text(passage.span)) }

  func words(of passage: Passage) -> String? { document.words(inText: offsets.text(passage.span)) }

  private func quoted(_ passage: Passage) -> JSONValue {
    let range = offsets.text(passage.span)
    return Self.resource(source, passage, in: range, quote: quote(range))
  }

  /// - Parameters:
  ///   - source: the node of the source file, where it is known.
  ///   - range: where the passage stands in the reading text, where that is known.
  static func resource(_ source: String?, _ passage: Passage, in range: Span?, quote: JSONValue? = nil) -> JSONValue {
    let position: JSONValue = [
      "type": "TextPositionSelector", "start": .integer(passage.span.start), "end": .integer(passage.span.end),
    ]
    return [
      "type": "SpecificResource",
      "source": .string(source),
      "selector": .array([position] + (quote.map { [$0] } ?? [])),
      "textStart": range.map { .integer($0.start) },
      "textEnd": range.map { .integer($0.end) },
      "wordsCheck": .string(passage.check?.digits),
    ]
  }

  /// What stands beside the words is running text: it is given where all of it is.
  private func quote(_ range: Span) -> JSONValue? {
    guard let words = document.words(inText: range) else { return nil }
    let before = Span(max(0, range.start - Self.contextLength)..<range.start)
    let after = Span(range.end..<range.end + Self.contextLength)
    return [
      "type": "TextQuoteSelector", "exact": .string(words), "prefix": document.text.flatMap { Self.words(before, in: $0) },
      "suffix": document.text.flatMap { Self.words(after, in: $0) },
    ]
  }

  private static func words(_ range: Span, in text: ReadingText) -> JSONValue? {
    let words = text.words(in: range)
    return words.isEmpty ? nil : .string(words)
  }

  /// Code points before and behind, as Hypothesis takes.
  private static let contextLength = 32
}

/// The document whose rows are being made, with all that they look up.
final class DocumentInHand: Sendable {
  let document: Document
  let annotated: AnnotatedDocument
  let authorities: Authorities
  private let offsets: OffsetMap
  private let figures: [StatementID: [Figure]]

  init(_ annotated: AnnotatedDocument, _ authorities: Authorities) {
    self.annotated = annotated
    self.authorities = authorities
    document = annotated.document
    offsets = annotated.offsets
    var figures: [StatementID: [Figure]] = [:]
    for figure in annotated.figures {
      if let statement = figure.statement { figures[statement, default: []].append(figure) }
    }
    self.figures = figures
  }

  func figures(in statement: StatementID) -> [Figure] { figures[statement] ?? [] }

  func textSpan(of passage: Passage) -> Span { offsets.text(passage.span) }

  func words(of passage: Passage) -> String? { annotated.words(inText: textSpan(of: passage)) }

  func located(_ target: Target) -> LocatedTarget {
    LocatedTarget(
      passages: target.passages.map { passage in
        let span = textSpan(of: passage)
        return (passage, span, annotated.words(inText: span))
      })
  }
}

/// A target with where it stands in the reading text and what its words are, worked out once for all tables that say it.
struct LocatedTarget: Sendable {
  let passages: [(passage: Passage, text: Span, words: String?)]

  /// Passages joined by “ … ”; `nil` where any of them are withheld.
  var words: String? {
    if passages.count == 1 { return passages.first?.words }
    let words = passages.compactMap(\.words)
    return words.count < passages.count ? nil : words.joined(separator: " … ")
  }
}

/// A mention or a figure with its words.
final class AnnotationRow<Value: Sendable>: Sendable {
  let hand: DocumentInHand
  let value: Value
  let target: LocatedTarget

  init(_ value: Value, at target: Target, in hand: DocumentInHand) {
    self.hand = hand
    self.value = value
    self.target = hand.located(target)
  }
}

/// A statement with its words.
final class StatementRow: Sendable {
  let hand: DocumentInHand
  let statement: Statement
  let content: LocatedTarget
  let source: LocatedTarget?
  let cue: LocatedTarget?

  init(_ statement: Statement, in hand: DocumentInHand) {
    self.hand = hand
    self.statement = statement
    content = hand.located(statement.content)
    source = statement.source.map(hand.located)
    cue = statement.cue.map(hand.located)
  }
}

import DatelineModel
import DatelineReading

/// A document with the words of those passages that were found in another copy of its article.
struct AnchoredCopy {
  let document: AnnotatedDocument
  /// Distinct passages whose words are there now.
  let found: Int
  /// Of those, how many stand elsewhere in the copy than in the file that was annotated.
  let moved: Int
  let passages: Int
  /// Records of which a passage was not found, in order.
  let lost: [String]

  init(_ anchoring: Anchoring) {
    var document = anchoring.document
    let offsets = document.offsets
    let breaks = document.segments.dropLast().map { offsets.text($0.passage.span).end }
    let copyOffsets = OffsetMap(anchoring.copy.reading.edits)
    var words: [(span: Span, words: String)] = document.excerpts?.runs.map { ($0.span, $0.words.string) } ?? []
    var moved = 0
    for (raw, place) in anchoring.places.sorted(by: { $0.key < $1.key }) {
      let span = offsets.text(raw)
      let stand = anchoring.copy.span(place)
      guard let fit = CopyWords.fitting(stand, of: anchoring.copy.scalars, count: span.count) else { continue }
      words.append((span, Self.breakingLines(fit, of: span, at: breaks)))
      if copyOffsets.rawStart(fromText: stand.start) != raw.start { moved += 1 }
    }
    document.excerpts = Excerpts(words)
    document.edits = document.edits.map { Self.showing($0, document.excerpts) }
    self.document = document
    self.moved = moved
    let all = anchoring.passages
    passages = all.count
    found = all.count { document.words(inText: offsets.text($0.span)) != nil }
    lost = Self.lost(document)
  }

  /// What an edit put in is among the words that are there; what it took out of the file that was annotated is not.
  private static func showing(_ edit: Edit, _ excerpts: Excerpts?) -> Edit {
    guard edit.replacementIsWithheld, let words = excerpts?.words(in: edit.text) else { return edit }
    return Edit(
      raw: edit.raw, text: edit.text, kind: edit.kind, original: edit.original, replacement: words, rule: edit.rule,
      confidence: edit.confidence)
  }

  private static func lost(_ document: AnnotatedDocument) -> [String] {
    let segments = document.segments.map { ($0.id.value, [Target($0.passage)]) }
    let mentions = document.mentions.map { ($0.id.value, [$0.target]) }
    let statements = document.statements.map { ($0.id.value, $0.targets) }
    let figures = document.figures.map { ($0.id.value, [$0.target]) }
    return (segments + mentions + statements + figures).filter { entry in
      entry.1.contains { target in target.hull.count > 0 && document.words(of: target) == nil }
    }.map(\.0)
  }

  /// Between two segments of the document stands one line feed, wherever the copy breaks its lines.
  private static func breakingLines(_ words: String, of span: Span, at breaks: [Int]) -> String {
    let inside = breaks.filter { span.start < $0 && $0 < span.end }
    guard !inside.isEmpty else { return words }
    var scalars = Array(words.unicodeScalars)
    for place in inside where scalars[place - span.start] == " " { scalars[place - span.start] = "\n" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

import Dateline

/// How an article was read, for a person who asks why: segments, edits, and what it says of itself.
struct ArticleExplanation {
  /// Its id; `nil` outside a corpus.
  let document: DocumentID?
  let source: SourceFile
  let edits: [Edit]
  let segments: [SegmentLine]
  /// The words of the article itself, a paragraph a line; `nil` where the text is withheld.
  let body: String?
  private let words: ReadingText?
  private let metadata: ArticleMetadata?
  private let places: SourcePlaces?
  private let offsets: OffsetMap

  /// A segment with why it is one.
  struct SegmentLine {
    let ordinal: Int
    let kind: SegmentKind
    let zone: Zone?
    let span: Span
    let reason: String?
  }

  /// An article of a corpus.
  init(_ article: ReadArticle) {
    let reasons = article.reading?.segments.map(\.reason) ?? []
    document = article.document.document.id
    source = article.document.document.source
    (words, edits) = (article.document.text, article.document.edits)
    segments = article.document.segments.enumerated().map { index, segment in
      SegmentLine(
        ordinal: segment.ordinal, kind: segment.kind, zone: segment.zone, span: segment.passage.span,
        reason: index < reasons.count ? reasons[index] : nil)
    }
    (body, metadata) = (article.reading?.body, article.reading?.metadata)
    places = article.source.map(SourcePlaces.init)
    offsets = article.document.offsets
  }

  /// A file by itself.
  init(_ source: SourceText, _ reading: Reading) {
    document = nil
    self.source = source.file
    (words, edits) = (reading.text, reading.edits)
    segments = reading.segments.enumerated().map { index, segment in
      SegmentLine(ordinal: index + 1, kind: segment.kind, zone: segment.zone, span: segment.raw, reason: segment.reason)
    }
    (body, metadata) = (reading.body, reading.metadata)
    places = SourcePlaces(source)
    offsets = OffsetMap(reading.edits)
  }

  var isWithheld: Bool { words == nil }

  func words(_ span: Span) -> String? { words?.words(in: offsets.text(span)) }

  func lines(_ span: Span) -> (first: Int, last: Int)? {
    places.map { ($0.place(of: span.start).line, $0.place(of: max(span.start, span.end - 1)).line) }
  }

  /// What the article says of itself: name, value, and how it is known.
  var found: [(name: String, value: String, known: String, reason: String)] {
    guard let metadata else { return [] }
    var entries: [(String, String, String, String)] = []
    func put(_ name: String, _ found: Found<String>?) {
      found.map { entries.append((name, $0.value, $0.basis.rawValue, $0.reason)) }
    }
    func put(_ name: String, _ found: Found<EDTF>?) {
      found.map { entries.append((name, $0.value.text, $0.basis.rawValue, $0.reason)) }
    }
    put("headline", metadata.headline)
    put("subheadline", metadata.subheadline)
    metadata.bylines.forEach { put("byline", $0) }
    put("agency", metadata.agency)
    put("outlet", metadata.outlet)
    put("datelinePlace", metadata.datelinePlace)
    put("datelineDate", metadata.datelineDate)
    put("datelineDay", metadata.datelineDay)
    put("published", metadata.published)
    put("modified", metadata.modified)
    for date in metadata.undecided { entries.append((date.name, date.value, "undecided", date.reason)) }
    put("url", metadata.url)
    put("language", metadata.language)
    return entries
  }

  // MARK: As text

  var text: String {
    let head = (document.map { "\($0): " } ?? "") + "\(source.name), \(source.charset), \(source.codepoints) code points"
    let parts = [head, "", "Segments"] + segments.map(line) + ["", "Edits"] + edits.map(line)
    let facts = found.map { "  \($0.name): \($0.value) (\($0.known): \($0.reason))" }
    return (parts + (facts.isEmpty ? [] : ["", "Found in the text"] + facts)).joined(separator: "\n")
  }

  private func line(_ segment: SegmentLine) -> String {
    let span = segment.span
    let kind = segment.zone.map { "boilerplate/\($0.rawValue)" } ?? segment.kind.rawValue
    let lines = lines(span).map { $0.first == $0.last ? ", line \($0.first)" : ", lines \($0.first)–\($0.last)" } ?? ""
    let words = words(span).map { "\n     “\($0.prefix(100))\($0.count > 100 ? "…" : "")”" } ?? ""
    return "  \(segment.ordinal) \(kind) \(span)\(lines): \(segment.reason ?? "the record says so")\(words)"
  }

  private func line(_ edit: Edit) -> String {
    let place = places.map { $0.place(of: edit.raw.start) }.map { ", line \($0.line)" } ?? ""
    let change = isWithheld ? "" : ": \(Self.shown(edit.original)) → \(Self.shown(edit.replacement))"
    let sure = edit.confidence.map { ", confidence \($0)" } ?? ""
    return "  \(edit.raw)\(place) \(edit.kind.rawValue) by \(edit.rule)\(sure)\(change)"
  }

  /// With what nobody would see written out.
  private static func shown(_ text: String) -> String { "“\(EscapedText.escape(text))”" }
}

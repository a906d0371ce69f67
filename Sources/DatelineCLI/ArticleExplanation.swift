import Dateline

/// How an article was read, for a person who asks why: segments, edits, and what it says of itself.
struct ArticleExplanation {
  private let article: ReadArticle
  private let places: SourcePlaces?
  private let offsets: OffsetMap

  init(_ article: ReadArticle) {
    self.article = article
    places = article.source.map(SourcePlaces.init)
    offsets = article.document.offsets
  }

  private var segments: [(segment: Segment, reason: String?)] {
    article.document.segments.enumerated().map { index, segment in
      let reasons = article.reading?.segments ?? []
      return (segment, index < reasons.count ? reasons[index].reason : nil)
    }
  }

  private func words(_ span: Span) -> String? { article.document.text?.words(in: offsets.text(span)) }

  private func lines(_ span: Span) -> (first: Int, last: Int)? {
    places.map { ($0.place(of: span.start).line, $0.place(of: max(span.start, span.end - 1)).line) }
  }

  /// What the article says of itself: name, value, and how it is known.
  private var found: [(name: String, value: String, known: String, reason: String)] {
    guard let metadata = article.reading?.metadata else { return [] }
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
    let source = article.document.document.source
    let head = "\(article.document.document.id): \(source.name), \(source.charset), \(source.codepoints) code points"
    let parts = [head, "", "Segments"] + segments.map(line) + ["", "Edits"] + article.document.edits.map(line)
    let facts = found.map { "  \($0.name): \($0.value) (\($0.known): \($0.reason))" }
    return (parts + (facts.isEmpty ? [] : ["", "Found in the text"] + facts)).joined(separator: "\n")
  }

  private func line(_ entry: (segment: Segment, reason: String?)) -> String {
    let segment = entry.segment
    let span = segment.passage.span
    let kind = segment.zone.map { "boilerplate/\($0.rawValue)" } ?? segment.kind.rawValue
    let lines = lines(span).map { $0.first == $0.last ? ", line \($0.first)" : ", lines \($0.first)–\($0.last)" } ?? ""
    let words = words(span).map { "\n     “\($0.prefix(100))\($0.count > 100 ? "…" : "")”" } ?? ""
    return "  \(segment.ordinal) \(kind) \(span)\(lines): \(entry.reason ?? "the record says so")\(words)"
  }

  private func line(_ edit: Edit) -> String {
    let place = places.map { $0.place(of: edit.raw.start) }.map { ", line \($0.line)" } ?? ""
    let change = article.document.text == nil ? "" : ": \(Self.shown(edit.original)) → \(Self.shown(edit.replacement))"
    let sure = edit.confidence.map { ", confidence \($0)" } ?? ""
    return "  \(edit.raw)\(place) \(edit.kind.rawValue) by \(edit.rule)\(sure)\(change)"
  }

  /// With what nobody would see written out.
  private static func shown(_ text: String) -> String { "“\(EscapedText.escape(text))”" }

  // MARK: As JSON

  var json: JSONValue {
    let source = article.document.document.source
    return [
      "document": .string(article.document.document.id.value), "file": .string(source.name), "charset": .string(source.charset),
      "codepoints": .integer(source.codepoints), "segments": .array(segments.map(json)),
      "edits": .array(article.document.edits.map(json)),
      "found": .array(
        found.map {
          [
            "name": .string($0.name), "value": .string($0.value), "known": .string($0.known),
            "reason": .string($0.reason),
          ]
        }),
    ]
  }

  private func json(_ entry: (segment: Segment, reason: String?)) -> JSONValue {
    let span = entry.segment.passage.span
    let lines = lines(span)
    return [
      "ordinal": .integer(entry.segment.ordinal), "kind": .string(entry.segment.kind.rawValue),
      "zone": .string(entry.segment.zone?.rawValue), "start": .integer(span.start), "end": .integer(span.end),
      "firstLine": lines.map { .integer($0.first) }, "lastLine": lines.map { .integer($0.last) },
      "reason": .string(entry.reason), "words": .string(words(span)),
    ]
  }

  private func json(_ edit: Edit) -> JSONValue {
    [
      "start": .integer(edit.raw.start), "end": .integer(edit.raw.end), "kind": .string(edit.kind.rawValue),
      "rule": .string(edit.rule), "confidence": edit.confidence.flatMap { ExactDecimal("\($0)") }.map(JSONValue.decimal),
      "original": .string(edit.original), "replacement": .string(edit.replacement),
    ]
  }
}

import DatelineModel

/// Finds what an article says of itself in the segments that the reader has typed. Nothing is taken from teasers: their dates and authors are other articles'.
struct MetadataReading {
  let segments: [ReadSegment]
  /// The words of each segment in the reading text.
  let words: [String]
  let dateline: DatelineShape.Parts?
  let source: SourceText

  func metadata() -> ArticleMetadata {
    var metadata = ArticleMetadata()
    metadata.headline = first(.headline, "the segment typed as headline")
    metadata.subheadline = first(.subheadline, "the segment typed as subheadline")
    // “By Ida Lund | March 5, 2018” is a byline that is a date line too.
    let dateLines = segments.indices.filter { segments[$0].zone == .dateLine || segments[$0].kind == .byline }
    DateLines(dateLines.map { (words[$0], segments[$0].raw) }).fill(&metadata)
    metadata.bylines = bylines()
    if let dateline { DatelineFacts(words: source, parts: dateline) { Span($0) }.fill(&metadata) }
    metadata.agency = metadata.agency ?? AgencyCredits.credited(in: segments) { words[$0] }
    metadata.language = LanguageEvidence.language(of: zip(segments, words).filter { $0.0.kind == .paragraph }.map(\.1))
    return metadata
  }

  private func first(_ kind: SegmentKind, _ reason: String) -> Found<String>? {
    segments.indices.first { segments[$0].kind == kind }.map { Found(words[$0], reason: reason, raw: segments[$0].raw) }
  }

  // MARK: Names

  /// Lines that begin with “By”, without it; a lone name where none does; the reporters that a credit names where there is neither.
  private func bylines() -> [Found<String>] {
    let lines = segments.indices.filter { segments[$0].kind == .byline && AgencyCredits.signed(words[$0]) == nil }
    let signed = lines.compactMap { index -> Found<String>? in
      BlockText.afterByline(words[index]).map { found(withoutOutlet($0), "the line “\(words[index].prefix(60))”", index) }
    }
    if !signed.isEmpty { return signed }
    if let index = lines.first(where: { !SetPhrases.isCredit(words[$0]) }) {
      return [found(withoutOutlet(words[index]), "the line under the headline", index)]
    }
    return lines.compactMap { index in reporter(in: words[index]).map { found($0, "the credit at the end", index) } }.prefix(1)
      .map { $0 }
  }

  private func found(_ name: String, _ reason: String, _ index: Int) -> Found<String> {
    Found(name, reason: reason, raw: segments[index].raw)
  }

  /// `Darla Pruitt, Cedar Gap Beacon`, `Darla Pruitt | Beacon`, `Darla Pruitt with AP`.
  private func withoutOutlet(_ name: String) -> String {
    if BlockText.isNameWithPlaceOrName(name), let place = name.firstRange(ofBytes: " in ") {
      return String(name[..<place.lowerBound])
    }
    let end = min(
      name.firstIndex { ",|•·".contains($0) } ?? name.endIndex, AgencyCredits.partner(in: name)?.range.lowerBound ?? name.endIndex
    )
    return String(String(name[..<end].reversed()).drop { $0 == " " }.reversed())
  }

  private func reporter(in credit: String) -> String? {
    let start = "reporting by "
    let lower = credit.lowercased()
    guard let range = lower.firstRange(of: start) else { return nil }
    let skipped = lower.distance(from: lower.startIndex, to: range.upperBound)
    let name = credit.dropFirst(skipped).prefix { !";.)".contains($0) }
    return name.isEmpty ? nil : String(name)
  }
}

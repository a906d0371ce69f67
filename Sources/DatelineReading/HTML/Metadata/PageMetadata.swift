import DatelineModel

/// What a page says of its article, from where it says it best; what it says elsewhere and differently is told in the reason.
struct PageMetadata {
  private(set) var article = ArticleMetadata()
  private let facts: PageFacts
  private let linked: LinkedArticle?
  private let text: PageText
  private let blocks: [Block]

  init(facts: PageFacts, linked: LinkedArticle?, text: PageText, blocks: [Block]) {
    self.facts = facts
    self.linked = linked
    self.text = text
    self.blocks = blocks
    article.headline = choose(headlines())
    article.subheadline = segment(.subheadline)
    article.bylines = bylines()
    article.outlet = choose(outlets())
    article.published = chooseDate(published())
    article.modified = chooseDate(modified())
    article.url = choose(urls())
    article.language = choose(languages())
    readDateline()
    article.agency = article.agency ?? credited()
  }

  // MARK: Choosing

  private struct Claim {
    let value: String
    let whence: String
    let range: Range<Int>?
  }

  private func claim(_ value: String?, _ whence: String, _ range: Range<Int>? = nil) -> [Claim] {
    guard let words = value.map(Self.plain), !words.isEmpty, words.unicodeScalars.count <= 2000 else { return [] }
    return [Claim(value: words, whence: whence, range: range)]
  }

  private func claims(_ names: [String]) -> [Claim] {
    names.flatMap { name in facts.meta[name].map { claim($0.value, "meta \(name)", $0.range) } ?? [] }
  }

  private func choose(_ claims: [Claim]) -> Found<String>? {
    guard let first = claims.first else { return nil }
    let letters = PageSurvey.letters(first.value)
    let others = claims.dropFirst().filter { PageSurvey.letters($0.value) != letters }
    return Found(
      first.value, reason: reason(first, others.map { "\($0.whence) says “\($0.value.prefix(80))”" }),
      raw: first.range.map { Span($0) })
  }

  private func chooseDate(_ claims: [(claim: Claim, basis: DateBasis)]) -> Found<EDTF>? {
    let days = claims.compactMap { entry in PageDate.day(entry.claim.value).map { (entry.claim, entry.basis, $0) } }
    guard let (claim, basis, day) = days.first else { return nil }
    let others = days.dropFirst().filter { $0.2 != day }.map { "\($0.0.whence) says \($0.2)" }
    return Found(
      day, basis: basis, reason: reason(claim, ["“\(claim.value.prefix(40))”"] + others), raw: claim.range.map { Span($0) })
  }

  private func reason(_ claim: Claim, _ more: [String]) -> String { ([claim.whence] + more.prefix(3)).joined(separator: "; ") }

  /// References inside linked data, blanks as single spaces.
  private static func plain(_ value: String) -> String {
    if isPlain(value) { return value }
    let scalars = Array(value.unicodeScalars)
    return PageAttributes.text(scalars, 0..<scalars.count).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// True for a text of ASCII that has no references and no blanks but single spaces between words.
  private static func isPlain(_ value: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in value.utf8 {
      if byte < 0x20 || byte >= 0x7F || byte == 0x26 || byte == 0x20 && last == 0x20 { return false }
      last = byte
    }
    return last != 0x20
  }

  // MARK: Claims

  private func segment(_ kind: SegmentKind) -> Found<String>? {
    blocks.first { $0.kind == kind }.map { Found(words($0), reason: "segment: \($0.reason)", raw: Span($0.range)) }
  }

  private func words(_ block: Block, limit: Int = 2000) -> String {
    PageAtoms(text: text).words(in: block.range, limit: limit)
  }

  private func headlines() -> [Claim] {
    let shown = blocks.first { $0.kind == .headline }.map { claim(words($0), "the page’s heading", $0.range) } ?? []
    return shown + claim(linked?.headline, "JSON-LD headline") + claims(["og:title", "twitter:title"])
      + (shown.isEmpty ? claim(facts.title?.value, "title", facts.title?.range) : [])
  }

  private func outlets() -> [Claim] {
    claim(linked?.outlet, "JSON-LD publisher") + claims(["og:site_name", "application-name", "dc.publisher", "publisher"])
  }

  private func urls() -> [Claim] {
    let canonical = facts.canonical.map { claim($0.value, "link rel=canonical", $0.range) } ?? []
    return (canonical + claims(["og:url"]) + claim(linked?.url, "JSON-LD url")).filter { $0.value.hasPrefix("http") }
  }

  private func languages() -> [Claim] {
    let html = facts.language.map { claim($0.value, "html lang", $0.range) } ?? []
    return
      (html + claim(linked?.language, "JSON-LD inLanguage")
      + claims(["content-language", "dc.language", "og:locale", "language"])).map {
        Claim(value: $0.value.replacing("_", with: "-"), whence: $0.whence, range: $0.range)
      }
  }

  private func published() -> [(Claim, DateBasis)] {
    var claims = claim(linked?.published, "JSON-LD datePublished")
    claims += self.claims([
      "article:published_time", "datepublished", "og:article:published_time", "og:published_time", "dc.date.issued",
      "dcterms.created",
      "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date", "publish_date",
      "date",
      "article.published", "published_at", "originalpublicationdate",
    ])
    let times = facts.times.filter(\.isPublication)
    claims += times.prefix(1).flatMap { claim($0.fact.value, "time marked as the day of publication", $0.fact.range) }
    if claims.isEmpty, let time = timeInHead() { claims += claim(time.value, "time in the head of the article", time.range) }
    return claims.map { ($0, .stated) } + dayInAddress().map { ($0, .inferred) }
  }

  private func modified() -> [(Claim, DateBasis)] {
    let names = [
      "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified", "dc.date.modified", "last-modified",
      "lastmod",
    ]
    return (claim(linked?.modified, "JSON-LD dateModified") + claims(names)).map { ($0, .stated) }
  }

  /// A `time` between the headline and the end of the first paragraph.
  private func timeInHead() -> PageFacts.Fact? {
    guard let headline = blocks.first(where: { $0.kind == .headline }), let first = blocks.first(where: { $0.kind == .paragraph })
    else { return nil }
    return facts.times.first {
      headline.range.lowerBound < $0.fact.range.lowerBound && $0.fact.range.lowerBound < first.range.upperBound
    }?.fact
  }

  /// `/2018/02/20/` in the address.
  private func dayInAddress() -> [Claim] {
    guard let url = urls().first else { return [] }
    let parts = url.value.split { $0 == "/" || $0 == "-" }
    for (index, part) in parts.enumerated().dropLast(2)
    where part.utf8.first == 0x32 && part.count == 4 && part.allSatisfy(\.isNumber) {
      let day = "\(part)-\(parts[index + 1])-\(parts[index + 2])"
      if parts[index + 1].count == 2, parts[index + 2].count == 2, PageDate.day(day) != nil {
        return claim(day, "the address of the page (\(url.whence))", url.range)
      }
    }
    return []
  }

  private func bylines() -> [Found<String>] {
    let stated = (linked?.authors ?? []).flatMap { claim($0, "JSON-LD author") }
    let tagged = facts.authors.flatMap { claim($0.value, "meta author", $0.range) }.filter {
      !$0.value.hasPrefix("http") && !$0.value.hasPrefix("@")
    }
    let shown = blocks.filter { $0.kind == .byline }.flatMap {
      claim(Self.withoutBy(words($0)), "segment: \($0.reason)", $0.range)
    }
    let chosen = [stated, shown, tagged].first { !$0.isEmpty } ?? []
    var seen: Set<String> = []
    return chosen.prefix(20).filter { seen.insert(PageSurvey.letters($0.value)).inserted }.map { claim in
      Found(claim.value, reason: claim.whence, raw: claim.range.map { Span($0) })
    }
  }

  private static func withoutBy(_ words: String) -> String { BlockText.afterByline(words) ?? words }

  // MARK: Dateline and agency

  /// The dateline is read by its own words and the beginning of the paragraph that it was parted from, which tells where it ends.
  private mutating func readDateline() {
    guard let index = blocks.firstIndex(where: { $0.kind == .dateline }) else {
      article.datelinePlace = linked?.place.flatMap { choose(claim($0, "JSON-LD dateline")) }
      return
    }
    let whole = Span(blocks[index].range)
    let rest = blocks.indices.contains(index + 1) ? words(blocks[index + 1], limit: 160) : ""
    let head = words(blocks[index]) + " " + rest
    guard let source = try? SourceText(name: "", bytes: Array(head.utf8)),
      let parts = DatelineShape.parts(in: source, at: 0..<source.scalars.count)
    else { return }
    DatelineFacts(words: source, parts: parts) { _ in whole }.fill(&article)
  }

  private func credited() -> Found<String>? {
    let last = blocks.last { $0.kind == .paragraph }
    let asked = blocks.filter { $0.kind == .byline } + (last.map { [$0] } ?? [])
    let segments = asked.map { ReadSegment(kind: $0.kind, zone: $0.zone, raw: Span($0.range), reason: $0.reason) }
    return AgencyCredits.credited(in: segments) { words(asked[$0], limit: .max) }
  }
}

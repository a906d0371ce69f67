import DatelineModel

/// What a page says of its article, from where it says it best; what it says elsewhere and differently is told in the reason.
struct PageMetadata {
  private(set) var article = ArticleMetadata()
  private let facts: PageFacts
  private let linked: LinkedArticle?
  private let text: PageText
  private let blocks: [Block]

  /// - Parameter shown: what the article shows of itself; `nil` for a page without one.
  init(facts: PageFacts, linked: LinkedArticle?, shown: ShownFacts?, text: PageText, blocks: [Block]) {
    self.facts = facts
    self.linked = linked
    self.text = text
    self.blocks = blocks
    article.headline = PageClaim.choose(headlines())
    article.subheadline = segment(.subheadline)
    article.outlet = PageClaim.choose(outlets())
    article.url = PageClaim.choose(urls())
    article.language = PageClaim.choose(languages())
    let days = PageDays(facts: facts, linked: linked, shown: shown, address: urls().first)
    (article.published, article.modified, article.undecided) = (days.published, days.modified, days.undecided)
    let bylines = PageBylines(facts: facts, linked: linked, shown: shown?.credits, outlets: outlets().map(\.value))
    article.bylines = bylines.people
    readDateline()
    article.agency = article.agency ?? bylines.agency ?? credited()
  }

  // MARK: Claims

  private func segment(_ kind: SegmentKind) -> Found<String>? {
    first(kind).map { Found(words($0), reason: "segment: \($0.reason)", raw: Span($0.range)) }
  }

  private func words(_ block: Block, limit: Int = 2000) -> String {
    PageAtoms(text: text).words(in: block.range, limit: limit)
  }

  private func headlines() -> [PageClaim] {
    let shown = first(.headline).map { PageClaim.of(words($0), "the page’s heading", $0.range) } ?? []
    return shown + PageClaim.of(linked?.headline, "JSON-LD headline") + facts.claims(["og:title", "twitter:title"])
      + (shown.isEmpty ? PageClaim.of(facts.title, "title") : [])
  }

  private func outlets() -> [PageClaim] {
    PageClaim.of(linked?.outlet, "JSON-LD publisher")
      + facts.claims(["og:site_name", "application-name", "dc.publisher", "publisher"])
  }

  private func urls() -> [PageClaim] {
    (PageClaim.of(facts.canonical, "link rel=canonical") + facts.claims(["og:url"]) + PageClaim.of(linked?.url, "JSON-LD url"))
      .filter {
        $0.value.hasPrefix("http")
      }
  }

  private func languages() -> [PageClaim] {
    let claims =
      PageClaim.of(facts.language, "html lang") + PageClaim.of(linked?.language, "JSON-LD inLanguage")
      + facts.claims(["content-language", "dc.language", "og:locale", "language"])
    return claims.map { PageClaim(value: $0.value.replacing("_", with: "-"), whence: $0.whence, range: $0.range) }
  }

  // MARK: Dateline and agency

  /// The dateline is read by its own words and the beginning of the paragraph that it was parted from, which tells where it ends.
  private mutating func readDateline() {
    guard let index = blocks.firstIndex(where: { $0.kind == .dateline }) else {
      article.datelinePlace = PageClaim.choose(PageClaim.of(linked?.place, "JSON-LD dateline"))
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

  /// By its place: a block that is looked at whole is copied, its reason too.
  private func first(_ kind: SegmentKind) -> Block? { blocks.indices.first { blocks[$0].kind == kind }.map { blocks[$0] } }

  private func credited() -> Found<String>? {
    let last = blocks.indices.last { blocks[$0].kind == .paragraph }
    let asked = (blocks.indices.filter { blocks[$0].kind == .byline } + (last.map { [$0] } ?? [])).map { blocks[$0] }
    let segments = asked.map { ReadSegment(kind: $0.kind, zone: $0.zone, raw: Span($0.range), reason: $0.reason) }
    return AgencyCredits.credited(in: segments) { words(asked[$0], limit: .max) }
  }
}

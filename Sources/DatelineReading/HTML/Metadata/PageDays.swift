import DatelineModel

/// When a page’s article was published and changed: as linked data say, else `meta`, else tags, else words. A day that only the address has is inferred.
struct PageDays {
  private(set) var published: Found<EDTF>?
  private(set) var modified: Found<EDTF>?
  private(set) var undecided: [UndecidedDate] = []

  /// - Parameter address: where the page is.
  init(facts: PageFacts, linked: LinkedArticle?, shown: ShownFacts?, address: PageClaim?) {
    let marked = shown?.marked ?? []
    let stated =
      PageClaim.of(linked?.published, "JSON-LD datePublished") + facts.claims(Self.publications)
      + Self.claims(marked, .publication) + Self.claims(marked, .unsaid)
      + PageClaim.of(shown?.publication, "time marked as the day of publication")
    published = Self.choose(stated) ?? shown?.days.published ?? Self.choose(Self.inAddress(address), .inferred)
    let changes =
      PageClaim.of(linked?.modified, "JSON-LD dateModified") + facts.claims(Self.changes) + Self.claims(marked, .change)
    modified = Self.choose(changes) ?? shown?.days.modified
    undecided = (shown?.days.undecided ?? []).filter { $0.isOfChange ? modified == nil : published == nil }
  }

  /// The metadata have both days, so that no others are asked for.
  static func areStated(_ facts: PageFacts, _ linked: LinkedArticle?) -> Bool {
    let days = [(linked?.published, publications), (linked?.modified, changes)]
    return days.allSatisfy { day, names in (day ?? facts.meta(names)?.fact.value).map { PageDate.day($0) != nil } ?? false }
  }

  private static func claims(_ days: [HeadMarkup.Day], _ role: HeadMarkup.Day.Role) -> [PageClaim] {
    days.filter { $0.role == role }.flatMap { PageClaim.of($0.value, $0.whence, $0.range) }
  }

  private static func choose(_ claims: [PageClaim], _ basis: DateBasis = .stated) -> Found<EDTF>? {
    let days = claims.compactMap { claim in PageDate.day(claim.value).map { (claim: claim, day: $0) } }
    guard let first = days.first else { return nil }
    let others = days.dropFirst().filter { $0.day != first.day }.map { "\($0.claim.whence) says \($0.day)" }
    return Found(
      first.day, basis: basis, reason: first.claim.reason(["“\(first.claim.value.prefix(40))”"] + others),
      raw: first.claim.range.map { Span($0) })
  }

  /// `/2018/02/20/` or `/20180220-` in the address.
  private static func inAddress(_ address: PageClaim?) -> [PageClaim] {
    guard let address else { return [] }
    let parts = address.value.split { $0 == "/" || $0 == "-" || $0 == "_" }
    for (index, part) in parts.enumerated() where part.hasPrefix("20") && part.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let rest = parts[(index + 1)...].prefix(2)
      let isApart = part.count == 4 && rest.count == 2 && rest.allSatisfy { $0.count == 2 }
      let day = isApart ? part + "-" + rest.joined(separator: "-") : part.count == 8 ? String(part) : ""
      if !day.isEmpty, PageDate.day(day) != nil {
        return PageClaim.of(day, "the address of the page (\(address.whence))", address.range)
      }
    }
    return []
  }

  private static let publications = [
    "article:published_time", "article:published", "datepublished", "og:article:published_time", "og:published_time",
    "og:pubdate",
    "dc.date.issued", "dcterms.issued", "dcterms.created", "dcterms.date", "dc.date", "parsely-pub-date", "sailthru.date",
    "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "date", "article.published", "published_at",
    "originalpublicationdate",
  ]
  private static let changes = [
    "article:modified_time", "article:modified", "datemodified", "og:article:modified_time", "og:modified_time",
    "og:updated_time",
    "dcterms.modified", "dc.date.modified", "last-modified", "lastmod",
  ]
}

import DatelineModel

/// Who wrote a page’s article: as its linked data say, else its `meta`, else what is marked as the author in the head, else what is named after the author
/// there, else a line that begins with “By”.
struct PageBylines {
  private(set) var people: [Found<String>] = []
  private(set) var agency: Found<String>?
  private let outlets: Set<String>

  /// Names of one source, with how they are known.
  private struct Credit {
    let names: AuthorNames
    let reason: String
    let range: Range<Int>?
  }

  /// - Parameter outlets: what the page calls itself; that is no author.
  init(facts: PageFacts, linked: LinkedArticle?, shown: ShownCredits?, outlets: [String]) {
    self.outlets = Set(outlets.map(PageSurvey.letters))
    let stated = (linked?.authors ?? []).flatMap { PageClaim.of($0, "JSON-LD author") }.map { Self.credit($0) }
    let tagged = facts.authors.filter { !$0.value.contains("://") }.flatMap { PageClaim.of($0, "meta author") }.map {
      Self.credit($0)
    }
    let marked = shown.map { $0.authors.map(Self.credit) } ?? []
    let lines =
      shown.map { $0.lines.map { Credit(names: $0.names, reason: "the line “\($0.words.prefix(60))”", range: $0.range) } } ?? []
    let sources = [stated, tagged, marked, lines]
    people = sources.lazy.map(named).first { !$0.isEmpty } ?? []
    agency =
      sources.lazy.flatMap { $0 }.compactMap { credit in
        credit.names.agencies.first.map { Found($0, reason: credit.reason, raw: credit.range.map { Span($0) }) }
      }.first
  }

  private static func credit(_ claim: PageClaim) -> Credit {
    Credit(names: AuthorNames(claim.value, .stated), reason: claim.whence, range: claim.range)
  }

  private static func credit(_ author: HeadMarkup.Author) -> Credit {
    Credit(names: author.names, reason: "\(author.whence): “\(author.words.prefix(60))”", range: author.range)
  }

  private static let most = 20

  private func named(_ credits: [Credit]) -> [Found<String>] {
    var seen = outlets
    let all = credits.flatMap { credit in
      credit.names.people.filter { seen.insert(PageSurvey.letters($0)).inserted }.map {
        Found($0, reason: credit.reason, raw: credit.range.map { Span($0) })
      }
    }
    return Array(all.prefix(Self.most))
  }
}

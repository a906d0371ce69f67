/// What the tags of a page say by their attributes, each with its place.
struct PageFacts {
  struct Fact {
    let value: String
    let range: Range<Int>
  }

  /// Contents of `meta`, by name, property or itemprop in lower case; the first of each.
  private(set) var meta: [String: Fact] = [:]
  private(set) var authors: [Fact] = []
  private(set) var canonical: Fact?
  private(set) var language: Fact?
  /// `time[datetime]`: the token, the value, and whether it is marked as the day of publication.
  private(set) var times: [(token: Int, fact: Fact, isPublication: Bool)] = []
  private(set) var title: Fact?

  init(_ text: PageText) {
    for (index, token) in text.page.tokens.enumerated() where token.kind == .start {
      switch token.tag {
      case .meta: addMeta(PageAttributes(text.scalars, token.range), token)
      case .link where canonical == nil: addLink(PageAttributes(text.scalars, token.range), token)
      case .html where language == nil:
        language = PageAttributes(text.scalars, token.range).value("lang").flatMap { fact($0, token) }
      case .time where times.count < 50: addTime(PageAttributes(text.scalars, token.range), token, index)
      case .title where title == nil && index + 1 < text.page.tokens.count && text.page.tokens[index + 1].kind == .text:
        title = fact(text.words(in: (index + 1)...(index + 1)), text.page.tokens[index + 1])
      default: break
      }
    }
  }

  /// The first of some `meta` that is there.
  func meta(_ names: [String]) -> (name: String, fact: Fact)? {
    names.lazy.compactMap { name in meta[name].map { (name, $0) } }.first
  }

  private func fact(_ value: String, _ token: PageToken) -> Fact? {
    value.isEmpty ? nil : Fact(value: value, range: token.range)
  }

  private mutating func addMeta(_ attributes: PageAttributes, _ token: PageToken) {
    guard meta.count < 300, let name = attributes.value("property") ?? attributes.value("name") ?? attributes.value("itemprop"),
      let fact = attributes.value("content").flatMap({ fact($0, token) })
    else { return }
    let key = name.lowercased()
    if Self.authorNames.contains(key) { authors.append(fact) }
    if meta[key] == nil { meta[key] = fact }
  }

  private mutating func addLink(_ attributes: PageAttributes, _ token: PageToken) {
    guard attributes.value("rel")?.lowercased() == "canonical" else { return }
    canonical = attributes.value("href").flatMap { fact($0, token) }
  }

  private mutating func addTime(_ attributes: PageAttributes, _ token: PageToken, _ index: Int) {
    guard let fact = attributes.value("datetime").flatMap({ fact($0, token) }) else { return }
    let name = (attributes.value("itemprop") ?? attributes.value("class") ?? "").lowercased()
    let isPublication = attributes.value("pubdate") != nil || name.contains("publish") && !name.contains("updated")
    times.append((index, fact, isPublication))
  }

  private static let authorNames: Set<String> = [
    "author", "article:author", "article.author", "og:article:author", "dc.creator", "dcterms.creator", "parsely-author",
    "sailthru.author", "byl", "byline",
  ]
}

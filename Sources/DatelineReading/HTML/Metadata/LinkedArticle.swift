/// What a page's linked data (JSON-LD, schema.org) says of the article.
struct LinkedArticle {
  private let node: LooseJSON
  let isLive: Bool

  /// The article among everything that the page describes; `nil` where it describes none.
  init?(_ scalars: [Unicode.Scalar], _ scripts: [Range<Int>]) {
    var best: (rank: Int, node: LooseJSON)?
    for script in scripts {
      for value in LooseJSON.parse(scalars, script) {
        Self.search(value, depth: 0) { node in
          let rank = Self.rank(node)
          if rank > best?.rank ?? 0 { best = (rank, node) }
        }
      }
    }
    guard let best else { return nil }
    node = best.node
    isLive = Self.types(node).contains("LiveBlogPosting")
  }

  var headline: String? { text("headline") }
  var body: String? { text("articleBody") ?? text("text") }
  var description: String? { text("description") }
  var published: String? { text("datePublished") }
  var modified: String? { text("dateModified") }
  var language: String? { text("inLanguage") }
  var url: String? { text("url") ?? node["mainEntityOfPage"].flatMap { $0.string ?? $0["@id"]?.string } }
  var outlet: String? { node["publisher"].flatMap { $0.items.lazy.compactMap { $0["name"]?.string }.first } }
  var place: String? { text("dateline") }

  var authors: [String] {
    node["author"].map { author in author.items.compactMap { $0.string ?? $0["name"]?.items.first?.string } } ?? []
  }

  private func text(_ key: String) -> String? {
    node[key]?.items.lazy.compactMap { $0.string ?? $0["@value"]?.string }.first
  }

  // MARK: Finding it

  private static func search(_ value: LooseJSON, depth: Int, _ body: (LooseJSON) -> Void) {
    guard depth < 4 else { return }
    for item in value.items {
      body(item)
      for key in ["@graph", "mainEntity", "mainEntityOfPage", "hasPart"] {
        if let inner = item[key] { search(inner, depth: depth + 1, body) }
      }
    }
  }

  private static func types(_ node: LooseJSON) -> [String] { node["@type"]?.items.compactMap(\.string) ?? [] }

  /// News before other articles; those with a text before those without.
  private static func rank(_ node: LooseJSON) -> Int {
    guard let type = types(node).compactMap({ ranks[$0] }).max() else { return 0 }
    return type * 4 + (node["articleBody"] == nil ? 0 : 2) + (node["headline"] == nil ? 0 : 1)
  }

  private static let ranks = [
    "NewsArticle": 3, "ReportageNewsArticle": 3, "AnalysisNewsArticle": 3, "OpinionNewsArticle": 3, "BackgroundNewsArticle": 3,
    "LiveBlogPosting": 3, "ReviewNewsArticle": 3, "AskPublicNewsArticle": 3, "Article": 2, "BlogPosting": 2, "Report": 2,
    "SocialMediaPosting": 1, "DiscussionForumPosting": 1, "WebPage": 0,
  ].filter { $0.value > 0 }
}

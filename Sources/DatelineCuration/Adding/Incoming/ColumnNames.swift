/// Which column of a table, or which key of a JSON object, holds which part of an article.
public struct ColumnNames: Sendable {
  public enum Part: String, CaseIterable, Sendable {
    case text, html, headline, subheadline, byline, outlet, published, modified, url, language
  }

  /// What columns are usually called, the likeliest first.
  private static let usual: [Part: [String]] = [
    .text: ["text", "body", "content", "article", "article_text", "body_text", "full_text", "maintext"],
    .html: ["html", "body_html"],
    .headline: ["headline", "title"],
    .subheadline: ["subheadline", "subtitle", "standfirst"],
    .byline: ["byline", "author", "authors", "creator"],
    .outlet: ["outlet", "source", "publisher", "media_name", "site", "sitename", "newspaper", "publication"],
    .published: ["published", "date", "publish_date", "publication_date", "date_publish", "pubdate", "published_at"],
    .modified: ["modified", "updated", "date_modify", "modified_at"],
    .url: ["url", "link", "source_url"],
    .language: ["language", "lang"],
  ]

  private var named: [Part: String] = [:]

  public init() {}

  /// Says what a part is called in the user's data.
  public subscript(part: Part) -> String? {
    get { named[part] }
    set { named[part] = newValue }
  }

  /// For each part the column that holds it, among those that are there. What the user named counts, then what is usual, without regard to case.
  func match(_ columns: [String]) -> [Part: String] {
    var found: [Part: String] = [:]
    for part in Part.allCases {
      if let name = named[part] {
        found[part] = columns.contains(name) ? name : nil
      } else {
        found[part] = (Self.usual[part] ?? []).lazy.compactMap { usual in columns.first { $0.lowercased() == usual } }.first
      }
    }
    return found
  }

  /// Parts that the user named and that are not among the columns.
  func missing(in columns: [String]) -> [(part: Part, column: String)] {
    Part.allCases.compactMap { part in
      guard let name = named[part], !columns.contains(name) else { return nil }
      return (part, name)
    }
  }
}

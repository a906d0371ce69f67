import DatelineModel
import Foundation

/// Ways in which a web page tells an article: what was annotated may have been a text or another page.
extension Rescrape {
  static let pages: [Rescrape] = [
    Rescrape(name: "a page with navigation and a footer", ending: "html") { document, _ in
      let body = paragraphs(document).map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
      return Copy(text: page("<article>\n\(body)\n</article>"))
    },
    Rescrape(name: "a page with inline markup and references", ending: "html") { document, _ in
      let body = paragraphs(document).map { text in
        let words = text.split(separator: " ", omittingEmptySubsequences: false).enumerated().map { index, word in
          let word = referenced(String(word))
          return index % 7 == 3 && word.allSatisfy(\.isLetter)
            ? "<a href=\"/t/\(index)\" title=\"About it\"><b>\(word)</b></a>" : word
        }
        return "<p>" + words.joined(separator: "\n ") + "</p>"
      }
      return Copy(text: page("<div class=\"story\">" + body.joined() + "</div>"))
    },
    Rescrape(name: "a page of line breaks", ending: "htm") { document, _ in
      let body = paragraphs(document).map(escaped).joined(separator: "<br><br>\n")
      return Copy(text: "<html><body><div id=\"content\">\(body)</div></body></html>")
    },
    Rescrape(name: "a page with links and pictures between paragraphs", ending: "html") { document, _ in
      let between = [
        "<figure><img src=\"a.jpg\" alt=\"Boats\"><figcaption>Boats at anchor. Photo: Tidal Pictures</figcaption></figure>",
        "<aside><h4>Read also</h4><ul><li><a href=\"/1\">Ten lighthouses to see before you travel</a></li></ul></aside>",
        "<!-- advertisement --><script>show(\"slot\", 4 < 5);</script>",
      ]
      let body = paragraphs(document).enumerated().map { "<p>\(escaped($1))</p>" + ($0 % 3 == 2 ? between[$0 / 3 % 3] : "") }
      return Copy(text: page("<main><article>" + body.joined(separator: "\n") + "</article></main>"))
    },
  ]

  private static func page(_ content: String) -> String {
    """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8"><title>The page</title><style>p { margin: 0 }</style></head><body>
    <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/in">Sign in</a></li></ul></nav></header>
    \(content)
    <footer><p>&copy; 2032. All rights reserved.</p><ul><li><a href="/about">About us</a></li></ul></footer></body></html>

    """
  }

  private static func escaped(_ text: String) -> String {
    text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
  }

  private static func referenced(_ text: String) -> String {
    let marks = [("“", "&ldquo;"), ("”", "&#8221;"), ("’", "&#146;"), ("–", "&ndash;"), ("é", "&eacute;"), ("…", "&hellip;")]
    return marks.reduce(escaped(text)) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
  }
}

/// A web page around a generated article, with about as much around it as pages of news have: menus, a script, linked data, teasers, comments.
enum GeneratedPage {
  static func around(_ article: String, _ number: Int) -> String {
    let lines = article.split(separator: "\n\n").map { $0.replacing("\n", with: " ") }
    let (title, byline) = (lines[1], lines[2])
    let text = lines.dropFirst(3).dropLast(3).map { "<p>\($0)</p>" }.joined(separator: "\n")
    return """
      <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title) | Quayside Digest</title>
      <meta property="og:title" content="\(title)"><link rel="canonical" href="https://quayside.example/story/\(number)">
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"\(title)","datePublished":"2031-02-\(10 + number % 18)"}</script>
      <script>\(String(repeating: "queue.push({\"slot\":\(number),\"size\":[300,250]});", count: 100))</script>
      </head><body class="single"><header><nav class="main-menu"><ul>\(menu(60))</ul></nav></header>
      <main><article><h1>\(title)</h1><div class="byline">\(byline)</div><div class="share"><a href="#">Share</a><a href="#">Tweet</a></div>
      <div class="article-body">\(text)</div><div class="related"><h3>Also read</h3><ul>\(menu(6))</ul></div></article></main>
      <section id="comments"><h3>2 comments</h3><p>Nobody asked the sailors what they think of it all.</p></section>
      <footer><ul>\(menu(30))</ul><p>© 2031 Quayside Digest</p></footer></body></html>
      """
  }

  private static func menu(_ count: Int) -> String {
    (1...count).map { "<li class=\"menu-item\"><a href=\"/section/\($0)\"><span>Section \($0)</span></a></li>" }.joined()
  }
}

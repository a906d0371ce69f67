import DatelineModel
import DatelineReading

/// A change to a page that leaves its article where it was: what a site with the same article and other habits would send.
struct PageMutation: CustomStringConvertible, Sendable {
  let name: String
  /// Mean F1 over all pages, lowered only on purpose, with a reason in the commit.
  let floor: Double
  fileprivate let change: @Sendable (inout PageSubject) -> Void

  var description: String { name }

  /// - Returns: the page and its article; `nil` where the page has no place to be changed.
  func apply(_ subject: PageSubject) -> (bytes: [UInt8], body: String)? {
    var copy = subject
    change(&copy)
    return copy.isChanged ? (Array("\u{FEFF}\(copy.pieces.text)".utf8), copy.body) : nil
  }
}

/// A page to be changed, with what was read of it: it is the places of its paragraphs that a change is made at.
struct PageSubject: Sendable {
  var pieces: PagePieces
  var body: String
  var isChanged = true
  /// Code points of each paragraph of the article.
  let paragraphs: [Range<Int>]
  private let words: [String]

  init(_ read: ReadPage, body: String) {
    pieces = PagePieces(read.source)
    self.body = body
    let offsets = OffsetMap(read.reading.edits)
    let segments = read.reading.segments.filter { [.dateline, .paragraph, .heading].contains($0.kind) }
    paragraphs = segments.map(\.raw.range)
    words = segments.map { read.reading.text.words(in: offsets.text($0.raw)) }
  }

  /// Changes start tags.
  fileprivate mutating func tags(_ change: (inout PagePieces.Piece) -> Void) {
    for index in pieces.pieces.indices where !pieces.pieces[index].name.isEmpty { change(&pieces.pieces[index]) }
  }

  /// Calls elements otherwise, their attributes kept.
  fileprivate mutating func rename(_ names: Set<String>, to name: String) {
    tags { piece in
      guard names.contains(piece.name) else { return }
      piece.text = (piece.isEnd ? "</" : "<") + name + piece.text.dropFirst(piece.name.utf8.count + (piece.isEnd ? 2 : 1))
    }
  }

  /// Puts the content of the smallest box around the article into other elements.
  fileprivate mutating func wrap(_ opening: String, _ closing: String) {
    guard let first = paragraphs.first, let last = paragraphs.last,
      let box = pieces.box(around: first.lowerBound..<last.upperBound)
    else { return isChanged = false }
    pieces.pieces[box.start].text += opening
    pieces.pieces[box.end].text = closing + pieces.pieces[box.end].text
  }

  /// Puts the second half of the article’s paragraphs into a `div`, as where the rest is paid for, or written by another program.
  fileprivate mutating func wrapHalf(_ name: String) {
    guard paragraphs.count >= 6, let last = paragraphs.last,
      let start = pieces.pieces.lastIndex(where: {
        $0.name == "p" && !$0.isEnd && $0.range.upperBound <= paragraphs[paragraphs.count / 2].lowerBound
      }),
      let end = pieces.pieces.firstIndex(where: { $0.name == "p" && $0.isEnd && $0.range.lowerBound >= last.upperBound })
    else { return isChanged = false }
    pieces.pieces[start].text = "<div class=\"\(name)\">" + pieces.pieces[start].text
    pieces.pieces[end].text += "</div>"
  }

  /// Puts something before or behind the smallest box around the article.
  fileprivate mutating func put(before: String = "", behind: String = "") {
    guard let first = paragraphs.first, let last = paragraphs.last,
      let box = pieces.box(around: first.lowerBound..<last.upperBound), pieces.pieces[box.start].name != "body"
    else { return isChanged = false }
    pieces.pieces[box.start].text = before + pieces.pieces[box.start].text
    pieces.pieces[box.end].text += behind
  }

  /// Puts something between two paragraphs, or behind the last, in the element that they are in.
  fileprivate mutating func put(_ text: String, behindParagraph number: Int?) {
    let number = number ?? paragraphs.count - 1
    guard paragraphs.indices.contains(number), number == paragraphs.count - 1 || paragraphs.count > number + 1,
      let end = pieces.pieces.firstIndex(where: {
        $0.range.lowerBound >= paragraphs[number].upperBound && Self.blocks.contains($0.name)
      }),
      pieces.pieces[end].isEnd, pieces.pieces[end].name == "p" || pieces.pieces[end].name == "div"
    else { return isChanged = false }
    pieces.pieces[end].text += text
  }

  private static let blocks: Set<String> = [
    "p", "div", "br", "li", "ul", "ol", "h2", "h3", "h4", "td", "blockquote", "section", "article", "main", "body", "form",
  ]

  /// Leaves no words of the article behind its first paragraphs.
  fileprivate mutating func shorten(to count: Int) {
    guard paragraphs.count > count, let last = paragraphs.last else { return isChanged = false }
    let cut = paragraphs[count].lowerBound..<last.upperBound
    for index in pieces.pieces.indices where pieces.pieces[index].name.isEmpty && !pieces.pieces[index].text.hasPrefix("<") {
      if cut.contains(pieces.pieces[index].range.lowerBound) || cut.contains(pieces.pieces[index].range.upperBound - 1) {
        pieces.pieces[index].text = " "
      }
    }
    body = words.prefix(count).joined(separator: "\n")
  }
}

extension PageMutation {
  static let all: [PageMutation] = markup + wrappings + halves + neighbours + furniture

  private static let halves = [
    "regwall", "read-more-content", "elementor-widget-container", "newsletter-article", "promo-text", "modal-content",
    "gallery-article", "popular-science", "nav-content", "sponsor-free",
  ].map { name in PageMutation(name: "half in .\(name)", floor: 0.96) { $0.wrapHalf(name) } }

  /// What pages put between and behind their paragraphs, in elements whose names say nothing.
  private static let furniture: [PageMutation] = [
    (
      "links under a title in the middle", 1,
      """
      <div class="x2"><h4>More on this story</h4><ul><li><a href="/a">Market opens a week late</a></li>
      <li><a href="/b">Stallholders want their money back</a></li></ul></div>
      """
    ),
    (
      "a line that leads elsewhere", 1,
      "<p><strong>READ MORE: <a href=\"/a\">Market opens a week late, and nobody minds</a></strong></p>"
    ),
    ("a line that leads elsewhere, its words not linked", 1, "<p>Read also: <a href=\"/a\">Market opens a week late</a></p>"),
    (
      "a letter to subscribe to", 1,
      """
      <div class="x3"><h3>Sign up to our morning briefing</h3><p>Get the day’s top stories in your inbox every weekday at seven.</p>
      <form action="/s"><input type="email"><button>Sign up</button><p>By signing up you agree to our privacy policy and terms of use.</p></form></div>
      """
    ),
    (
      "a picture with its caption", 1,
      "<div class=\"x4\"><img src=\"/i.jpg\"><span>Stalls at the market on Monday. Photo: Ida Lund/Coast Agency</span></div>"
    ),
    ("an advertisement", 1, "<div class=\"x5\"><span>Advertisement</span></div>"),
    (
      "a picture with a sentence under it", 1,
      "<div class=\"x4\"><a href=\"/i\"><img src=\"/i.jpg\"></a><p>Stalls at the market on Monday, when the snow began to melt.</p></div>"
    ),
    ("a box with a linked headline and a summary", 1, box),
    ("the author", nil, "<p><em>Ida Lund is a reporter at the Courier. She can be reached at ida.lund@example.org</em></p>"),
    (
      "words on the author and links", nil,
      "<p>Follow Ida Lund on <a href=\"/t\">Twitter</a> and <a href=\"/f\">Facebook</a>.</p>"
    ),
    ("rights", nil, "<p>© 2031 The Courier. All rights reserved. This material may not be published without permission.</p>"),
    ("tags", nil, "<div class=\"x6\"><a href=\"/1\">Market</a> <a href=\"/2\">Winter</a> <a href=\"/3\">Council</a></div>"),
    ("four teasers with summaries", nil, "<div class=\"x7\">" + String(repeating: box, count: 4) + "</div>"),
    (
      "four teasers without headings", nil,
      String(
        repeating: """
          <div class="x8"><a href="/n"><img src="/n.jpg"></a><a href="/n">Council votes on its winter market again</a>
          <p>The stalls may stay until the sixth of January, as they did a year ago.</p></div>
          """, count: 4)
    ),
    (
      "what to do with the article", nil,
      """
      <ul><li><a href="#">Print</a></li><li><a href="#">Email this</a></li></ul><div><span>Share this article</span></div>
      <p>Do you know more about this story? Write to us at <a href="mailto:n@example.org">n@example.org</a></p>
      """
    ),
  ].map { name, place, text in PageMutation(name: "with " + name, floor: 0.97) { $0.put(text, behindParagraph: place) } }

  private static let box = """
    <div class="x9"><h3><a href="/n">Council votes on its winter market</a></h3>
    <p>The stalls may stay until the sixth of January, as they did a year ago.</p></div>
    """

  private static let markup: [PageMutation] = [
    PageMutation(name: "names of classes are hashes", floor: 0.97) {
      $0.tags { $0.attributes(["class", "id"]) { hash(of: $0) } }
    },
    PageMutation(name: "no class, no id", floor: 0.96) { $0.tags { $0.attributes(["class", "id"]) { _ in "" } } },
    PageMutation(name: "nothing is named as the text", floor: 0.97) {
      $0.tags {
        $0.attributes(["class", "id", "itemprop"]) { value in bodyNames.contains { value.lowercased().contains($0) } ? "" : value
        }
      }
    },
    PageMutation(name: "paragraphs are divs", floor: 0.97) { $0.rename(["p"], to: "div") },
    PageMutation(name: "sections are divs", floor: 0.97) {
      $0.rename(["article", "main", "section", "header", "footer", "aside", "nav"], to: "div")
    },
    PageMutation(name: "hashes, and divs for everything", floor: 0.96) {
      $0.tags { $0.attributes(["class", "id"]) { hash(of: $0) } }
      $0.rename(["p", "article", "main", "section", "header", "footer", "aside", "nav"], to: "div")
    },
    PageMutation(name: "two paragraphs", floor: 0.92) { $0.shorten(to: 2) },
    PageMutation(name: "four paragraphs", floor: 0.95) { $0.shorten(to: 4) },
    PageMutation(name: "two paragraphs under hashes", floor: 0.87) {
      $0.shorten(to: 2)
      $0.tags { $0.attributes(["class", "id"]) { hash(of: $0) } }
    },
  ]

  private static let wrappings = [
    ("<aside>", "</aside>"), ("<form action=\"/\">", "</form>"), ("<section>", "</section>"), ("<header>", "</header>"),
    ("<footer>", "</footer>"), ("<nav>", "</nav>"), ("<table><tr><td>", "</td></tr></table>"), ("<center>", "</center>"),
    ("<div role=\"complementary\">", "</div>"), ("<div role=\"dialog\">", "</div>"), ("<div class=\"widget\">", "</div>"),
    ("<div class=\"sidebar-first share promo\">", "</div>"), ("<div class=\"related-content\">", "</div>"),
    ("<div class=\"comments\">", "</div>"), ("<div style=\"display:none\">", "</div>"), ("<div aria-hidden=\"true\">", "</div>"),
    ("<div class=\"meta\">", "</div>"), ("<div class=\"credit gallery\">", "</div>"), ("<figure>", "</figure>"),
    ("<div class=\"author\">", "</div>"), ("<div class=\"ad-wrapper\">", "</div>"), ("<noscript>", "</noscript>"),
    ("<blockquote>", "</blockquote>"), ("<ul><li>", "</li></ul>"), ("<div class=\"paywall\">", "</div>"), ("<font>", "</font>"),
  ].map { opening, closing in
    // Comments may well be longer than the article, so what is named so is believed.
    PageMutation(name: "inside \(opening)", floor: opening.contains("comments") ? 0.9 : opening == "<header>" ? 0.95 : 0.97) {
      $0.wrap(opening, closing)
    }
  }

  private static let neighbours: [PageMutation] = [
    PageMutation(name: "fifty teasers before the article", floor: 0.97) { $0.put(before: teasers(50, named: "teaser")) },
    PageMutation(name: "fifty teasers under hashes", floor: 0.97) {
      $0.put(before: teasers(50, named: "x1f"))
      $0.tags { $0.attributes(["class", "id"]) { hash(of: $0) } }
    },
    PageMutation(name: "fifty teasers behind", floor: 0.97) { $0.put(behind: teasers(50, named: "x1f")) },
    PageMutation(name: "comments longer than the article", floor: 0.97) { $0.put(behind: comments(named: "comments")) },
    PageMutation(name: "comments under a title", floor: 0.97) { $0.put(behind: comments(named: "x1g")) },
    PageMutation(name: "two paragraphs and comments", floor: 0.92) {
      $0.shorten(to: 2)
      $0.put(behind: comments(named: "comments"))
    },
    PageMutation(name: "two paragraphs and teasers", floor: 0.92) {
      $0.shorten(to: 2)
      $0.put(before: teasers(20, named: "card"), behind: teasers(20, named: "card"))
    },
  ]

  private static let bodyNames = ["article", "body", "content", "story", "post", "entry", "text", "main"]

  /// The same for the same word, and says nothing.
  private static func hash(of value: String) -> String {
    value.split(separator: " ").map { word in
      let hash = word.utf8.reduce(UInt32(7)) { $0 &* 31 &+ UInt32($1) }
      return "_" + String(hash, radix: 16).map { $0.isNumber ? "\($0)" : "q" }.joined()
    }.joined(separator: " ")
  }

  private static func teasers(_ count: Int, named name: String) -> String {
    let cards = (0..<count).map { number in
      """
      <div class="\(name)"><h3><a href="/\(number)">Council number \(number) votes on its winter market</a></h3>
      <p>The stalls of district \(number) may stay until the sixth of January, as they did a year ago.</p></div>
      """
    }
    return "<div class=\"\(name)-grid\">\(cards.joined())</div>"
  }

  private static func comments(named name: String) -> String {
    let said = (0..<60).map { number in
      """
      <div class="\(name)-item"><p><b>Reader\(number)</b> · 3 hours ago</p><p>I was at the market with number \(number) and saw nothing of
      the kind. People should go there themselves before they write about it, and then we can talk.</p><a href="#">Reply</a></div>
      """
    }
    return "<div id=\"\(name)\"><h3>Comments (60)</h3>\(said.joined())</div>"
  }
}

extension PagePieces.Piece {
  /// Gives some attributes of a start tag other values; an empty one goes.
  fileprivate mutating func attributes(_ names: Set<String>, _ change: (String) -> String) {
    guard !isEnd else { return }
    var result = ""
    var rest = text[...]
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].split(whereSeparator: \.isWhitespace).last.map { $0.lowercased() } ?? ""
      let behind = rest[rest.index(after: equals)...]
      guard let quote = behind.first, quote == "\"" || quote == "'", let end = behind.dropFirst().firstIndex(of: quote) else {
        result += rest[...equals]
        rest = behind
        continue
      }
      let value = String(behind[behind.index(after: behind.startIndex)..<end])
      let changed = names.contains(name) ? change(value) : value
      result +=
        changed.isEmpty && names.contains(name)
        ? rest[..<equals].dropLast(name.count) : rest[...equals] + "\(quote)\(changed)\(quote)"
      rest = behind[behind.index(after: end)...]
    }
    text = result + rest
  }
}

import DatelineXML

/// Reduces a page to what libxml2 has to know of it.
///
/// What has no bearing on the nesting is left out, and so are end tags that end nothing: libxml2 would look through all open elements for each.
enum PageFeed {
  static func make(_ page: PageTokens, _ scalars: [Unicode.Scalar]) -> HTMLTagFeed {
    var feed = HTMLTagFeed(capacity: page.tokens.count * 12)
    var names = FeedNames()
    var open: [Int: Int] = [:]
    var once: Set<PageTag> = []
    for (number, token) in page.tokens.enumerated() {
      switch token.kind {
      case .skipped: break
      case .text: if token.hasContent { feed.text(number) }
      case .start:
        if omitted.contains(token.tag) || onlyOnce.contains(token.tag) && !once.insert(token.tag).inserted { continue }
        let name = names.number(of: token, in: scalars, from: token.start + 1)
        feed.start(names.bytes(name), number: number, isEmpty: token.tag.isVoid)
        if !token.tag.isVoid { open[name, default: 0] += 1 }
      case .end:
        let name = names.number(of: token, in: scalars, from: token.start + 2)
        guard !onlyOnce.contains(token.tag), let count = open[name], count > 0 else { continue }
        open[name] = count - 1
        feed.end(names.bytes(name))
      }
    }
    return feed
  }

  private static let omitted: PageTagSet = [
    .meta, .link, .base, .source, .track, .embed, .param, .input, .wbr, .img, .area, .col, .frame, .svg, .math, .template,
  ]
  /// Their tags mean nothing where they come again, and their ends end nothing: text behind `</body>` is in the body.
  private static let onlyOnce: PageTagSet = [.html, .head, .body]
}

/// Names for libxml2: those of elements that it may know, and made-up ones for all others.
private struct FeedNames {
  private var others: [WordHash: Int] = [:]
  private static let known = PageTag.allCases.map { Array($0.name.utf8) }

  mutating func number(of token: PageToken, in scalars: [Unicode.Scalar], from place: Int) -> Int {
    guard token.tag == .other else { return token.tag.number }
    var hash = WordHash()
    for scalar in scalars[min(place, token.end)..<token.end].prefix(40) {
      if scalar.isMarkupSpace || scalar == "/" || scalar == ">" { break }
      hash.add(scalar)
    }
    if let number = others[hash] { return number }
    // A page with thousands of names of its own gets one for all of the rest.
    let number = Self.known.count + min(others.count, 1000)
    if others.count < 1000 { others[hash] = number }
    return number
  }

  func bytes(_ number: Int) -> [UInt8] {
    number < Self.known.count ? Self.known[number] : Array("x-\(number)".utf8)
  }
}

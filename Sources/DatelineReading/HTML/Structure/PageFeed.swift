import DatelineXML

/// Reduces a page to what libxml2 has to know of it.
///
/// What has no bearing on the nesting of blocks is left out: inline elements, and end tags that end nothing, for each of which libxml2 would look
/// through all open elements.
enum PageFeed {
  static func make(_ page: PageTokens, _ scalars: [Unicode.Scalar]) -> HTMLTagFeed {
    var names = FeedNames(capacity: page.tokens.count * 8)
    var open: [Int] = Array(repeating: 0, count: FeedNames.most)
    var seen: PageTagSet = []
    for (number, token) in page.tokens.enumerated() {
      switch token.kind {
      case .skipped: break
      case .text: if token.hasContent { names.feed.text(number) }
      case .start:
        if isOmitted(token.tag) || onlyOnce.contains(token.tag) && seen.contains(token.tag) { continue }
        seen.insert(token.tag)
        let name = names.number(of: token, in: scalars, from: token.start + 1)
        names.feed.start(name, number: number)
        open[name] += 1
      case .end:
        let name = names.number(of: token, in: scalars, from: token.start + 2)
        guard !onlyOnce.contains(token.tag), open[name] > 0 else { continue }
        open[name] -= 1
        names.feed.end(name)
      }
    }
    return names.feed
  }

  /// Elements that part no text: what they hold lies in the block around them, however they are nested.
  private static func isOmitted(_ tag: PageTag) -> Bool { tag.isVoid || !tag.isBlock && tag != .other }

  /// Their tags mean nothing where they come again, and their ends end nothing: text behind `</body>` is in the body.
  private static let onlyOnce: PageTagSet = [.html, .head, .body]
}

/// Names for libxml2: those of elements that it may know, and made-up ones for all others.
private struct FeedNames {
  var feed: HTMLTagFeed
  private var others: [WordHash: Int] = [:]
  private static let known = PageTag.allCases.map(\.name)
  private static let mostOthers = 1000
  /// Above every number.
  static let most = known.count + mostOthers + 1

  init(capacity: Int) { feed = HTMLTagFeed(names: Self.known, capacity: capacity) }

  mutating func number(of token: PageToken, in scalars: [Unicode.Scalar], from place: Int) -> Int {
    guard token.tag == .other else { return token.tag.number }
    var hash = WordHash()
    for scalar in scalars[min(place, token.end)..<token.end].prefix(40) {
      if scalar.isMarkupSpace || scalar == "/" || scalar == ">" { break }
      hash.add(scalar)
    }
    // A page with thousands of names of its own gets one for all of the rest.
    if others.count >= Self.mostOthers { hash = WordHash() }
    if let number = others[hash] { return number }
    let number = feed.add(name: "x-\(others.count)")
    others[hash] = number
    return number
  }
}

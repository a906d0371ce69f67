import DatelineXML

/// Reduces a page to what libxml2 has to know of it.
///
/// What has no bearing on the nesting of blocks is left out: inline elements, and end tags that end nothing, for each of which libxml2 would look
/// through all open elements. Of elements that need no repair it gets the two tags and nothing of what lies inside.
struct PageFeed {
  private(set) var feed: HTMLTagFeed
  /// As ``WholeElements/ends``. What lies in a whole element was not fed.
  private(set) var ends: [Int]

  /// - Parameter leavesOutWhole: false to feed every tag, whether it may need repair or not: the result is the same, and a test holds it so.
  init(_ page: PageTokens, _ scalars: [Unicode.Scalar], leavesOutWhole: Bool = true) {
    var steps = FeedSteps(page)
    steps.read(scalars)
    feed = steps.feed
    ends = leavesOutWhole ? steps.whole.ends : Array(repeating: 0, count: page.tokens.count)
    var fed = 0
    for step in steps.steps where step.token >= fed {
      switch step.kind {
      case .text: feed.text(step.token)
      case .end: feed.end(step.name)
      case .start:
        feed.start(step.name, number: step.token)
        guard ends[step.token] > 0 else { continue }
        feed.end(step.name)
        fed = ends[step.token] + 1
      }
    }
  }

  /// Elements that part no text: what they hold lies in the block around them, however they are nested.
  static func isOmitted(_ tag: PageTag) -> Bool { tag.isVoid || !tag.isBlock && tag != .other }
}

/// Texts and tags of a page that have a bearing on the nesting of blocks, in order.
private struct FeedSteps {
  struct Step {
    enum Kind { case text, start, end }

    let kind: Kind
    let token: Int
    /// Of the element, its place among the feed's names.
    var name = 0
  }

  private(set) var steps: [Step] = []
  private(set) var whole: WholeElements
  private(set) var feed: HTMLTagFeed
  private let page: PageTokens
  private var others: [WordHash: Int] = [:]
  /// How many elements of a name have begun and not ended.
  private var open: [Int]
  private var seen: PageTagSet = []

  private static let known = PageTag.allCases.map(\.name)
  private static let mostOthers = 1000
  /// Their tags mean nothing where they come again, and their ends end nothing: text behind `</body>` is in the body.
  private static let onlyOnce: PageTagSet = [.html, .head, .body]

  init(_ page: PageTokens) {
    self.page = page
    feed = HTMLTagFeed(names: Self.known, capacity: page.tokens.count)
    open = Array(repeating: 0, count: Self.known.count + Self.mostOthers + 1)
    whole = WholeElements(tokens: page.tokens.count, names: open.count)
    steps.reserveCapacity(page.tokens.count)
  }

  mutating func read(_ scalars: [Unicode.Scalar]) {
    for (number, token) in page.tokens.enumerated() {
      switch token.kind {
      case .skipped: break
      case .text: if token.hasContent { steps.append(Step(kind: .text, token: number)) }
      case .start: start(token, number, scalars)
      case .end: end(token, number, scalars)
      }
    }
  }

  private mutating func start(_ token: PageToken, _ number: Int, _ scalars: [Unicode.Scalar]) {
    guard !PageFeed.isOmitted(token.tag) else { return }
    if Self.onlyOnce.contains(token.tag) {
      guard !seen.contains(token.tag) else { return whole.passesOver(number) }
      seen.insert(token.tag)
      whole.meetsDisorder()
    }
    let name = name(of: token, in: scalars, from: token.start + 1)
    steps.append(Step(kind: .start, token: number, name: name))
    open[name] += 1
    whole.start(token.tag, name, number)
  }

  private mutating func end(_ token: PageToken, _ number: Int, _ scalars: [Unicode.Scalar]) {
    let name = name(of: token, in: scalars, from: token.start + 2)
    guard !Self.onlyOnce.contains(token.tag), open[name] > 0 else { return whole.passesOver(number) }
    steps.append(Step(kind: .end, token: number, name: name))
    open[name] -= 1
    whole.end(name, number)
  }

  /// The names of elements that libxml2 may know are fed as they are, and made-up ones for all others.
  private mutating func name(of token: PageToken, in scalars: [Unicode.Scalar], from place: Int) -> Int {
    guard token.tag == .other else { return token.tag.number }
    var hash = WordHash()
    for scalar in scalars[min(place, token.end)..<token.end].prefix(40) {
      if scalar.isMarkupSpace || scalar == "/" || scalar == ">" { break }
      hash.add(scalar)
    }
    // A page with thousands of names of its own gets one for all of the rest.
    if others.count >= Self.mostOthers, others[hash] == nil { hash = WordHash() }
    if let number = others[hash] { return number }
    let number = feed.add(name: "x-\(others.count)")
    others[hash] = number
    return number
  }
}

/// What the names in an element's attributes give away about it.
struct MarkupSignals: OptionSet, Hashable {
  let rawValue: UInt32

  static let articleBody = MarkupSignals(rawValue: 1 << 0)
  static let content = MarkupSignals(rawValue: 1 << 1)
  static let comments = MarkupSignals(rawValue: 1 << 2)
  static let share = MarkupSignals(rawValue: 1 << 3)
  static let teaser = MarkupSignals(rawValue: 1 << 4)
  static let navigation = MarkupSignals(rawValue: 1 << 5)
  static let advertisement = MarkupSignals(rawValue: 1 << 6)
  static let authorNote = MarkupSignals(rawValue: 1 << 7)
  static let byline = MarkupSignals(rawValue: 1 << 8)
  static let date = MarkupSignals(rawValue: 1 << 9)
  static let copyright = MarkupSignals(rawValue: 1 << 10)
  static let caption = MarkupSignals(rawValue: 1 << 11)
  static let headline = MarkupSignals(rawValue: 1 << 12)
  static let subheadline = MarkupSignals(rawValue: 1 << 13)
  static let hidden = MarkupSignals(rawValue: 1 << 14)
  static let live = MarkupSignals(rawValue: 1 << 15)

  /// No words of the article stand in such an element, however long they are.
  static let outside: MarkupSignals = [
    .comments, .share, .teaser, .navigation, .advertisement, .authorNote, .copyright, .caption, .hidden,
  ]
  /// So with short ones: a long text in an element named after its author is the article.
  static let labels: MarkupSignals = [.byline, .date, .headline, .subheadline]
}

/// Reads names such as `article__body`, `RelatedStories` and `td-post-content` word by word. “comment” is one of the words of `comment-list` and
/// none of `commentary`.
struct SignalReader {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func signals(of token: PageToken) -> MarkupSignals {
    var signals = Self.byTag[token.tag] ?? []
    guard token.hasContent else { return signals }
    var scanner = AttributeScanner(scalars, from: nameEnd(token))
    while let (name, value) = scanner.next() {
      switch Self.attributes[WordHash.of(scalars[name])] {
      case .names: signals.formUnion(names(in: value))
      case .role: signals.formUnion(Self.roles[WordHash.of(scalars[value])] ?? [])
      case .hiding where value.isEmpty || !Markup.matches(scalars, at: value.lowerBound, "until-found"):
        signals.insert(.hidden)
      case .truth where Markup.matches(scalars, at: value.lowerBound, "true"): signals.insert(.hidden)
      case .style where hides(value): signals.insert(.hidden)
      default: break
      }
    }
    return signals
  }

  private func nameEnd(_ token: PageToken) -> Int {
    var end = token.start + 1
    while end < token.end, !scalars[end].isMarkupSpace, scalars[end] != "/", scalars[end] != ">" { end += 1 }
    return end
  }

  private func hides(_ value: Range<Int>) -> Bool {
    let style = String(String.UnicodeScalarView(scalars[value].prefix(200))).lowercased().filter { $0 != " " }
    return style.contains("display:none") || style.contains("visibility:hidden")
  }

  // MARK: Words

  private func names(in value: Range<Int>) -> MarkupSignals {
    var signals: MarkupSignals = []
    var words = NameWords(scalars, value)
    var previous: WordHash?
    while let word = words.next() {
      if word.isFirst { previous = nil }
      if word.isFirst, Self.taxonomies.contains(word.hash) {
        words.skipName()
        continue
      }
      if let previous {
        if Self.denials.contains(previous) { continue }
        if let found = Self.pairs[Pair(previous, word.hash)] { signals.formUnion(found) }
      }
      if let found = Self.words[word.hash] { signals.formUnion(found) }
      previous = word.hash
    }
    return signals
  }

  struct Pair: Hashable {
    let first: WordHash
    let second: WordHash

    init(_ first: WordHash, _ second: WordHash) {
      self.first = first
      self.second = second
    }
  }

  private enum Attribute { case names, role, hiding, truth, style }

  private static let attributes: [WordHash: Attribute] = {
    var attributes: [WordHash: Attribute] = [
      WordHash.of("role"): .role, WordHash.of("hidden"): .hiding, WordHash.of("aria-hidden"): .truth, WordHash.of("style"): .style,
    ]
    for name in [
      "class", "id", "itemprop", "property", "name", "data-component", "data-testid", "data-test-id", "data-qa", "data-module",
      "data-type", "data-block", "data-gu-name", "data-print", "data-area",
    ] {
      attributes[WordHash.of(name)] = .names
    }
    return attributes
  }()
}

/// The words of a list of names.
private struct NameWords {
  private let scalars: [Unicode.Scalar]
  private let end: Int
  private var position: Int
  private var isFirst = true

  init(_ scalars: [Unicode.Scalar], _ range: Range<Int>) {
    self.scalars = scalars
    position = range.lowerBound
    end = range.upperBound
  }

  /// - Returns: the next word, and whether a name begins with it.
  mutating func next() -> (hash: WordHash, isFirst: Bool)? {
    while position < end, !scalars[position].isASCIILetter {
      if scalars[position].isMarkupSpace { isFirst = true }
      position += 1
    }
    guard position < end else { return nil }
    var hash = WordHash()
    var wasSmall = false
    while position < end, scalars[position].isASCIILetter {
      let isSmall = scalars[position].value >= 0x61
      if wasSmall, !isSmall { break }
      hash.add(scalars[position])
      wasSmall = isSmall
      position += 1
    }
    defer { isFirst = false }
    return (hash, isFirst)
  }

  mutating func skipName() {
    while position < end, !scalars[position].isMarkupSpace { position += 1 }
  }
}

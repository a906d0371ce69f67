/// What the names in an element's attributes give away about it.
struct MarkupSignals: OptionSet, Hashable {
  let rawValue: UInt32

  static let articleBody = MarkupSignals(rawValue: 1 << 0)
  /// Some of the words that set the element apart stand on nothing else; without it all are such as “widget”, which articles have around them, too.
  static let certain = MarkupSignals(rawValue: 1 << 1)
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

  fileprivate static let concealed: MarkupSignals = [.hidden, .certain]

  /// No words of the article stand in such an element, however long they are.
  static let outside: MarkupSignals = [
    .comments, .share, .teaser, .navigation, .advertisement, .authorNote, .copyright, .caption, .hidden,
  ]
  /// Of these, what consists of links.
  static let leading: MarkupSignals = [.share, .teaser, .navigation, .advertisement]
  /// So with short ones: a long text in an element named after its author is the article.
  static let labels: MarkupSignals = [.byline, .date, .headline, .subheadline]
}

extension MarkupSignals {
  /// Certain, where it sets apart at all.
  var markedCertain: MarkupSignals { isDisjoint(with: Self.outside) ? self : union(.certain) }

  /// A name that says what is inside the article’s text, as `article-body__caption`, does not say that it is the text.
  fileprivate var ofOneName: MarkupSignals { isDisjoint(with: Self.outside.union(.labels)) ? self : subtracting(.articleBody) }
}

/// Reads names such as `article__body`, `RelatedStories` and `td-post-content` word by word. “comment” is one of the words of `comment-list` and
/// none of `commentary`.
struct SignalReader {
  private let scalars: [Unicode.Scalar]

  init(_ scalars: [Unicode.Scalar]) { self.scalars = scalars }

  func signals(of token: PageToken) -> MarkupSignals {
    var signals = Self.byTag[token.tag.number]
    guard token.hasContent else { return signals }
    var scanner = AttributeScanner(ofTag: token.range, in: scalars)
    while let (name, value) = scanner.next(in: scalars) {
      switch Self.attributes[WordHash.of(scalars, name)] {
      case .names: signals.formUnion(names(in: value))
      case .role: signals.formUnion(Self.roles[WordHash.of(scalars, value)] ?? [])
      case .hiding where value.isEmpty || !Markup.matches(scalars, at: value.lowerBound, "until-found"):
        signals.formUnion(.concealed)
      case .truth where Markup.matches(scalars, at: value.lowerBound, "true"): signals.formUnion(.concealed)
      case .style where hides(value): signals.formUnion(.concealed)
      default: break
      }
    }
    return signals
  }

  /// `display: none` or `visibility: hidden`.
  private func hides(_ value: Range<Int>) -> Bool {
    value.prefix(200).contains { place in
      sets("display", to: "none", at: place) || sets("visibility", to: "hidden", at: place)
    }
  }

  private func sets(_ property: StaticString, to wanted: StaticString, at place: Int) -> Bool {
    guard Markup.matches(scalars, at: place, property) else { return false }
    let colon = behindSpaces(place + property.utf8CodeUnitCount)
    return Markup.matches(scalars, at: colon, ":") && Markup.matches(scalars, at: behindSpaces(colon + 1), wanted)
  }

  private func behindSpaces(_ place: Int) -> Int {
    var place = place
    while place < scalars.count, scalars[place].isMarkupSpace { place += 1 }
    return place
  }

  // MARK: Words

  /// What some names mean together: of each what its words say, where “body” in `article-body__caption` says nothing.
  private func names(in value: Range<Int>) -> MarkupSignals {
    var signals: MarkupSignals = []
    var name: MarkupSignals = []
    var words = NameWords(scalars, value)
    var previous: (hash: WordHash, entry: NameWord)?
    while let word = words.next() {
      if word.isFirst {
        signals.formUnion(name.ofOneName)
        name = []
        previous = nil
      }
      let entry = Self.words[word.hash]
      if word.isFirst, entry?.isTaxonomy ?? false {
        words.skipName()
        continue
      }
      if previous?.entry.isDenial ?? false { continue }
      if let entry {
        if let previous, previous.entry.beginsPair { name.formUnion(Self.pairs[previous.hash.joined(word.hash)] ?? []) }
        name.formUnion(entry.signals)
      }
      previous = entry.map { (word.hash, $0) }
    }
    return signals.union(name.ofOneName)
  }

  /// What a word of a name means by itself, and whether it may mean more with the next.
  struct NameWord {
    var signals: MarkupSignals = []
    var beginsPair = false
    var isDenial = false
    var isTaxonomy = false
  }

  private enum Attribute { case names, role, hiding, truth, style }

  private static let attributes: WordTable<Attribute> = {
    let names = [
      "class", "id", "itemprop", "property", "name", "data-component", "data-testid", "data-test-id", "data-qa", "data-module",
      "data-type", "data-block", "data-gu-name", "data-print", "data-area",
    ]
    let others: [(String, Attribute)] = [("role", .role), ("hidden", .hiding), ("aria-hidden", .truth), ("style", .style)]
    return WordTable((names.map { ($0, .names) } + others).map { (WordHash.of($0.0), $0.1) })
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

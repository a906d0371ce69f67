/// All words that stand in a page, shown or not, without a decision which of them are the article: for what may not miss any.
public struct PageWords {
  /// What the page shows, a block a line, references resolved.
  public let shown: String
  /// What its markup holds, each piece by itself: values of attributes, comments, strings of scripts, style sheets, and what stands in templates and
  /// drawings.
  public private(set) var hidden: [String] = []

  public init(_ scalars: [Unicode.Scalar]) { self.init(scalars, depth: 0) }

  /// What a page shows.
  public static func shown(_ scalars: [Unicode.Scalar]) -> String { shown(scalars, PageScanner.scan(scalars)) }

  private static func shown(_ scalars: [Unicode.Scalar], _ page: PageTokens) -> String {
    let text = PageText(scalars: scalars, page: page)
    guard !page.tokens.isEmpty else { return "" }
    var view: [Unicode.Scalar] = []
    var last = 0
    text.forEach(in: 0...(page.tokens.count - 1)) { token, scalar, _ in
      if token != last, text.parts(last..<token) { view.append("\n") }
      last = token
      view.append(scalar.endsLine ? " " : scalar)
    }
    return String(view, 0..<view.count)
  }

  /// Markup may hold markup; a page that nests deeper than this is searched as it stands.
  private static let deepest = 4

  private init(_ scalars: [Unicode.Scalar], depth: Int) {
    let page = PageScanner.scan(scalars)
    shown = Self.shown(scalars, page)
    for token in page.tokens {
      switch token.kind {
      case .text, .end: continue
      case .start: addAttributes(scalars, token.range)
      case .skipped: addSkipped(scalars, token, depth)
      }
    }
  }

  /// - Returns: where the tag ends.
  @discardableResult
  private mutating func addAttributes(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int {
    var name = range.lowerBound + 1
    while name < range.upperBound, !scalars[name].isMarkupSpace, scalars[name] != ">" { name += 1 }
    var scanner = AttributeScanner(from: name)
    while let (_, value) = scanner.next(in: scalars) { add(PageAttributes.text(scalars, value)) }
    return min(scanner.position, range.upperBound)
  }

  private mutating func addSkipped(_ scalars: [Unicode.Scalar], _ token: PageToken, _ depth: Int) {
    let isComment = token.start + 1 < token.end && !scalars[token.start + 1].isASCIILetter
    let start = isComment ? token.start + 1 : addAttributes(scalars, token.range)
    let content = start..<max(start, token.end)
    if token.tag == .script {
      Self.strings(scalars, content).forEach { add($0) }
    } else if token.tag == .style || depth >= Self.deepest {
      add(String(scalars, content))
    } else {
      let inner = PageWords(Array(scalars[content]), depth: depth + 1)
      add(inner.shown)
      hidden += inner.hidden
    }
  }

  private mutating func add(_ piece: String) { if !piece.isEmpty { hidden.append(piece) } }

  /// A script, parted at its quotation marks but for those that a backslash makes part of a string.
  private static func strings(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [String] {
    var pieces: [String] = []
    var start = range.lowerBound
    var isEscaped = false
    for place in range {
      if scalars[place] == "\"", !isEscaped {
        pieces.append(String(scalars, start..<place))
        start = place + 1
      }
      isEscaped = scalars[place] == "\\" && !isEscaped
    }
    return pieces + [String(scalars, start..<range.upperBound)]
  }
}

/// What one reference of HTML stands for.
public enum PageReferences {
  /// `nil` where the text is not one reference and nothing else.
  public static func scalar(of text: String) -> Unicode.Scalar? {
    let scalars = Array(text.unicodeScalars)
    var references = CharacterReferences()
    guard scalars.first == "&", let found = references.reference(in: scalars, at: 0, before: scalars.count) else { return nil }
    return found.end == scalars.count ? found.scalar : nil
  }
}

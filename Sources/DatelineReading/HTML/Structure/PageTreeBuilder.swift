import DatelineXML

/// Makes the tree of a page: libxml2 says how the elements lie in one another, the tokens say what stands where.
struct PageTreeBuilder {
  private let scalars: [Unicode.Scalar]
  private var page: PageTokens
  private let signals: SignalReader
  private var tree = PageTree()
  /// For each element that is open: its index, or ``inline`` or ``link``.
  private var open: [Int] = []
  private var innermost = -1
  private var links = 0
  /// Tokens of the block in hand; line breaks since its last text.
  private var first: Int?
  private var last = 0
  private var breaks = 0
  private var home = -1

  private static let inline = -1
  private static let link = -2

  private init(_ scalars: [Unicode.Scalar], _ page: PageTokens) {
    self.scalars = scalars
    self.page = page
    signals = SignalReader(scalars)
  }

  /// - Returns: the tree, and the text by which its blocks are read.
  static func build(_ scalars: [Unicode.Scalar]) -> (PageTree, PageText) {
    let page = PageScanner.scan(scalars)
    var builder = PageTreeBuilder(scalars, page)
    let feed = PageFeed.make(page, scalars)
    let refused = HTMLNesting.read(feed) { builder.receive($0) }
    if let refused { builder.receiveFlat(from: refused) }
    while !builder.open.isEmpty { builder.receive(.end) }
    builder.endBlock()
    let text = PageText(scalars: scalars, page: builder.page)
    builder.finish(text)
    return (builder.tree, text)
  }

  private mutating func receive(_ event: HTMLNestingEvent) {
    switch event {
    case .start(let number): start(number)
    case .text(let number): text(number)
    case .end: end()
    }
  }

  /// Beyond the depth that is followed, every element lies in the last one that was.
  private mutating func receiveFlat(from number: Int) {
    tree.isCut = true
    for index in number..<max(number, page.tokens.count) {
      let token = page.tokens[index]
      if token.kind == .text, token.hasContent { text(index) }
      if token.kind != .text, token.tag.isBlock { endBlock() }
      if token.kind == .start, token.tag == .br { breaks += 1 }
    }
  }

  // MARK: Elements

  private mutating func start(_ number: Int?) {
    let token = number.flatMap { page.tokens.indices.contains($0) ? page.tokens[$0] : nil }
    let tag = token?.tag ?? .div
    if tag == .br {
      breaks += 1
      open.append(Self.inline)
    } else if tag == .a {
      links += 1
      open.append(Self.link)
    } else if token == nil || !tag.isBlock && tag != .other {
      open.append(Self.inline)
    } else if let token {
      if tag.isBlock { endBlock() }
      tree.elements.append(
        PageElement(
          tag: tag, token: number, parent: innermost, signals: signals.signals(of: token), end: 0,
          blocks: tree.blocks.count..<tree.blocks.count))
      innermost = tree.elements.count - 1
      open.append(innermost)
    }
  }

  private mutating func end() {
    guard let index = open.popLast() else { return }
    if index == Self.link { links -= 1 }
    guard index >= 0 else { return }
    if tree.elements[index].tag.isBlock { endBlock() }
    tree.elements[index].end = tree.elements.count
    tree.elements[index].blocks = tree.elements[index].blocks.lowerBound..<max(tree.elements[index].blocks.lowerBound, tree.blocks.count)
    innermost = tree.elements[index].parent
  }

  // MARK: Blocks

  private mutating func text(_ number: Int) {
    guard page.tokens.indices.contains(number), page.tokens[number].kind == .text else { return }
    if breaks > 1 || breaks == 1 && beginsParagraph(number) { endBlock() }
    if first == nil {
      first = number
      home = innermost
    }
    last = number
    breaks = 0
    if links > 0 { page.tokens[number].tag = .a }
  }

  /// After one line break: where the line before is long and ends a sentence, or this one is indented with no-break spaces.
  private func beginsParagraph(_ number: Int) -> Bool {
    guard first != nil else { return false }
    let token = page.tokens[number]
    let ending = scalars[page.tokens[last].range].last { !$0.isBlank }
    let endsSentence = ending.map { ".!?…”\"»)".unicodeScalars.contains($0) } ?? false
    let isLong = page.tokens[last].range.count >= 100
    let indent = scalars[token.range].prefix(30).firstIndex { !$0.isMarkupSpace } ?? token.start
    return endsSentence && isLong || Markup.matches(scalars, at: indent, "&nbsp;&nbsp;")
  }

  private mutating func endBlock() {
    breaks = 0
    guard let first else { return }
    self.first = nil
    tree.blocks.append(PageBlock(element: home, tokens: first...max(first, last), range: 0..<0))
  }

  // MARK: Measures

  /// Measures the blocks; a block without anything to read has no range and goes.
  private mutating func finish(_ text: PageText) {
    for index in tree.blocks.indices { measure(index, text) }
    for index in tree.elements.indices where tree.elements[index].end == 0 { tree.elements[index].end = tree.elements.count }
  }

  private mutating func measure(_ index: Int, _ text: PageText) {
    var measure = TextMeasure()
    var start: Int?
    var end = 0
    var previous = tree.blocks[index].tokens.lowerBound
    text.forEach(in: tree.blocks[index].tokens) { token, scalar, range in
      if token != previous, text.parts(previous..<token) { measure.add(" ", isLinked: false) }
      previous = token
      measure.add(scalar, isLinked: page.tokens[token].tag == .a)
      guard !scalar.isBlank else { return }
      if start == nil { start = range.lowerBound }
      end = range.upperBound
    }
    measure.finish()
    tree.blocks[index].measure = measure
    tree.blocks[index].range = (start ?? 0)..<max(start ?? 0, end)
  }
}

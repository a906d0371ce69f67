import DatelineXML

/// Makes the tree of a page: libxml2 says how the elements lie in one another, the tokens say what stands where.
struct PageTreeBuilder {
  private let scalars: [Unicode.Scalar]
  private let page: PageTokens
  private let signals: SignalReader
  private var tree = PageTree()
  /// For each element that is open: its index, or -1 for one that libxml2 put in.
  private var open: [Int] = []
  private var innermost = 0
  /// Tokens of the block in hand, and the element that it began in.
  private var first: Int?
  private var last = 0
  private var home = 0

  private init(_ scalars: [Unicode.Scalar], _ page: PageTokens) {
    self.scalars = scalars
    self.page = page
    signals = SignalReader(scalars)
    tree.elements.reserveCapacity(page.tokens.count / 6)
    tree.blocks.reserveCapacity(page.tokens.count / 6)
    // A page without any tag is in this element, too.
    tree.elements.append(PageElement(tag: .html, token: nil, parent: -1, signals: [], end: 0, blocks: 0..<0))
  }

  /// - Returns: the tree, and the text by which its blocks are read.
  static func build(_ scalars: [Unicode.Scalar], leavesOutWhole: Bool = true) -> (PageTree, PageText) {
    let page = PageScanner.scan(scalars)
    var builder = PageTreeBuilder(scalars, page)
    let feed = PageFeed(page, scalars, leavesOutWhole: leavesOutWhole)
    let refused = HTMLNesting.read(feed.feed) { event in
      builder.receive(event)
      if case .start(let number?) = event { builder.receiveWhole(behind: number, feed.ends) }
    }
    if let refused { builder.receiveFlat(from: refused) }
    while !builder.open.isEmpty { builder.receive(.end) }
    builder.endBlock()
    let text = PageText(scalars: scalars, page: page)
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

  /// Of an element that needs no repair, what lies in it: libxml2 was not asked about that.
  private mutating func receiveWhole(behind start: Int, _ ends: [Int]) {
    guard ends[start] > 0 else { return }
    for index in (start + 1)..<ends[start] {
      let token = page.tokens[index]
      switch token.kind {
      case .skipped: break
      case .text: if token.hasContent { text(index) }
      case .start: if !PageFeed.isOmitted(token.tag), ends[index] >= 0 { self.start(index) }
      case .end: if !PageFeed.isOmitted(token.tag), ends[index] == 0 { end() }
      }
    }
  }

  /// Beyond the depth that is followed, every element lies in the last one that was.
  private mutating func receiveFlat(from number: Int) {
    tree.isCut = true
    for index in number..<max(number, page.tokens.count) {
      let token = page.tokens[index]
      if token.kind == .text, token.hasContent { text(index) }
      if token.kind != .text, token.tag.isBlock { endBlock() }
    }
  }

  // MARK: Elements

  private mutating func start(_ number: Int?) {
    let token = number.flatMap { page.tokens.indices.contains($0) ? page.tokens[$0] : nil }
    guard let token else { return open.append(-1) }
    if token.tag.isBlock { endBlock() }
    tree.elements.append(
      PageElement(
        tag: token.tag, token: number, parent: innermost, signals: signals.signals(of: token), end: 0,
        blocks: tree.blocks.count..<tree.blocks.count))
    innermost = tree.elements.count - 1
    open.append(innermost)
  }

  private mutating func end() {
    guard let index = open.popLast(), index >= 0 else { return }
    if tree.elements[index].tag.isBlock { endBlock() }
    tree.elements[index].end = tree.elements.count
    tree.elements[index].blocks =
      tree.elements[index].blocks.lowerBound..<max(tree.elements[index].blocks.lowerBound, tree.blocks.count)
    innermost = tree.elements[index].parent
  }

  // MARK: Blocks

  private mutating func text(_ number: Int) {
    guard page.tokens.indices.contains(number), page.tokens[number].kind == .text else { return }
    if isParted(from: number) { endBlock() }
    if first == nil {
      first = number
      home = innermost
    }
    last = number
  }

  /// Two line breaks part paragraphs, one may; and so does a rule.
  private func isParted(from number: Int) -> Bool {
    guard first != nil, last < number else { return false }
    var breaks = 0
    for token in page.tokens[(last + 1)..<number] where token.kind == .start {
      if token.tag == .hr { return true }
      if token.tag == .br { breaks += 1 }
    }
    return breaks > 1 || breaks == 1 && beginsParagraph(number)
  }

  /// After one line break: where the line before is long and ends a sentence, or this one is indented with no-break spaces.
  private func beginsParagraph(_ number: Int) -> Bool {
    let token = page.tokens[number]
    let ending = scalars[page.tokens[last].range].last { !$0.isBlank }
    let endsSentence = ending.map { ".!?…”\"»)".unicodeScalars.contains($0) } ?? false
    let isLong = page.tokens[last].range.count >= 100
    let indent = scalars[token.range].prefix(30).firstIndex { !$0.isMarkupSpace } ?? token.start
    return endsSentence && isLong || Markup.matches(scalars, at: indent, "&nbsp;&nbsp;")
  }

  private mutating func endBlock() {
    guard let first else { return }
    self.first = nil
    tree.blocks.append(PageBlock(element: home, tokens: first...max(first, last), range: 0..<0))
  }

  // MARK: Measures

  /// Measures the blocks; a block without anything to read has no range and goes.
  private mutating func finish(_ text: PageText) {
    for index in tree.blocks.indices { measure(index, text) }
    tree.elements[0].end = tree.elements.count
    tree.elements[0].blocks = tree.blocks.indices
  }

  private mutating func measure(_ index: Int, _ text: PageText) {
    let tokens = tree.blocks[index].tokens
    var measure = TextMeasure()
    var read: Range<Int>?
    PageAtoms(text: text).forEachPiece(from: page.tokens[tokens.lowerBound].start..<page.tokens[tokens.upperBound].end) { piece in
      switch piece {
      case .plain(let run, let token):
        measure.add(scalars[run], isLinked: page.tokens[token].tag == .a)
        read = (read?.lowerBound ?? run.lowerBound)..<run.upperBound
      case .atom(let atom):
        if let scalar = atom.scalar {
          measure.add(scalar, isLinked: page.tokens[atom.token].tag == .a)
          if atom.isContent { read = (read?.lowerBound ?? atom.range.lowerBound)..<atom.range.upperBound }
        } else if text.parts(atom.token..<(atom.token + 1)) {
          measure.add(" ", isLinked: false)
        }
      }
      return true
    }
    measure.finish()
    tree.blocks[index].measure = measure
    tree.blocks[index].range = read ?? 0..<0
  }
}

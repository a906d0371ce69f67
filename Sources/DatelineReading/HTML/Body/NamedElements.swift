/// Takes elements by their names: what they set apart, and where they are not to be believed.
extension PageSurvey {
  mutating func markByNames() {
    let total = max(1, prose(tree.blocks.indices))
    let start = headline.map { $0 + 1 } ?? 0
    var skip = 0
    var (next, words) = (start, 0)
    for (index, element) in tree.elements.enumerated()
    where !element.blocks.isEmpty && element.tag != .body && element.tag != .html {
      while next < element.blocks.lowerBound {
        if traits[next].outside == nil { words += prose(next..<(next + 1)) }
        next += 1
      }
      // What stands between the headline and the element, or behind the headline where the element stands before it.
      let standing = element.blocks.upperBound <= start ? prose(start..<tree.blocks.count) : words
      let place = Place(total: total, hasArticle: standing >= Self.leastArticle)
      label(element, place)
      let outside = isAttribution(element) ? [] : element.signals.intersection(.outside)
      guard index >= skip, !outside.isEmpty, isBelievable(element, outside, place) else { continue }
      let reason = "in an element that its name or kind sets apart: \(tagText(text.page.tokens[element.token ?? 0]))"
      mark(element.blocks, outside, reason, named: index)
      skip = element.end
    }
  }

  /// What is known of the page around an element.
  private struct Place {
    /// Words of prose of the page.
    let total: Int
    /// There may be an article without the element.
    let hasArticle: Bool
  }

  /// An element with the headline or most of the page’s prose is misnamed, unless an article stands before it: comments may well be longer.
  private func isBelievable(_ element: PageElement, _ outside: MarkupSignals, _ place: Place) -> Bool {
    let isAside = element.tag == .footer || element.tag == .aside || element.tag == .nav
    if element.signals.contains(.articleBody), !outside.contains(.hidden), !isAside { return false }
    if let headline, element.blocks.contains(headline) { return false }
    let prose = prose(element.blocks)
    if !element.signals.contains(.certain) {
      return prose < Self.leastArticle && !isTable(element) && !isQuotation(element)
        && !(outside == .caption && hasHeading(element))
    }
    let isMost = prose * 2 >= place.total && prose >= Self.leastArticle
    let isBox = element.tag == .div || element.tag == .section
    if isMost ? !outside.contains(.comments) : isBox && !outside.isDisjoint(with: .leading), isRunningText(element, prose) {
      return false
    }
    return !isMost || place.hasArticle
  }

  /// Words of prose below which nothing is taken for an article on the page’s word alone.
  private static let leastArticle = 50

  /// What leads elsewhere is full of links; the rest of an article behind a button “read more” is not, and has no title of its own.
  private func isRunningText(_ element: PageElement, _ prose: Int) -> Bool {
    prose * 2 >= Self.leastArticle * 3 && linkShare(of: element.blocks) <= 0.1
      && !element.blocks.contains { traits[$0].tag == .h1 }
  }

  /// A quoted post in a brick of a page builder.
  private func isQuotation(_ element: PageElement) -> Bool {
    element.tag != .figure
      && element.blocks.contains { block in
        tree.ancestors(of: tree.blocks[block].element).prefix(3).contains { tree.elements[$0].tag == .blockquote }
      }
  }

  /// The foot of a quotation says whose words they are.
  private func isAttribution(_ element: PageElement) -> Bool {
    element.tag == .footer && element.parent >= 0 && tree.elements[element.parent].tag == .blockquote
  }

  private func hasHeading(_ element: PageElement) -> Bool { element.blocks.contains { traits[$0].tag.isHeading } }

  private func isTable(_ element: PageElement) -> Bool {
    element.tag == .figure && element.blocks.contains { traits[$0].tag == .td || traits[$0].tag == .th }
  }

  private mutating func label(_ element: PageElement, _ place: Place) {
    var labels = element.signals.intersection(.labels).union(element.tag == .header ? .subheadline : [])
    // A heading between paragraphs may be named a subtitle, or be in a header of its own.
    if labels.contains(.subheadline), place.hasArticle { labels.remove(.subheadline) }
    guard !labels.isEmpty else { return }
    // A long text in an element named after its author is the article, as is most of the page’s; only the head may be longer.
    guard wordCount(element.blocks) < (labels == .subheadline ? 150 : 80), prose(element.blocks) * 2 <= place.total else {
      return
    }
    for block in element.blocks where tree.blocks[block].measure.words < 60 { traits[block].labels.formUnion(labels) }
  }

  private func tagText(_ token: PageToken) -> String {
    let start = String(text.scalars, token.start..<min(token.end, token.start + 80))
    return token.range.count > 80 ? start + "…" : start
  }

  // MARK: Names of inline elements

  /// Short blocks that are one `span`, named after what it holds.
  mutating func markByInlineNames() {
    let reader = SignalReader(text.scalars)
    for index in tree.blocks.indices where traits[index].outside == nil && index != headline {
      guard tree.blocks[index].measure.words <= 25, let token = wrapping(tree.blocks[index].tokens) else { continue }
      let signals = reader.signals(of: token)
      traits[index].labels.formUnion(signals.intersection(.labels))
      let outside = signals.intersection(.outside)
      guard !outside.isEmpty, !signals.contains(.articleBody) else { continue }
      mark(index..<(index + 1), outside, "in an element that its name or kind sets apart: \(tagText(token))")
    }
  }

  /// The start tag of an inline element right before a block’s text whose end tag, or another’s, stands right behind.
  private func wrapping(_ tokens: ClosedRange<Int>) -> PageToken? {
    let all = text.page.tokens
    var behind = tokens.upperBound + 1
    while behind < all.count, all[behind].kind == .text, !all[behind].hasContent { behind += 1 }
    guard behind < all.count, all[behind].kind == .end, !all[behind].tag.isBlock else { return nil }
    var before = tokens.lowerBound - 1
    while before >= 0,
      all[before].kind == .text ? !all[before].hasContent : all[before].kind == .start && !all[before].tag.isBlock
    {
      if all[before].kind == .start, all[before].tag != .a, all[before].hasContent { return all[before] }
      before -= 1
    }
    return nil
  }
}

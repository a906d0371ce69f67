import DatelineModel

/// A page with what its elements' names say of its blocks.
struct PageSurvey {
  let tree: PageTree
  let text: PageText
  private(set) var traits: [BlockTraits] = []
  /// Sums of weights before each block, whatever stands outside counted as nothing.
  private(set) var sums: [Int] = []
  /// Sums of what could be an article's before each block, and of all words.
  private var proseSums: [Int] = [0]
  private var wordSums: [Int] = [0]
  private(set) var headline: Int?

  /// - Parameter titles: what the page calls its article, in its metadata.
  init(tree: PageTree, text: PageText, titles: [String]) {
    self.tree = tree
    self.text = text
    traits = tree.blocks.map { block in
      let tags = tree.ancestors(of: block.element).prefix(6).map { tree.elements[$0].tag }
      return BlockTraits(tag: tags.first ?? .div, isInList: tags.contains { $0 == .li || $0 == .dd || $0 == .dt })
    }
    for index in tree.blocks.indices {
      let weight = BlockTraits.weight(tree.blocks[index].measure, traits[index].tag)
      proseSums.append(proseSums[index] + max(0, weight))
      wordSums.append(wordSums[index] + tree.blocks[index].measure.words)
    }
    headline = findHeadline(titles)
    markByNames()
    markTeasers()
    markSections()
    let traits = traits
    sums = sums { traits[$0].outside == nil }
  }

  func words(_ block: Int, limit: Int = .max) -> String {
    PageAtoms(text: text).words(in: tree.blocks[block].range, limit: limit)
  }

  func weight(_ blocks: Range<Int>) -> Int { sums[blocks.upperBound] - sums[blocks.lowerBound] }

  private func sums(_ counts: (Int) -> Bool) -> [Int] {
    var sums = [0]
    sums.reserveCapacity(tree.blocks.count + 1)
    var total = 0
    for index in tree.blocks.indices {
      if counts(index) { total += BlockTraits.weight(tree.blocks[index].measure, traits[index].tag) }
      sums.append(total)
    }
    return sums
  }

  /// Words of text that could be an article's.
  func prose(_ blocks: Range<Int>) -> Int { proseSums[blocks.upperBound] - proseSums[blocks.lowerBound] }

  private func wordCount(_ blocks: Range<Int>) -> Int { wordSums[blocks.upperBound] - wordSums[blocks.lowerBound] }

  // MARK: Headline

  /// The first heading of the first rank that is what the page calls its article, or the only one.
  private func findHeadline(_ titles: [String]) -> Int? {
    let headings = tree.blocks.indices.filter { traits[$0].tag.isHeading && tree.blocks[$0].measure.words <= 60 }
    let wanted = titles.map(Self.letters).filter { $0.count >= 8 }
    let named = headings.first { index in
      let letters = Self.letters(words(index, limit: 400))
      return letters.count >= 8 && wanted.contains { $0 == letters || $0.hasPrefix(letters) || letters.hasPrefix($0) }
    }
    let first = headings.filter { traits[$0].tag == .h1 }
    return named ?? first.max { tree.blocks[$0].measure.words < tree.blocks[$1].measure.words }
  }

  /// A text without all that differs between two ways of writing the same title.
  static func letters(_ text: String) -> String {
    if let letters = lettersOfASCII(text) { return letters }
    let kept = Array(text.lowercased().unicodeScalars).filter {
      $0.isASCIILetter || $0.isDigit || $0.value >= 0x80 && $0.isLetter
    }
    return String(kept, 0..<kept.count)
  }

  /// `nil` where a text has other characters.
  private static func lettersOfASCII(_ text: String) -> String? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return String(unsafeUninitializedCapacity: text.utf8.count) { buffer in
      var count = 0
      for byte in text.utf8 {
        let isLetter = (byte | 0x20) &- 0x61 < 26
        guard isLetter || byte &- 0x30 < 10 else { continue }
        buffer[count] = isLetter ? byte | 0x20 : byte
        count += 1
      }
      return count
    }
  }

  // MARK: Names of elements

  private mutating func markByNames() {
    let total = max(1, prose(tree.blocks.indices))
    var skip = 0
    for (index, element) in tree.elements.enumerated()
    where !element.blocks.isEmpty && element.tag != .body && element.tag != .html {
      let labels = element.signals.intersection(.labels).union(element.tag == .header ? .subheadline : [])
      if !labels.isEmpty { label(element, labels) }
      let outside = element.signals.intersection(.outside)
      guard index >= skip, !outside.isEmpty, isBelievable(element, outside, total) else { continue }
      let reason = "in an element that its name or kind sets apart: \(tagText(text.page.tokens[element.token ?? 0]))"
      mark(element.blocks, outside, reason)
      skip = element.end
    }
  }

  /// An element with most of the page's prose, or with the headline, is misnamed, except that comments may well be longer than the article.
  private func isBelievable(_ element: PageElement, _ outside: MarkupSignals, _ total: Int) -> Bool {
    if element.signals.contains(.articleBody), !outside.contains(.hidden) { return false }
    if let headline, element.blocks.contains(headline) { return false }
    if element.blocks.count == 1, outside == .teaser || outside == .navigation || outside == .share { return true }
    let share = Double(prose(element.blocks)) / Double(total)
    return share < (outside.contains(.comments) ? 0.95 : 0.5) || element.tag == .nav
  }

  private mutating func label(_ element: PageElement, _ labels: MarkupSignals) {
    // A long text in an element named after its author is the article; only the head may be longer.
    guard wordCount(element.blocks) < (labels == .subheadline ? 150 : 80) else { return }
    for block in element.blocks where tree.blocks[block].measure.words < 60 { traits[block].labels.formUnion(labels) }
  }

  private mutating func mark(_ blocks: Range<Int>, _ signals: MarkupSignals, _ reason: String) {
    for block in blocks where traits[block].outside == nil { traits[block].outside = (signals, reason) }
  }

  private func tagText(_ token: PageToken) -> String {
    let start = String(text.scalars, token.start..<min(token.end, token.start + 80))
    return token.range.count > 80 ? start + "…" : start
  }

  // MARK: Teasers

  /// A small box whose heading is nothing but a link to elsewhere.
  private mutating func markTeasers() {
    for index in tree.blocks.indices where traits[index].tag.isHeading && index != headline {
      guard tree.blocks[index].measure.linkShare > 0.9, traits[index].outside == nil else { continue }
      var box = tree.elements[tree.blocks[index].element].parent
      while box >= 0, tree.elements[box].blocks.count == 1, tree.elements[box].parent >= 0 { box = tree.elements[box].parent }
      guard box >= 0 else { continue }
      let blocks = tree.elements[box].blocks
      let isSmall = blocks.count <= 5 && wordCount(blocks) < 120 && !blocks.contains(headline ?? -1)
      mark(isSmall ? blocks : index..<(index + 1), .teaser, "a box whose heading is a link")
    }
  }

  // MARK: Sections by their titles

  /// “Comments (12)” or “More from us” stands above what is not the article.
  private mutating func markSections() {
    for index in tree.blocks.indices
    where traits[index].outside == nil && index != headline && tree.blocks[index].measure.words <= 8 {
      guard let signals = SectionTitles.signals(of: words(index, limit: 80)) else { continue }
      let box = section(titledBy: index)
      var end = box.end
      if !signals.contains(.comments) { end = teasers(from: index + 1, to: box.end) }
      // What has an article's worth of prose before it, or no more than that behind it, may be left out.
      let before = prose(0..<index)
      guard prose(index..<max(index, end)) < max(before, 30) || before > (signals.contains(.comments) ? 60 : 150) else {
        continue
      }
      let reason = "under the title “\(words(index, limit: 40))”"
      mark(index..<max(end, index + 1), signals, reason)
    }
  }

  /// The blocks of the box that a title stands first in; where the box is the title alone, the box around it.
  private func section(titledBy block: Int) -> (start: Int, end: Int) {
    var box = tree.blocks[block].element
    while box >= 0 {
      let blocks = tree.elements[box].blocks
      if blocks.lowerBound < block || blocks.count > 1 { return (block, blocks.upperBound) }
      box = tree.elements[box].parent
    }
    return (block, block + 1)
  }

  /// How far links and short texts go on: a sentence that belongs to no link is the article again.
  private func teasers(from start: Int, to end: Int) -> Int {
    var index = start
    while index < end {
      let measure = tree.blocks[index].measure
      let isSummary = index > start && tree.blocks[index - 1].measure.linkShare > 0.8 && measure.words < 40
      if measure.linkShare < 0.4, measure.sentences > 0, measure.words >= 15, !traits[index].isInList, !isSummary { return index }
      index += 1
    }
    return end
  }
}

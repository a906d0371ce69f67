import DatelineModel

/// A page with what its elements' names say of its blocks.
struct PageSurvey {
  let tree: PageTree
  let text: PageText
  var traits: [BlockTraits] = []
  /// Sums of weights before each block, whatever stands outside counted as nothing.
  private(set) var sums: [Int] = []
  /// Sums of what could be an article's before each block, and of all words.
  private var proseSums: [Int] = [0]
  private var wordSums: [Int] = [0]
  private(set) var headline: Int?
  /// True where the headline is what the page’s metadata call the article.
  private(set) var isTitled = false

  /// - Parameter titles: what the page calls its article, in its metadata.
  init(tree: PageTree, text: PageText, titles: [String]) {
    self.tree = tree
    self.text = text
    traits = tree.blocks.indices.map { BlockTraits(of: tree.blocks[$0].element, in: tree) }
    for index in tree.blocks.indices {
      let weight = BlockTraits.weight(tree.blocks[index].measure, traits[index].tag)
      proseSums.append(proseSums[index] + max(0, weight))
      wordSums.append(wordSums[index] + tree.blocks[index].measure.words)
    }
    headline = named(titles)
    isTitled = headline != nil
    headline = headline ?? longestHeading()
    markByNames()
    markByInlineNames()
    for box in SmallBoxes(self).found { mark(box.blocks, box.signals, box.reason) }
    markSections()
    addUp()
  }

  /// The page looked at again where the article that was found begins behind as much running text under the headline, which names had set apart;
  /// `nil` where it does not.
  /// - Parameter body: the first block of what was found, and its words of prose.
  func reconsidered(_ body: (first: Int, prose: Int)?) -> PageSurvey? {
    guard let headline, headline + 1 < tree.blocks.count else { return nil }
    var prose: [Int: Int] = [:]
    for index in (headline + 1)..<max(headline + 1, body?.first ?? tree.blocks.count) {
      guard let element = traits[index].named, !tree.elements[element].signals.contains(.comments) else { continue }
      prose[element, default: 0] += max(0, BlockTraits.weight(tree.blocks[index].measure, traits[index].tag))
    }
    let running = prose.filter {
      $0.value >= 30 && $0.value * 2 >= body?.prose ?? 0 && linkShare(of: tree.elements[$0.key].blocks) < 0.1
    }
    guard let most = running.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { return nil }
    var copy = self
    for index in tree.elements[most].blocks where traits[index].named == most { copy.traits[index].outside = nil }
    copy.addUp()
    return copy
  }

  func words(_ block: Int, limit: Int = .max) -> String {
    PageAtoms(text: text).words(in: tree.blocks[block].range, limit: limit)
  }

  func weight(_ blocks: Range<Int>) -> Int { sums[blocks.upperBound] - sums[blocks.lowerBound] }

  private mutating func addUp() {
    sums = [0]
    sums.reserveCapacity(tree.blocks.count + 1)
    var total = 0
    for index in tree.blocks.indices {
      if traits[index].outside == nil { total += BlockTraits.weight(tree.blocks[index].measure, traits[index].tag) }
      sums.append(total)
    }
  }

  /// Words of text that could be an article's.
  func prose(_ blocks: Range<Int>) -> Int { proseSums[blocks.upperBound] - proseSums[blocks.lowerBound] }

  func wordCount(_ blocks: Range<Int>) -> Int { wordSums[blocks.upperBound] - wordSums[blocks.lowerBound] }

  /// The part of some blocks’ letters that are in links.
  func linkShare(of blocks: Range<Int>) -> Double {
    let letters = blocks.reduce(0) { $0 + tree.blocks[$1].measure.letters }
    return letters == 0 ? 0 : Double(blocks.reduce(0) { $0 + tree.blocks[$1].measure.linkedLetters }) / Double(letters)
  }

  /// - Parameter element: whose name or kind says so.
  mutating func mark(_ blocks: Range<Int>, _ signals: MarkupSignals, _ reason: String, named element: Int? = nil) {
    for block in blocks where traits[block].outside == nil {
      traits[block].outside = (signals, reason)
      traits[block].named = element
    }
  }
}

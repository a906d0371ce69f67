import DatelineModel

/// What is known of a block before the body is looked for.
struct BlockTraits {
  /// The part of the page that it belongs to and that is not the article, with the words for it.
  var outside: (signals: MarkupSignals, reason: String)?
  /// The element whose name or kind says so; `nil` where something else does.
  var named: Int?
  /// Short texts in elements named after what they hold.
  var labels: MarkupSignals = []
  /// Inside a list, a quotation, a table or preformatted text.
  var tag: PageTag
  var isInList = false

  /// - Parameter element: the innermost around the block.
  init(of element: Int, in tree: PageTree) {
    tag = tree.elements[element].tag
    var around = element
    for _ in 0..<6 where around >= 0 && !isInList {
      isInList = Self.lists.contains(tree.elements[around].tag)
      around = tree.elements[around].parent
    }
  }

  private static let lists: PageTagSet = [.li, .dd, .dt]

  /// How much a block speaks for being article text, in words; below zero for what stands around articles.
  static func weight(_ measure: TextMeasure, _ tag: PageTag) -> Int {
    let words = measure.words
    if measure.linkShare > 0.5 { return -min(words, 30) }
    if measure.sentences > 0, words >= 8 { return Int(Double(words) * (1 - measure.linkShare)) }
    if words >= 25 { return words / 2 }
    return tag.isHeading || tag == .li ? 0 : -1
  }
}

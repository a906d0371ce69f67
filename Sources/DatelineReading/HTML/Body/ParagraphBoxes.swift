/// The boxes that an article’s paragraphs lie in: most in a few, and what stands behind those in small boxes of another make is something else.
struct ParagraphBoxes {
  private let survey: PageSurvey
  private let box: [Int: Int]
  private let weights: [Int: Int]
  /// Below that a box is small.
  private let least: Int

  /// - Parameter blocks: what is taken for the article’s text so far.
  init(_ blocks: [Int], _ survey: PageSurvey) {
    self.survey = survey
    var box: [Int: Int] = [:]
    var weights: [Int: Int] = [:]
    for block in blocks {
      let around = Self.box(around: block, survey.tree)
      box[block] = around
      weights[around, default: 0] += max(0, BlockTraits.weight(survey.tree.blocks[block].measure, survey.traits[block].tag))
    }
    let largest = weights.values.max() ?? 0
    (self.box, self.weights, least) = (box, weights, max(min(40, largest / 2), largest / 4))
  }

  /// The blocks behind the last that lies in a large box or in one made like it; none where few of the words lie in large ones.
  func behindText(_ blocks: [Int]) -> ArraySlice<Int> {
    let large = weights.filter { $0.value >= least }
    guard large.values.reduce(0, +) * 10 >= weights.values.reduce(0, +) * 6 else { return [] }
    let makes = Set(large.keys.map(make))
    let last = blocks.lastIndex { block in box[block].map { large[$0] != nil || makes.contains(make($0)) } ?? true }
    return blocks[((last ?? -1) + 1)...]
  }

  /// Labels between the paragraphs, in small boxes without a sentence.
  func labels(_ blocks: [Int]) -> [Int] {
    let spoken = Set(
      blocks.filter { survey.tree.blocks[$0].measure.sentences > 0 || survey.tree.blocks[$0].measure.words > 12 }.compactMap {
        box[$0]
      })
    return blocks.filter { block in
      guard let around = box[block], !spoken.contains(around), survey.tree.elements[around].blocks.count <= 12 else {
        return false
      }
      let tag = survey.tree.elements[survey.tree.blocks[block].element].tag
      return !tag.isHeading && tag != .p && !survey.traits[block].isInList && tag != .td && tag != .th
    }
  }

  /// Paragraphs, lists and quotations lie in the box that is around them.
  private static func box(around block: Int, _ tree: PageTree) -> Int {
    var element = tree.blocks[block].element
    while !boxes.contains(tree.elements[element].tag), tree.elements[element].parent >= 0 {
      element = tree.elements[element].parent
    }
    // A box with one block is that block’s dress, as where each paragraph is a `div`.
    let parent = tree.elements[element].parent
    return tree.elements[element].tag == .div && tree.elements[element].blocks.count == 1 && parent >= 0
      && tree.blocks[block].element == element ? parent : element
  }

  private static let boxes: PageTagSet = [
    .div, .section, .article, .main, .body, .html, .td, .aside, .form, .header, .footer, .center,
  ]

  /// A number for the element and its classes.
  private func make(_ element: Int) -> WordHash {
    let tag = survey.tree.elements[element].tag
    guard let token = survey.tree.elements[element].token else { return WordHash.of(tag.name) }
    let scalars = survey.text.scalars
    let classes = PageAttributes(scalars, survey.text.page.tokens[token].range).range(Self.className)
    return WordHash.of(tag.name).joined(classes.map { WordHash.of(scalars, $0) } ?? WordHash())
  }

  private static let className = WordHash.of("class")
}

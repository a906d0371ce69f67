/// Finds small boxes that give themselves away by what they are made of: teasers by a title that is nothing but a link, letters to subscribe to by a form.
struct SmallBoxes {
  typealias Box = (blocks: Range<Int>, signals: MarkupSignals, reason: String)

  private(set) var found: [Box] = []
  private let survey: PageSurvey
  /// How many blocks before each are links and nothing else, and how many are paragraphs too long for a summary.
  private var linkedTitles: [Int] = [0]
  private var longTexts: [Int] = [0]

  init(_ survey: PageSurvey) {
    self.survey = survey
    for index in survey.tree.blocks.indices {
      let measure = measure(index)
      linkedTitles.append(linkedTitles[index] + (measure.linkShare > 0.9 && (3...30).contains(measure.words) ? 1 : 0))
      longTexts.append(longTexts[index] + (measure.words > 40 ? 1 : 0))
    }
    findTitled()
    findRows()
    findForms()
    findPictures()
  }

  private var elements: [PageElement] { survey.tree.elements }

  private func measure(_ block: Int) -> TextMeasure { survey.tree.blocks[block].measure }

  private func hasHeadline(_ blocks: Range<Int>) -> Bool { survey.headline.map(blocks.contains) ?? false }

  // MARK: Teasers

  /// A box whose heading is nothing but a link to elsewhere.
  private mutating func findTitled() {
    for index in survey.tree.blocks.indices where survey.traits[index].tag.isHeading && index != survey.headline {
      guard measure(index).linkShare > 0.9, survey.traits[index].outside == nil else { continue }
      var box = elements[survey.tree.blocks[index].element].parent
      while box >= 0, elements[box].blocks.count == 1, elements[box].parent >= 0 { box = elements[box].parent }
      guard box >= 0 else { continue }
      let blocks = elements[box].blocks
      let isSmall = blocks.count <= 5 && survey.wordCount(blocks) < 120 && !hasHeadline(blocks)
      found.append((isSmall ? blocks : index..<(index + 1), .teaser, "a box whose heading is a link"))
    }
  }

  /// Three boxes or more beside each other, each with a title that is a link and no more than a summary.
  private mutating func findRows() {
    var rows: [(first: Int, count: Int)] = Array(repeating: (0, 0), count: elements.count)
    for (index, element) in elements.enumerated() where element.parent >= 0 && !element.blocks.isEmpty {
      guard isCard(element) else {
        rows[element.parent].count = 0
        continue
      }
      if rows[element.parent].count == 0 { rows[element.parent].first = index }
      rows[element.parent].count += 1
      guard rows[element.parent].count >= 3 else { continue }
      let start =
        rows[element.parent].count == 3 ? elements[rows[element.parent].first].blocks.lowerBound : element.blocks.lowerBound
      found.append((start..<element.blocks.upperBound, .teaser, "one of a row of boxes with linked titles"))
    }
  }

  private func isCard(_ element: PageElement) -> Bool {
    let blocks = element.blocks
    return element.tag != .tr && (2...6).contains(blocks.count)
      && linkedTitles[blocks.upperBound] > linkedTitles[blocks.lowerBound]
      && longTexts[blocks.upperBound] == longTexts[blocks.lowerBound] && !hasHeadline(blocks)
  }

  // MARK: Forms

  /// What stands with a form in a small box asks for something.
  private mutating func findForms() {
    for element in elements where element.tag == .form && element.parent >= 0 {
      let box = elements[element.parent]
      guard !box.blocks.isEmpty, box.blocks.count <= 8, survey.wordCount(box.blocks) < 80, survey.wordCount(element.blocks) <= 40,
        !hasHeadline(box.blocks),
        box.tag != .body, box.tag != .html
      else { continue }
      found.append((box.blocks, .share, "a small box with a form"))
    }
  }

  // MARK: Pictures

  /// A box with a picture and one short text.
  private mutating func findPictures() {
    for index in survey.tree.blocks.indices where survey.traits[index].outside == nil && index != survey.headline {
      guard (1...40).contains(measure(index).words), measure(index).linkShare < 0.5, !survey.traits[index].tag.isHeading,
        let box = box(around: index), let start = elements[box].token,
        box != survey.tree.blocks[index].element || isParagraph(index - 1) || isParagraph(index + 1)
      else { continue }
      let tokens = survey.text.page.tokens[start..<max(start, survey.tree.blocks[index].tokens.lowerBound)]
      guard tokens.contains(where: { $0.tag == .img && $0.kind == .start }) else { continue }
      found.append((index..<(index + 1), .caption, "a box with a picture and one short text"))
    }
  }

  /// Where paragraphs are `div`s, a picture may stand at the head of one.
  private func isParagraph(_ index: Int) -> Bool {
    survey.traits.indices.contains(index) && survey.traits[index].tag == .p && measure(index).sentences > 0
  }

  /// The outermost `div` that holds a block and no other.
  private func box(around block: Int) -> Int? {
    var box: Int?
    var element = survey.tree.blocks[block].element
    while element >= 0, elements[element].blocks.count == 1, elements[element].tag == .div || elements[element].tag == .p {
      if elements[element].tag == .div { box = element }
      element = elements[element].parent
    }
    return box
  }
}

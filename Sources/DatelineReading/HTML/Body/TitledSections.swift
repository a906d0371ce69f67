/// Leaves out what stands under titles such as “Comments (12)” and “More from us”.
extension PageSurvey {
  /// “Comments (12)” or “More from us” stands above what is not the article.
  mutating func markSections() {
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

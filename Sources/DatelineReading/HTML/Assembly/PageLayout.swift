import DatelineModel

/// How a page falls into segments. Each begins and ends at a character that is read, never inside a tag or a reference.
struct PageLayout {
  var blocks: [Block]
  private let atoms: PageAtoms

  init(blocks: [Block], atoms: PageAtoms) {
    self.blocks = blocks
    self.atoms = atoms
  }

  /// A curator's segment takes its place; what is left of the reader's on either side stays.
  mutating func apply(_ rulings: [ReadSegment]) {
    for ruling in rulings {
      let claimed = atoms.trim(ruling.raw.range)
      guard !claimed.isEmpty else { continue }
      let first = firstBlock(endingBehind: claimed.lowerBound)
      var end = first
      while end < blocks.count, blocks[end].range.lowerBound < claimed.upperBound { end += 1 }
      var parts = [Block(range: claimed, kind: ruling.kind, zone: ruling.zone, reason: ruling.reason)]
      if first < end {
        let before = blocks[first].range.lowerBound..<max(blocks[first].range.lowerBound, claimed.lowerBound)
        let after = min(blocks[end - 1].range.upperBound, claimed.upperBound)..<blocks[end - 1].range.upperBound
        if let left = blocks[first].cut(to: atoms.trim(before)) { parts.insert(left, at: 0) }
        if let right = blocks[end - 1].cut(to: atoms.trim(after)) { parts.append(right) }
      }
      blocks.replaceSubrange(first..<end, with: parts)
    }
  }

  /// A curator's word on a place without words may part a segment in two (it stands for a line feed) or make two into one.
  mutating func apply(_ rulings: [EditRuling]) {
    for ruling in rulings where !ruling.raw.range.isEmpty {
      if ruling.text == "\n" { part(at: ruling.raw.range) } else { join(over: ruling.raw.range) }
    }
  }

  private mutating func part(at range: Range<Int>) {
    let index = firstBlock(endingBehind: range.lowerBound)
    guard index < blocks.count, blocks[index].range.lowerBound < range.lowerBound,
      range.upperBound < blocks[index].range.upperBound,
      atoms.trim(range).isEmpty
    else { return }
    let whole = blocks[index]
    let parts = [whole.range.lowerBound..<range.lowerBound, range.upperBound..<whole.range.upperBound]
    blocks.replaceSubrange(index...index, with: parts.compactMap { whole.cut(to: atoms.trim($0)) })
  }

  private mutating func join(over range: Range<Int>) {
    let right = firstBlock(endingBehind: range.lowerBound)
    guard right > 0, right < blocks.count, blocks[right - 1].range.upperBound == range.lowerBound,
      blocks[right].range.lowerBound == range.upperBound
    else { return }
    blocks[right - 1].range = blocks[right - 1].range.lowerBound..<blocks[right].range.upperBound
    blocks.remove(at: right)
  }

  private func firstBlock(endingBehind place: Int) -> Int { blocks.firstPlace(behindAll: { $0.range.upperBound <= place }) }
}

extension Block {
  /// `nil` where nothing is left.
  fileprivate func cut(to range: Range<Int>) -> Block? {
    guard !range.isEmpty else { return nil }
    var copy = self
    copy.range = range
    return copy
  }
}

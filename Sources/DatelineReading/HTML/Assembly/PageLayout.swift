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
      blocks = blocks.flatMap { block -> [Block] in
        guard block.range.overlaps(claimed) else { return [block] }
        let before = block.range.lowerBound..<max(block.range.lowerBound, claimed.lowerBound)
        let after = min(block.range.upperBound, claimed.upperBound)..<block.range.upperBound
        return [before, after].compactMap { block.cut(to: atoms.trim($0)) }
      }
      let place = blocks.firstIndex { $0.range.lowerBound > claimed.lowerBound } ?? blocks.endIndex
      blocks.insert(Block(range: claimed, kind: ruling.kind, zone: ruling.zone, reason: ruling.reason), at: place)
    }
  }

  /// A curator's word on a place without words may part a segment in two (it stands for a line feed) or make two into one.
  mutating func apply(_ rulings: [EditRuling]) {
    for ruling in rulings where !ruling.raw.range.isEmpty {
      if ruling.text == "\n" { part(at: ruling.raw.range) } else { join(over: ruling.raw.range) }
    }
  }

  private mutating func part(at range: Range<Int>) {
    guard
      let index = blocks.firstIndex(where: { $0.range.lowerBound < range.lowerBound && range.upperBound < $0.range.upperBound }),
      atoms.trim(range).isEmpty
    else { return }
    let whole = blocks[index]
    let parts = [whole.range.lowerBound..<range.lowerBound, range.upperBound..<whole.range.upperBound]
    blocks.replaceSubrange(index...index, with: parts.compactMap { whole.cut(to: atoms.trim($0)) })
  }

  private mutating func join(over range: Range<Int>) {
    guard let index = blocks.firstIndex(where: { $0.range.upperBound == range.lowerBound }), index + 1 < blocks.count,
      blocks[index + 1].range.lowerBound == range.upperBound
    else { return }
    let right = blocks.remove(at: index + 1)
    blocks[index].range = blocks[index].range.lowerBound..<right.range.upperBound
  }
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

import DatelineModel

extension Layout {
  /// A curator's segment takes its place; what is left of the reader's on either side stays.
  mutating func apply(_ rulings: [ReadSegment], in source: SourceText) {
    for ruling in rulings {
      let claimed = Line(trimming: ruling.raw.range.clamped(to: 0..<source.scalars.count), in: source.scalars).range
      guard !claimed.isEmpty else { continue }
      let start = firstBlock(endingBehind: claimed.lowerBound)
      let end = blocks[start...].firstIndex { $0.range.lowerBound >= claimed.upperBound } ?? blocks.count
      let rest = blocks[start..<end].flatMap {
        [part(of: $0, before: claimed, in: source), part(of: $0, behind: claimed, in: source)]
      }
      let ruled = Block(range: claimed, kind: ruling.kind, zone: ruling.zone, reason: ruling.reason)
      let pieces = rest.compactMap { $0 } + [ruled]
      blocks.replaceSubrange(start..<end, with: pieces.sorted { $0.range.lowerBound < $1.range.lowerBound })
    }
  }

  private func part(of block: Block, before claimed: Range<Int>, in source: SourceText) -> Block? {
    trimmed(block, block.range.lowerBound..<max(block.range.lowerBound, claimed.lowerBound), in: source)
  }

  private func part(of block: Block, behind claimed: Range<Int>, in source: SourceText) -> Block? {
    trimmed(block, min(block.range.upperBound, claimed.upperBound)..<block.range.upperBound, in: source)
  }

  private func trimmed(_ block: Block, _ rest: Range<Int>, in source: SourceText) -> Block? {
    let range = Line(trimming: rest, in: source.scalars).range
    guard !range.isEmpty else { return nil }
    var copy = block
    copy.range = range
    return copy
  }

  /// Blocks are in order and do not overlap, so the place is found by halving.
  private func firstBlock(endingBehind offset: Int) -> Int { blocks.firstPlace(behindAll: { $0.range.upperBound <= offset }) }

  /// A curator's word on a break between lines may part a segment in two (it stands for a line feed) or make two into one.
  mutating func apply(_ rulings: [EditRuling], in source: SourceText) {
    for ruling in rulings where !ruling.raw.range.isEmpty {
      if ruling.text == "\n" { part(at: ruling.raw.range, in: source) } else { join(over: ruling.raw.range) }
    }
  }

  private mutating func part(at range: Range<Int>, in source: SourceText) {
    let index = firstBlock(endingBehind: range.upperBound)
    guard index < blocks.count, blocks[index].range.lowerBound < range.lowerBound, source.scalars[range].allSatisfy(\.isBlank)
    else { return }
    let whole = blocks[index]
    blocks[index].range = Line(trimming: whole.range.lowerBound..<range.lowerBound, in: source.scalars).range
    blocks.insert(
      Block(range: Line(trimming: range.upperBound..<whole.range.upperBound, in: source.scalars).range), at: index + 1)
  }

  private mutating func join(over range: Range<Int>) {
    let next = firstBlock(endingBehind: range.upperBound)
    guard next > 0, next < blocks.count, blocks[next].range.lowerBound == range.upperBound,
      blocks[next - 1].range.upperBound == range.lowerBound
    else { return }
    let right = blocks.remove(at: next)
    blocks[next - 1].range = blocks[next - 1].range.lowerBound..<right.range.upperBound
  }
}

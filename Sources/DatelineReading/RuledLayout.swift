import DatelineModel

extension Layout {
  /// A curator's segment takes its place; what is left of the reader's on either side stays.
  mutating func apply(_ rulings: [ReadSegment], in source: SourceText) {
    for ruling in rulings {
      let claimed = Line(trimming: ruling.raw.range.clamped(to: 0..<source.scalars.count), in: source.scalars).range
      guard !claimed.isEmpty else { continue }
      blocks = blocks.flatMap { block -> [Block] in
        guard block.range.overlaps(claimed) else { return [block] }
        let before = block.range.lowerBound..<max(block.range.lowerBound, claimed.lowerBound)
        let after = min(block.range.upperBound, claimed.upperBound)..<block.range.upperBound
        return [before, after].compactMap { rest in
          let trimmed = Line(trimming: rest, in: source.scalars).range
          guard !trimmed.isEmpty else { return nil }
          var copy = block
          copy.range = trimmed
          return copy
        }
      }
      blocks.append(Block(range: claimed, kind: ruling.kind, zone: ruling.zone, reason: ruling.reason))
      blocks.sort { $0.range.lowerBound < $1.range.lowerBound }
    }
  }

  /// A curator's word on a break between lines may part a segment in two (it stands for a line feed) or make two into one.
  mutating func apply(_ rulings: [EditRuling], in source: SourceText) {
    for ruling in rulings where !ruling.raw.range.isEmpty {
      if ruling.text == "\n" { part(at: ruling.raw.range, in: source) } else { join(over: ruling.raw.range) }
    }
  }

  private mutating func part(at range: Range<Int>, in source: SourceText) {
    guard
      let index = blocks.firstIndex(where: { $0.range.lowerBound < range.lowerBound && range.upperBound < $0.range.upperBound }),
      source.scalars[range].allSatisfy(\.isBlank)
    else { return }
    let whole = blocks[index]
    blocks[index].range = Line(trimming: whole.range.lowerBound..<range.lowerBound, in: source.scalars).range
    blocks.insert(
      Block(range: Line(trimming: range.upperBound..<whole.range.upperBound, in: source.scalars).range), at: index + 1)
  }

  private mutating func join(over range: Range<Int>) {
    guard let index = blocks.firstIndex(where: { $0.range.upperBound == range.lowerBound }), index + 1 < blocks.count,
      blocks[index + 1].range.lowerBound == range.upperBound
    else { return }
    let right = blocks.remove(at: index + 1)
    blocks[index].range = blocks[index].range.lowerBound..<right.range.upperBound
  }
}

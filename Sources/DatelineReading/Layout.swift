import DatelineModel

/// A piece of the source file that becomes a segment.
struct Block {
  /// Code points of the file, without blanks at the edges.
  var range: Range<Int>
  var kind: SegmentKind = .paragraph
  var zone: Zone?
  /// Why it was typed so, for people who ask.
  var reason = "nothing says otherwise"
}

/// How a file falls into segments, before its text is put together.
struct Layout {
  var blocks: [Block]
  /// What breaks inside blocks stand for, by the offset at which the line before ends.
  var breaks: [Int: LineBreak]
}

extension Layout {
  /// Blank lines part blocks; single line breaks are decided one by one.
  static func of(_ source: SourceText, lexicon: Lexicon) -> Layout {
    let lines = Line.all(in: source)
    let joining = LineJoining(source: source, lines: lines, lexicon: lexicon)
    var layout = Layout(blocks: [], breaks: [:])
    var previous: Line?
    for line in lines {
      if line.isBlank {
        previous = nil
        continue
      }
      if let left = previous, let last = layout.blocks.indices.last {
        let decision = joining.decide(left, line, isFirst: last == 0 && layout.blocks[last].range == left.range)
        if decision != .paragraph {
          layout.blocks[last].range = layout.blocks[last].range.lowerBound..<line.range.upperBound
          layout.breaks[left.range.upperBound] = decision
          previous = line
          continue
        }
      }
      layout.blocks.append(Block(range: line.range))
      previous = line
    }
    return layout
  }
}

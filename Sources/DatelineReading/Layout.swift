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
    let rows = rows(of: Line.all(in: source))
    let joining = LineJoining(source: source, rows: rows, lexicon: lexicon)
    var layout = Layout(blocks: [], breaks: [:])
    var previous: Line?
    for row in rows {
      defer { previous = row.line }
      if let left = previous, let last = layout.blocks.indices.last, joining.mayJoin(row) {
        let decision = joining.decide(left, row.line, isFirst: last == 0 && layout.blocks[last].range == left.range)
        if decision != .paragraph {
          layout.blocks[last].range = layout.blocks[last].range.lowerBound..<row.line.range.upperBound
          layout.breaks[left.range.upperBound] = decision
          continue
        }
      }
      layout.blocks.append(Block(range: row.line.range))
    }
    layout.blocks = layout.blocks.compactMap { block in
      var block = block
      block.range = Line(trimming: block.range, in: source.scalars).range
      return block.range.isEmpty ? nil : block
    }
    return layout
  }

  private static func rows(of lines: [Line]) -> [LineShape.Row] {
    var gap = 0
    return lines.compactMap { line in
      if line.isBlank {
        gap += 1
        return nil
      }
      defer { gap = 0 }
      return LineShape.Row(line: line, gap: gap)
    }
  }
}

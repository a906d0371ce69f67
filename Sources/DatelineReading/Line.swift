/// A line of a source file, by code points, without its end and without blanks at its edges.
struct Line {
  let range: Range<Int>
  var isBlank: Bool { range.isEmpty }

  /// The lines of a file. CR LF, LF and CR each end a line.
  static func all(in source: SourceText) -> [Line] {
    let scalars = source.scalars
    var lines: [Line] = []
    var start = 0
    var position = 0
    while position < scalars.count {
      if scalars[position].endsLine {
        lines.append(Line(trimming: start..<position, in: scalars))
        if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" { position += 1 }
        start = position + 1
      }
      position += 1
    }
    lines.append(Line(trimming: start..<scalars.count, in: scalars))
    return lines
  }

  init(trimming range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlank { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    self.range = start..<end
  }
}

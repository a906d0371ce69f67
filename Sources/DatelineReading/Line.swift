/// A line of a source file, by code points, without its end and without blanks at its edges.
struct Line {
  let range: Range<Int>
  /// Blanks before it.
  var indent = 0
  var isBlank: Bool { range.isEmpty }

  /// The lines of a file. CR LF, LF and CR each end a line.
  static func all(in source: SourceText) -> [Line] {
    let scalars = source.scalars
    var lines: [Line] = []
    var start = 0
    var position = 0
    while position < scalars.count {
      if scalars[position].endsLine {
        lines.append(Line(start..<position, in: scalars))
        if scalars[position] == "\r", position + 1 < scalars.count, scalars[position + 1] == "\n" { position += 1 }
        start = position + 1
      }
      position += 1
    }
    lines.append(Line(start..<scalars.count, in: scalars))
    return lines
  }

  /// Of a line of the file: a soft hyphen at its end belongs to it, since it tells that a word goes on.
  private init(_ range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlank || scalars[start].isSoftHyphen { start += 1 }
    while end > start, scalars[end - 1].isBlank { end -= 1 }
    self.range = start..<end
    indent = start - range.lowerBound
  }

  /// Of any range: neither blanks nor soft hyphens at its edges.

  init(trimming range: Range<Int>, in scalars: [Unicode.Scalar]) {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, scalars[start].isBlank || scalars[start].isSoftHyphen { start += 1 }
    while end > start, scalars[end - 1].isBlank || scalars[end - 1].isSoftHyphen { end -= 1 }
    self.range = start..<end
  }
}

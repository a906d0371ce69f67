import DatelineModel

/// Lines and columns of a source file, both from 1, columns in code points: for messages to people who open the file in an editor.
public struct SourcePlaces: Sendable {
  /// Where each line begins.
  private let starts: [Int]

  public init(_ source: SourceText) { self.init(source.scalars) }

  init(_ scalars: [Unicode.Scalar]) {
    var starts = [0]
    for (index, scalar) in scalars.enumerated() where scalar.endsLine {
      // CR LF ends one line.
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
      starts.append(index + 1)
    }
    self.starts = starts
  }

  public func place(of offset: Int) -> (line: Int, column: Int) {
    let line = starts.firstPlace(behindAll: { $0 <= offset })
    return (line, offset - starts[line - 1] + 1)
  }
}

import DatelineModel

/// What the article itself says: the folded text of its paragraphs and headings, one after the other. Headline, byline, captions and boilerplate, which
/// change from one copy to the next and are often public, are no part of it.
public struct RunningText: Sendable {
  /// Folded, UTF-8.
  public let bytes: [UInt8]
  /// Pieces in order: bytes of the folded reading text, and where they begin in the running text.
  private let pieces: [(folded: Range<Int>, start: Int)]

  /// - Parameters:
  ///   - text: the folded reading text.
  ///   - spans: paragraphs and headings, in order, as code points of the reading text.
  public init(_ text: FoldedText, _ spans: [Span]) {
    var bytes: [UInt8] = []
    var pieces: [(folded: Range<Int>, start: Int)] = []
    for span in spans {
      let range = text.range(of: span)
      pieces.append((range, bytes.count))
      bytes += text.bytes[range]
    }
    self.bytes = bytes
    self.pieces = pieces
  }

  public static func isPart(_ kind: SegmentKind) -> Bool { kind == .paragraph || kind == .heading }

  /// Where bytes of the folded text stand in the running text; `nil` where they begin outside it.
  func range(of folded: Range<Int>) -> Range<Int>? {
    guard let first = piece(holding: folded.lowerBound) else { return nil }
    let start = first.start + folded.lowerBound - first.folded.lowerBound
    let last = piece(holding: max(folded.lowerBound, folded.upperBound - 1)) ?? first
    let end = last.start + min(folded.upperBound, last.folded.upperBound) - last.folded.lowerBound
    return start..<max(start, end)
  }

  private func piece(holding position: Int) -> (folded: Range<Int>, start: Int)? {
    let next = pieces.firstPlace(behindAll: { $0.folded.lowerBound <= position })
    guard next > 0, position < pieces[next - 1].folded.upperBound else { return nil }
    return pieces[next - 1]
  }
}

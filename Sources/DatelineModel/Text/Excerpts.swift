/// The words that are there of a text that is not there whole: passages of the reading text, and nothing between them.
public struct Excerpts: Hashable, Sendable {
  /// A passage that stands by itself: in order, apart from one another.
  public struct Run: Hashable, Sendable {
    /// Code points of the reading text.
    public let span: Span
    public let words: ReadingText
  }

  public let runs: [Run]

  /// Puts passages together where they touch or overlap.
  ///
  /// `nil` where no passage has words. A passage whose words are not as long as its span is left out.
  public init?(_ passages: [(span: Span, words: String)]) {
    let usable = passages.map { (span: $0.span, words: Array($0.words.unicodeScalars)) }
      .filter { !$0.words.isEmpty && $0.words.count == $0.span.count }.sorted { $0.span < $1.span }
    var merged: [(span: Span, words: [Unicode.Scalar])] = []
    for passage in usable {
      guard let last = merged.last, passage.span.start <= last.span.end else {
        merged.append(passage)
        continue
      }
      let new = passage.words.suffix(max(0, passage.span.end - last.span.end))
      merged[merged.count - 1].words += new
      merged[merged.count - 1].span = Span(last.span.start..<max(last.span.end, passage.span.end))
    }
    guard !merged.isEmpty else { return nil }
    runs = merged.map { passage in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: passage.words)
      return Run(span: passage.span, words: ReadingText(String(view)))
    }
  }

  /// The words of a passage of the reading text; `nil` unless all of them are there.
  public func words(in span: Span) -> String? {
    guard let run = run(around: span) else { return nil }
    return run.words.words(in: Span((span.start - run.span.start)..<(span.end - run.span.start)))
  }

  /// Whether a passage lies among the words that are there. A place between two characters does where both are.
  public func covers(_ span: Span) -> Bool {
    guard let run = run(around: span) else { return false }
    return span.count > 0 || (run.span.start < span.start && span.end < run.span.end)
  }

  /// The words that are there of a passage, piece by piece.
  public func runs(in span: Span) -> [(span: Span, words: String)] {
    return runs[runs.firstPlace(behindAll: { $0.span.end <= span.start })...].prefix { $0.span.start < span.end }.map { run in
      let start = max(run.span.start, span.start)
      let part = Span(start..<max(start, min(run.span.end, span.end)))
      return (part, run.words.words(in: Span((part.start - run.span.start)..<(part.end - run.span.start))))
    }
  }

  /// Code points that are there.
  public var count: Int { runs.reduce(0) { $0 + $1.span.count } }

  private func run(around span: Span) -> Run? {
    let next = runs.firstPlace(behindAll: { $0.span.start <= span.start })
    guard next > 0, runs[next - 1].span.contains(span) else { return nil }
    return runs[next - 1]
  }
}

import DatelineModel

/// Chooses which words of an article an edition of quotations shows.
///
/// Candidates are the words of each figure, and of each statement its content together with its source and its cue, whole or not at all. The
/// shortest come first, and of equally long ones the one that stands first; a candidate that would lead beyond the share is left out. So the long
/// statements go first, and as many as possible keep their words. Words that two candidates have in common count once.
public struct Quotations {
  /// The document with the chosen words.
  public let document: AnnotatedDocument
  /// Records of which words were left out because of the share, in order.
  public let shortened: [String]

  private struct Candidate {
    let owner: String
    let targets: [Target]
    /// In the reading text.
    let spans: [Span]
    var length: Int { spans.reduce(0) { $0 + $1.count } }
  }

  public init(of document: AnnotatedDocument, share: QuotationShare) {
    let offsets = document.offsets
    let article = document.segments.filter { $0.kind != .boilerplate }
    let limit = share.limit(of: article.reduce(0) { $0 + offsets.text($1.passage.span).count })
    let candidates = Self.candidates(document, offsets)
    var coverage = Coverage()
    var chosen: [Target] = []
    var shortened: Set<String> = []
    for candidate in candidates {
      if coverage.count + coverage.missing(candidate.spans) <= limit {
        coverage.add(candidate.spans)
        chosen += candidate.targets
      } else {
        shortened.insert(candidate.owner)
      }
    }
    self.document = document.quoting(chosen)
    self.shortened = shortened.sorted()
  }

  private static func candidates(_ document: AnnotatedDocument, _ offsets: OffsetMap) -> [Candidate] {
    let figures = document.figures.map { ($0.id.value, [$0.target]) }
    let statements = document.statements.map { ($0.id.value, [$0.content] + [$0.source, $0.cue].compactMap { $0 }) }
    let all = (figures + statements).map { owner, targets in
      Candidate(owner: owner, targets: targets, spans: targets.flatMap(\.spans).map(offsets.text))
    }
    return all.sorted { a, b in
      (a.length, a.spans.first ?? Span(0..<0), a.owner) < (b.length, b.spans.first ?? Span(0..<0), b.owner)
    }
  }
}

/// Which code points are shown already.
private struct Coverage {
  private(set) var count = 0
  /// In order, apart from one another.
  private var spans: [Span] = []

  /// How many code points some spans would add.
  func missing(_ new: [Span]) -> Int {
    new.reduce(0) { sum, span in
      let touched = spans[place(of: span.start)...].prefix { $0.start < span.end }
      return sum + span.count - touched.reduce(0) { $0 + max(0, min($1.end, span.end) - max($1.start, span.start)) }
    }
  }

  mutating func add(_ new: [Span]) {
    for span in new {
      let first = place(of: span.start)
      let touched = spans[first...].prefix { $0.start <= span.end }
      let start = min(span.start, touched.first?.start ?? span.start)
      let end = max(span.end, touched.last?.end ?? span.end)
      count += (end - start) - touched.reduce(0) { $0 + $1.count }
      spans.replaceSubrange(touched.indices, with: [Span(start..<end)])
    }
  }

  /// The first span that does not end before an offset.
  private func place(of offset: Int) -> Int { spans.firstPlace(behindAll: { $0.end < offset }) }
}

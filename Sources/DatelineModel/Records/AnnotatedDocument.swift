/// A document with its text and everything noted in it: the unit that exporters see, one at a time.
public struct AnnotatedDocument: Sendable {
  public var document: Document
  /// `nil` where the text is withheld or there in part; addresses, segments and edits are there all the same.
  public var text: ReadingText?
  /// The words that are there of a text that is not there whole; `nil` where all of it is there, or none.
  public var excerpts: Excerpts?
  /// In order of their place.
  public var edits: [Edit]
  public var segments: [Segment]
  /// In order of their targets, then ids. So are statements and figures.
  public var mentions: [Mention]
  public var statements: [Statement]
  public var figures: [Figure]

  public init(
    document: Document, text: ReadingText?, edits: [Edit], segments: [Segment], mentions: [Mention] = [],
    statements: [Statement] = [], figures: [Figure] = []
  ) {
    self.document = document
    self.text = text
    self.edits = edits
    self.segments = segments
    self.mentions = mentions
    self.statements = statements
    self.figures = figures
  }

  public var offsets: OffsetMap { OffsetMap(edits) }

  /// The words of a passage of the reading text; `nil` unless all of them are there.
  public func words(inText span: Span) -> String? { text?.words(in: span) ?? excerpts?.words(in: span) }

  /// The words of each passage of a target, to the letter; `nil` where any of them are withheld.
  public func words(of target: Target) -> [String]? {
    let offsets = offsets
    let words = target.spans.compactMap { self.words(inText: offsets.text($0)) }
    return words.count == target.spans.count ? words : nil
  }

  /// The words of a target as one text for reading: passages joined by “ … ”.
  public func quotation(of target: Target) -> String? { words(of: target)?.joined(separator: " … ") }

  /// Everything that this document points at: its segments, then what annotation points at.
  public var targets: [Target] {
    segments.map { Target($0.passage) } + mentions.map(\.target) + statements.flatMap(\.targets) + figures.map(\.target)
  }
}

extension AnnotatedDocument {
  /// The same document without its words, as it is exported where rights forbid them.
  public func withholdingText() -> AnnotatedDocument { showing(nil) }

  /// The same document with the words of some targets and no others. Passages that lie within those have their words too.
  public func quoting(_ targets: [Target]) -> AnnotatedDocument {
    let offsets = offsets
    let passages = targets.flatMap(\.spans).compactMap { raw -> (span: Span, words: String)? in
      let span = offsets.text(raw)
      return words(inText: span).map { (span, $0) }
    }
    return showing(Excerpts(passages))
  }

  /// What cleaning took out or put in is words of the article too. A text without a character has nothing to withhold.
  private func showing(_ excerpts: Excerpts?) -> AnnotatedDocument {
    if let text, text.utf8.allSatisfy({ $0 == UInt8(ascii: "\n") }) { return self }
    var copy = self
    copy.text = nil
    copy.excerpts = excerpts
    copy.edits = edits.map { excerpts?.covers($0.text) ?? false ? $0.withholdingMarkup() : $0.withholdingWords() }
    return copy
  }
}

extension Statement {
  /// What it points at: content, source, cue, insertions.
  public var targets: [Target] { [content] + [source, cue].compactMap { $0 } + insertions }
}

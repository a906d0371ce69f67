/// A document with its text and everything noted in it: the unit that exporters see, one at a time.
public struct AnnotatedDocument: Sendable {
  public var document: Document
  /// `nil` where the text is withheld; addresses, segments and edits are there all the same.
  public var text: ReadingText?
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

  /// The words of each passage of a target, to the letter; `nil` where the text is withheld.
  public func words(of target: Target) -> [String]? {
    guard let text else { return nil }
    let offsets = offsets
    return target.spans.map { text.words(in: offsets.text($0)) }
  }

  /// The words of a target as one text for reading: passages joined by “ … ”.
  public func quotation(of target: Target) -> String? { words(of: target)?.joined(separator: " … ") }

  /// The same document without its words, as it is exported where rights forbid them.
  public func withholdingText() -> AnnotatedDocument {
    var copy = self
    copy.text = nil
    copy.document.rights.text = .withheld
    return copy
  }
}

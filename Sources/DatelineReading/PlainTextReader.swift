import DatelineModel

/// What a reader makes of a source file.
public struct Reading: Sendable {
  public let text: ReadingText
  public let edits: [Edit]
  public let segments: [ReadSegment]
  public let metadata: ArticleMetadata

  public init(text: ReadingText, edits: [Edit], segments: [ReadSegment], metadata: ArticleMetadata = ArticleMetadata()) {
    self.text = text
    self.edits = edits
    self.segments = segments
    self.metadata = metadata
  }
}

/// A segment as a reader found it, with why it was typed so.
public struct ReadSegment: Hashable, Sendable {
  public let kind: SegmentKind
  public let zone: Zone?
  /// Code points of the decoded file.
  public let raw: Span
  public let reason: String

  public init(kind: SegmentKind, zone: Zone? = nil, raw: Span, reason: String) {
    self.kind = kind
    self.zone = zone
    self.raw = raw
    self.reason = reason
  }
}

/// The seam for readers of other kinds of files: HTML, wire formats.
public protocol SourceReader: Sendable {
  /// - Parameter rulings: what a curator decided; a reader follows it.
  func read(_ source: SourceText, rulings: Rulings) -> Reading
}

/// A curator's decisions against the reader.
public struct Rulings: Sendable {
  public var segments: [ReadSegment]
  public var edits: [EditRuling]

  public init(segments: [ReadSegment] = [], edits: [EditRuling] = []) {
    self.segments = segments
    self.edits = edits
  }
}

/// Reads scraped plain text: paragraphs by blank lines or one a line, lines and words broken by wraps, boilerplate before and after the article.
public struct PlainTextReader: SourceReader {
  private let lexicon: Lexicon
  private let repeated: RepeatedLines?

  /// - Parameter repeated: what other articles of the same outlet have too; without it an article is read by itself.
  public init(lexicon: Lexicon, repeated: RepeatedLines? = nil) {
    self.lexicon = lexicon
    self.repeated = repeated
  }

  /// The same reader for another outlet's articles.
  public func knowing(_ repeated: RepeatedLines?) -> PlainTextReader { PlainTextReader(lexicon: lexicon, repeated: repeated) }

  public func read(_ source: SourceText, rulings: Rulings = Rulings()) -> Reading {
    var layout = Layout.of(source, lexicon: lexicon)
    layout.apply(rulings.edits, in: source)
    let dateline = ZoneTyping.type(&layout.blocks, in: source, repeated: repeated)
    layout.apply(rulings.segments, in: source)
    var assembler = TextAssembler(source: source, layout: layout, rulings: rulings.edits)
    let text = assembler.assemble()
    let segments = layout.blocks.map { ReadSegment(kind: $0.kind, zone: $0.zone, raw: Span($0.range), reason: $0.reason) }
    let offsets = OffsetMap(assembler.edits)
    let words = segments.map { text.words(in: offsets.text($0.raw)) }
    let metadata = MetadataReading(segments: segments, words: words, dateline: dateline, source: source).metadata()
    return Reading(text: text, edits: assembler.edits, segments: segments, metadata: metadata)
  }
}

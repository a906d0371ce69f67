import DatelineDigest
import DatelineModel

/// Makes an annotated document from pieces of text, so that a test says what stands in the file and what became of it, and addresses
/// passages by their words.
public struct DocumentBuilder {
  /// A piece of a source file.
  public enum Piece {
    case plain(String)
    case edit(EditKind, String, to: String)
  }

  public private(set) var raw = ""
  public private(set) var text = ""
  private var edits: [Edit] = []
  private var segments: [(SegmentKind, Zone?, Span)] = []
  private let id: DocumentID

  public init(_ id: DocumentID) { self.id = id }

  /// Adds a segment; a line end goes before it where it is not the first.
  public mutating func segment(_ kind: SegmentKind, zone: Zone? = nil, lineEnd: String = "\n", _ pieces: Piece...) {
    segment(kind, zone: zone, lineEnd: lineEnd, pieces: pieces)
  }

  public mutating func segment(_ kind: SegmentKind, zone: Zone?, lineEnd: String, pieces: [Piece]) {
    if !segments.isEmpty { append(lineEnd, "\n", .lineEnd) }
    let start = raw.unicodeScalars.count
    for piece in pieces {
      switch piece {
      case .plain(let words): append(words, words, nil)
      case .edit(let kind, let original, let replacement): append(original, replacement, kind)
      }
    }
    segments.append((kind, zone, Span(start..<raw.unicodeScalars.count)))
  }

  /// Where words stand, by their first occurrence in the reading text. Words that are not there are a fault of the test.
  public func target(_ parts: String...) -> Target {
    let reading = ReadingText(text)
    let offsets = OffsetMap(edits)
    let passages = parts.map { words in
      guard let range = find(Array(words.utf8), in: reading.utf8) else { preconditionFailure("no “\(words)” in the text") }
      let span = Span(reading.codePoint(atByte: range.lowerBound)..<reading.codePoint(atByte: range.upperBound))
      return passage(offsets.raw(span))
    }
    guard let target = Target(passages) else { preconditionFailure("a target needs words") }
    return target
  }

  public func document(outlet: AgentID, language: String = "en", rights: DocumentRights = DocumentRights(text: .included))
    -> AnnotatedDocument
  {
    let source = SourceFile(
      name: "\(id).txt", sha256: sha256, bytes: raw.utf8.count, codepoints: raw.unicodeScalars.count, utf16: raw.utf16.count,
      charset: "utf-8", mediaType: "text/plain")
    let document = Document(id: id, outlet: outlet, language: language, rights: rights, source: source)
    return AnnotatedDocument(
      document: document, text: ReadingText(text), edits: edits,
      segments: segments.enumerated().map { index, segment in
        Segment(
          id: legal("\(id)-seg-\(index + 1)"), ordinal: index + 1, kind: segment.0, zone: segment.1,
          passage: passage(segment.2))
      })
  }

  private var sha256: String { Digest.hexadecimal(.sha256, of: Array(raw.utf8)) }

  private func passage(_ span: Span) -> Passage {
    let words = ReadingText(text).words(in: OffsetMap(edits).text(span))
    let digest = Digest.hexadecimal(.sha256, of: Array((sha256 + words).utf8))
    return Passage(span, check: WordsCheck(String(digest.prefix(16))))
  }

  private mutating func append(_ original: String, _ replacement: String, _ kind: EditKind?) {
    let rawStart = raw.unicodeScalars.count
    let textStart = text.unicodeScalars.count
    raw.unicodeScalars += original.unicodeScalars
    text.unicodeScalars += replacement.unicodeScalars
    guard let kind, original != replacement else { return }
    edits.append(
      Edit(
        raw: Span(rawStart..<raw.unicodeScalars.count), text: Span(textStart..<text.unicodeScalars.count), kind: kind,
        original: original, replacement: replacement, rule: "test", confidence: kind == .joinedWord ? 0.9 : nil))
  }

  private func find(_ words: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard !words.isEmpty, words.count <= text.count else { return nil }
    return (0...(text.count - words.count)).first { text[$0..<($0 + words.count)].elementsEqual(words) }
      .map { $0..<($0 + words.count) }
  }
}

import DatelineModel
import DatelineReading

/// What the reader makes of a text, as a test wants to see it.
struct ReadText {
  let source: SourceText
  let reading: Reading

  init(_ text: String, rulings: Rulings = Rulings(), lexicon: Lexicon = CommonWords.english) throws {
    try self.init(bytes: Array(text.utf8), rulings: rulings, lexicon: lexicon)
  }

  init(bytes: [UInt8], rulings: Rulings = Rulings(), lexicon: Lexicon = CommonWords.english) throws {
    source = try SourceText(name: "test.txt", bytes: bytes)
    reading = PlainTextReader(lexicon: lexicon).read(source, rulings: rulings)
  }

  var text: String { reading.text.string }

  /// The words of each segment.
  var segments: [String] {
    let offsets = OffsetMap(reading.edits)
    return reading.segments.map { reading.text.words(in: offsets.text($0.raw)) }
  }

  /// The kind of each segment, for boilerplate its zone.
  var kinds: [String] { reading.segments.map { $0.zone?.rawValue ?? $0.kind.rawValue } }

  func edits(_ kind: EditKind) -> [Edit] { reading.edits.filter { $0.kind == kind } }
}

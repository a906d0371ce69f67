import DatelineModel
import DatelineReading

/// What the reader makes of a page, as a test wants to see it.
struct ReadPage {
  let source: SourceText
  let reading: Reading

  init(_ page: String, rulings: Rulings = Rulings()) throws {
    try self.init(bytes: Array(page.utf8), rulings: rulings)
  }

  init(bytes: [UInt8], rulings: Rulings = Rulings()) throws {
    source = try SourceText(name: "page.html", bytes: bytes, mediaType: "text/html", charset: HTMLCharset.label(of: bytes))
    reading = HTMLReader().read(source, rulings: rulings)
  }

  var text: String { reading.text.string }

  /// Kind or zone of each segment, with its words.
  var segments: [String] {
    let offsets = OffsetMap(reading.edits)
    return reading.segments.map { "\($0.zone?.rawValue ?? $0.kind.rawValue): \(reading.text.words(in: offsets.text($0.raw)))" }
  }

  var faults: [String] { ReadingPromises(source: source, reading: reading).faults }
}

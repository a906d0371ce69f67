import DatelineModel
import DatelineReading

/// What is true of every reading of every file. Each fault that is found is a sentence.
struct ReadingPromises {
  private let source: [Unicode.Scalar]
  private let text: [Unicode.Scalar]
  private let reading: Reading
  private let file: SourceText
  private(set) var faults: [String] = []

  init(_ read: ReadText) { self.init(source: read.source, reading: read.reading) }

  init(source: SourceText, reading: Reading) {
    file = source
    self.source = Array(source.original(0..<source.scalars.count).unicodeScalars)
    text = Array(reading.text.string.unicodeScalars)
    self.reading = reading
    rebuildsTheFile()
    shallNotShowBytes()
    recordsEveryChange()
    coversTheTextWithSegments()
    leadsFromFileToTextAndBack()
    leavesNothingThatFormatsCannotHold()
  }

  private mutating func expect(_ holds: Bool, _ fault: @autoclosure () -> String) {
    if !holds { faults.append(fault()) }
  }

  private mutating func rebuildsTheFile() {
    let raw = reading.text.raw(undoing: reading.edits)
    expect(Array(raw.utf8) == Array(string(self.source[...]).utf8), "the file is not what text and edits make")
  }

  private mutating func shallNotShowBytes() {
    let made = Set(reading.edits.flatMap { $0.raw.range })
    expect(file.strays.places.allSatisfy(made.contains), "a stray byte is in no edit")
    if !file.strays.isEmpty {
      expect(!text.contains { (0xF700...0xF7FF).contains($0.value) }, "the text shows the sign of a stray byte")
    }
  }

  private mutating func recordsEveryChange() {
    var raw = 0
    var place = 0
    for edit in reading.edits {
      expect(edit.raw.start >= raw && edit.text.start >= place, "\(edit.raw) comes after what lies behind it")
      expect(edit.raw.start - raw == edit.text.start - place, "something before \(edit.raw) changed in silence")
      expect(edit.raw.end <= source.count && edit.text.end <= text.count, "\(edit.raw) reaches beyond the file")
      guard edit.raw.end <= source.count, edit.text.end <= text.count else { return }
      expect(Array(edit.original.unicodeScalars) == Array(source[edit.raw.range]), "\(edit.raw) keeps other characters")
      expect(Array(edit.replacement.unicodeScalars) == Array(text[edit.text.range]), "\(edit.raw) claims other characters")
      raw = edit.raw.end
      place = edit.text.end
    }
  }

  private mutating func coversTheTextWithSegments() {
    let offsets = OffsetMap(reading.edits)
    var place = 0
    for (index, segment) in reading.segments.enumerated() {
      let span = offsets.text(segment.raw)
      if index > 0 {
        expect(place < text.count && text[place] == "\n", "no line feed before segment \(index)")
        place += 1
      }
      expect(span.start == place && span.count > 0, "segment \(index) is at \(span), not at \(place)")
      expect(!text[span.range.clamped(to: 0..<text.count)].contains("\n"), "a line feed stands in segment \(index)")
      expect((segment.kind == .boilerplate) == (segment.zone != nil), "segment \(index) has a zone, or lacks one")
      place = span.end
    }
    expect(place == text.count, "the text goes on behind its last segment")
  }

  private mutating func leadsFromFileToTextAndBack() {
    let offsets = OffsetMap(reading.edits)
    for segment in reading.segments {
      let there = offsets.text(segment.raw)
      expect(offsets.raw(there) == segment.raw, "\(segment.raw) leads to \(there), which leads to \(offsets.raw(there))")
    }
  }

  private mutating func leavesNothingThatFormatsCannotHold() {
    let left = Set(text).intersection(Self.forbidden)
    expect(left.isEmpty, "the text holds \(left)")
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Not in XML 1.0, or white space other than space and line feed.
  private static let forbidden = Set(
    ((0..<0x20).filter { $0 != 0x0A } + [0x7F, 0x85, 0xA0, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF, 0xFFFE, 0xFFFF])
      .compactMap { Unicode.Scalar(UInt32($0)) })
}

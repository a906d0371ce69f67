import DatelineModel
import DatelineReading
import DatelineTesting
import Testing

/// Raw is text and edits, byte for byte, for every file and whatever a curator decides.
struct ReversibilityTests {
  @Test(arguments: 0..<20) func everyPromiseHoldsForAnyFile(batch: Int) throws {
    for run in 0..<100 {
      let seed = TestSeed.value &+ UInt64(batch * 100 + run)
      var file = RandomFile(seed: seed)
      let read = try ReadText(bytes: file.bytes())
      let faults = ReadingPromises(read).faults
      try #require(faults.isEmpty, "\(faults) in file \(seed) (\(TestSeed.note)): \(read.source.scalars)")
    }
  }

  @Test(arguments: 0..<10) func everyPromiseHoldsForAnyRulings(batch: Int) throws {
    for run in 0..<100 {
      let seed = TestSeed.value &- UInt64(batch * 100 + run)
      var file = RandomFile(seed: seed)
      let bytes = file.bytes()
      let rulings = file.rulings(on: try ReadText(bytes: bytes))
      let read = try ReadText(bytes: bytes, rulings: rulings)
      let faults = ReadingPromises(read).faults
      try #require(faults.isEmpty, "\(faults) in file \(seed) (\(TestSeed.note)): \(read.source.scalars) \(rulings)")
    }
  }

  @Test(arguments: 0..<10) func whatTheReaderDecidedGivesTheSameWhenItIsRuled(batch: Int) throws {
    for run in 0..<50 {
      let seed = TestSeed.value &+ UInt64(7_777 + batch * 50 + run)
      var file = RandomFile(seed: seed)
      let bytes = file.bytes()
      let first = try ReadText(bytes: bytes)
      let rulings = Rulings(
        segments: first.reading.segments,
        edits: first.reading.edits.map {
          EditRuling(raw: $0.raw, kind: $0.kind, text: $0.replacement, rule: $0.rule, confidence: $0.confidence)
        })
      // A withheld record is read again like this, when the text is there: with another lexicon, and the same outcome.
      let again = try ReadText(bytes: bytes, rulings: rulings, lexicon: Lexicon())
      try #require(again.text.utf8.elementsEqual(first.text.utf8), "file \(seed) (\(TestSeed.note)): \(first.source.scalars)")
      try #require(again.reading.edits == first.reading.edits, "file \(seed) (\(TestSeed.note)): \(first.source.scalars)")
    }
  }

  @Test(arguments: ["", "\u{FEFF}", "\n", " \r\n\t", "\u{0}\u{C}", "\u{FEFF}\r\n\r\n"])
  func aFileWithoutWordsIsAnEmptyText(text: String) throws {
    let read = try ReadText(text)
    #expect(read.text.isEmpty)
    #expect(read.reading.segments.isEmpty)
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  @Test func countsCodePointsAndNothingElse() throws {
    let read = try ReadText("\u{FEFF}😀e\u{301}\r\n\r\n𝔘")
    #expect(read.source.file.bytes == 3 + 4 + 1 + 2 + 4 + 4)
    #expect(read.source.file.codepoints == 9)
    #expect(read.source.file.utf16 == 11)
    #expect(read.reading.segments.map(\.raw) == [Span(1..<4), Span(8..<9)])
  }

  @Test(arguments: [
    ("a\u{A0}b", "a b", EditKind.space), ("a  b", "a b", .space), ("a\tb", "a b", .space), ("a \u{0} b", "a b", .control),
    ("a\u{0}b", "ab", .control), ("a\u{1B}b", "ab", .control), ("a\u{B}b", "a b", .control), ("a\u{C}b", "a b", .control),
    ("a\u{FEFF}b", "ab", .control), ("\u{FEFF}ab", "ab", .byteOrderMark), ("ab \n", "ab", .lineEnd),
    ("a\r\n\r\nb", "a\nb", .lineEnd),
    ("a\r\rb", "a\nb", .lineEnd), ("a \n\n\n \tb", "a\nb", .lineEnd), ("a\u{2028}b", "a b", .space),
  ])
  func namesWhatItDid(raw: String, text: String, kind: EditKind) throws {
    let read = try ReadText(raw)
    #expect(Array(read.text.utf8) == Array(text.utf8))
    #expect(read.reading.edits.map(\.kind) == [kind])
  }

  @Test func changesNoLetter() throws {
    let words = "e\u{301} \u{E9} ﬁ Å \u{212B} ½ \u{200D} ’ ' … ... שלום\u{202E} 👩‍🚀"
    #expect(Array(try ReadText(words).text.utf8) == Array(words.utf8))
    #expect(try ReadText(words).reading.edits.isEmpty)
  }
}

import DatelineModel
import DatelineReading
import Testing

/// What a curator decides counts, whatever the reader would have made of it.
struct RulingsTests {
  private func ruling(_ range: Range<Int>, _ text: String, _ kind: EditKind = .joinedWord) -> Rulings {
    Rulings(edits: [EditRuling(raw: Span(range), kind: kind, text: text)])
  }

  private let broken = "He said every\none of them had come to the meeting, and so it was."

  @Test func overrulesAWordThatTheReaderLeftInTwo() throws {
    let read = try ReadText(broken, rulings: ruling(13..<14, ""))
    #expect(read.text.hasPrefix("He said everyone of them"))
    #expect(read.reading.edits.map(\.rule) == ["curator"])
  }

  @Test func partsAParagraphAtABreakThatTheReaderMended() throws {
    let read = try ReadText(broken, rulings: ruling(13..<14, "\n", .lineEnd))
    #expect(read.segments == ["He said every", "one of them had come to the meeting, and so it was."])
  }

  @Test func joinsParagraphsThatTheReaderHeldApart() throws {
    let text = "He spoke of St.\nJohns and of nothing else. He was asked why.\n\nNobody knew."
    #expect(try ReadText(text).segments.count == 3)
    let read = try ReadText(text, rulings: ruling(15..<16, " ", .joinedLine))
    #expect(read.segments == ["He spoke of St. Johns and of nothing else. He was asked why.", "Nobody knew."])
  }

  @Test func keepsAHyphenThatTheReaderWouldDrop() throws {
    let text = "The govern-\nment was asked for money."
    #expect(try ReadText(text).text == "The government was asked for money.")
    #expect(try ReadText(text, rulings: ruling(11..<12, "")).text == "The govern-ment was asked for money.")
  }

  @Test func dropsAHyphenThatTheReaderWouldKeep() throws {
    let text = "The Kryzhano-\npilsk gull was seen again."
    #expect(try ReadText(text).text == "The Kryzhano-pilsk gull was seen again.")
    #expect(try ReadText(text, rulings: ruling(12..<14, "")).text == "The Kryzhanopilsk gull was seen again.")
  }

  @Test func aSegmentTakesItsPlaceAndTheRestStays() throws {
    let text = "Gulls may stay\n\nShe said so. Advertisement: hats. She said it again.\n\nIt is so."
    let hats = ReadSegment(kind: .boilerplate, zone: .advertisement, raw: Span(28..<49), reason: "ruled")
    let read = try ReadText(text, rulings: Rulings(segments: [hats]))
    #expect(read.segments == ["Gulls may stay", "She said so.", "Advertisement: hats.", "She said it again.", "It is so."])
    #expect(read.kinds == ["headline", "paragraph", "advertisement", "paragraph", "paragraph"])
  }

  @Test func aSegmentMayReachOverSeveralOfTheReaders() throws {
    let text = "Gulls may stay\n\nShe said so.\n\nIt is so."
    let all = ReadSegment(kind: .caption, raw: Span(16..<39), reason: "ruled")
    #expect(try ReadText(text, rulings: Rulings(segments: [all])).segments == ["Gulls may stay", "She said so. It is so."])
  }

  @Test(arguments: ["\u{0}", "\u{FEFF}", "a\nb", "\r"]) func noRulingPutsInWhatATextCannotHold(text: String) throws {
    #expect(try ReadText("one  two", rulings: ruling(3..<5, text)).text == "one two")
  }
}

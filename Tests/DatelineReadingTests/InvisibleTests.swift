import DatelineModel
import DatelineReading
import Testing

/// Characters that take no room, and hyphens that show only at the end of a line.
struct InvisibleTests {
  @Test(arguments: [
    ("air\u{AD}port", "airport", "soft-hyphen"), ("air\u{200B}port", "airport", "zero-width"), ("a\u{2060}b", "ab", "zero-width"),
    ("a \u{200B}b", "a b", "one-space"), ("\u{200B}ab", "ab", "file-edge"), ("ab\u{AD}", "ab", "file-edge"),
  ])
  func areLeftOutAndRecorded(raw: String, text: String, rule: String) throws {
    let read = try ReadText(raw)
    #expect(read.text == text && read.reading.edits.map(\.rule) == [rule])
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  @Test(arguments: ["กรุงเทพ\u{200B}มหานคร", "می\u{200C}خواهم", "👩\u{200D}🚀", "ភាសា\u{200B}ខ្មែរ"])
  func stayWhereAScriptNeedsThem(text: String) throws {
    #expect(Array(try ReadText(text).text.utf8) == Array(text.utf8))
  }

  @Test(arguments: [
    ("of no strate\u{AD}\ngic value at all", "of no strategic value at all"),
    ("of no strate\u{2010}\ngic value at all", "of no strategic value at all"),
    ("of no strate\u{AD} \r\n gic value at all", "of no strategic value at all"),
  ])
  func aSoftHyphenAtTheEndOfALineJoinsTheWord(raw: String, text: String) throws {
    let read = try ReadText("He said that the harbour was " + raw + ", and nobody laughed.")
    #expect(read.text == "He said that the harbour was " + text + ", and nobody laughed.")
    #expect(read.edits(.joinedWord).map(\.rule) == ["hyphenation"])
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  @Test func aCompoundThatStandsElsewhereKeepsItsHyphen() throws {
    let text = "All for co-\noperation, said the master. He meant co-operation with the union."
    var lexicon = CommonWords.english
    #expect(try ReadText(text, lexicon: lexicon).text.hasPrefix("All for cooperation") == lexicon.contains("cooperation"))
    lexicon.learn(from: text)
    #expect(try ReadText(text, lexicon: lexicon).text.hasPrefix("All for co-operation"))
  }
}

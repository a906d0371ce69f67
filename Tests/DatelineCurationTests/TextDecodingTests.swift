import Testing

@testable import DatelineCuration

/// Tables as spreadsheets save them.
@Suite struct TextDecodingTests {
  @Test(
    arguments: [
      ([0x61, 0xC3, 0xA9], "aé", false), ([0xEF, 0xBB, 0xBF, 0x61], "a", false),
      ([0xFF, 0xFE, 0x61, 0, 0x16, 0x04], "aЖ", false),
      ([0xFE, 0xFF, 0x04, 0x16], "Ж", false), ([0xFE, 0xFF, 0xF7, 0x93], "\u{F793}", false), ([], "", false),
      ([0x93, 0xE9, 0x94, 0x80], "“é”€", true), ([0x81, 0x9D, 0xE9], "\u{81}\u{9D}é", true),
      // What broke off stays visible.
      ([0xFF, 0xFE, 0x61, 0, 0x62], "a\u{FFFD}", false), ([0xFF, 0xFE, 0x3D, 0xD8], "\u{FFFD}\u{FFFD}", false),
    ] as [([UInt8], String, Bool)])
  func areReadWhateverTheyAre(bytes: [UInt8], text: String, isWindows1252: Bool) {
    let decoded = DecodedText(bytes)
    #expect(Array(decoded.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(decoded.isWindows1252 == isWindows1252)
  }

  @Test(arguments: [("“né”", "â€œnÃ©â€"), ("Łódź", "ÅÃ³dÅº"), ("plain", "plain")])
  func whatAnotherProgramMakesOfUTF8(text: String, misread: String) {
    #expect(DecodedText.misread(text) == misread)
  }

  @Test(arguments: [("â€œ", true), ("Ã©", true), ("\u{C3}\u{89}", true), ("é", false), ("plain", false), ("Ж", false)])
  func looksLikeIt(text: String, expected: Bool) {
    #expect(DecodedText.looksMisread(text) == expected)
  }

  @Test func lettersThatWindows1252LacksAreQuestionMarks() {
    #expect(DecodedText.narrowed("“Łódź” 5 € – Ж") == "“?ód?” 5 € – ?")
  }
}

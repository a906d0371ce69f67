import DatelineModel
import Testing

struct EscapedTextTests {
  @Test(arguments: [
    "", "plain", "\r\n\t", "\\n", "\u{FEFF}\u{C}\u{0}", "a\\\\b", "\u{A0}😀\u{301}", "\u{FFFE}\u{FFFF}\u{7F}", " ", "  a b ",
  ])
  func comesBackToTheLetter(text: String) {
    let back = EscapedText.unescape(EscapedText.escape(text))
    #expect(back.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test func holdsNothingThatATableCannot() {
    let everything = (0..<0x80).compactMap { Unicode.Scalar(UInt32($0)) }.map(String.init).joined()
    #expect(EscapedText.escape(everything).utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
  }

  @Test func leavesNothingThatAProgramWouldTrim() {
    #expect(EscapedText.escape(" a b\u{A0}") == "\\u0020a b\\u00A0")
  }

  @Test(arguments: ["\\", "\\x", "\\u12", "\\uD800"]) func refusesWhatItDoesNotWrite(text: String) {
    #expect(EscapedText.unescape(text) == nil)
  }
}

struct ShortestDecimalTests {
  @Test(arguments: [0, 0.1, 0.9, 1, -2.5, 1e-7, 1.25e-12, 1e22, 1.7976931348623157e308, 123456.789])
  func readsBackAsTheSameNumber(number: Double) throws {
    let decimal = try #require(ExactDecimal(shortest: number))
    #expect(Double(decimal.description) == number)
    #expect(!decimal.description.contains("e"))
  }

  @Test func writesNoFractionOfNothing() { #expect(ExactDecimal(shortest: 1)?.description == "1") }
}

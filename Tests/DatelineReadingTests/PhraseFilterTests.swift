import Testing

@testable import DatelineReading

struct PhraseFilterTests {
  private let filter = PhraseFilter(["read more", "à lire aussi", "© "], behind: "([•– ")

  /// What it lets pass is compared letter by letter afterwards; what it refuses is lost.
  @Test(arguments: [
    "Read more about it", "READ MORE", "(read more", " ( [Read more", "• Read more", "– read more", "À lire aussi",
    "à lire aussi",
    "a\u{300} lire aussi", "© 2031", "Re\u{301}ad", "\u{212A}",
  ])
  func whatMayBeginWithAPhraseIsLookedAt(words: String) {
    #expect(filter.mayBegin(words))
  }

  @Test(arguments: ["", "Read", "read mor", "Reading more", "“Read more", "The pier", "((", "1 read more"])
  func whatSurelyBeginsWithNoneIsNot(words: String) {
    #expect(!filter.mayBegin(words))
  }

  @Test(arguments: [("x PHOTO: y", true), ("photo:", true), ("phot", false), ("a » b", true), ("a «b", false), ("", false)])
  func phrasesInsideAreFoundByTheirBytes(words: String, isHeld: Bool) {
    #expect(PhraseFilter(["photo:", " »"]).holds(words) == isHeld)
  }

  @Test(arguments: [
    ("four words of ASCII", 3, true), ("four words of ASCII", 4, false), ("one", 0, false), ("“a” “b” “c”", 1, false),
  ])
  func wordsAreCountedNoFurtherThanIsSure(words: String, limit: Int, isSure: Bool) {
    #expect(words.surelyHasMoreWords(than: limit) == isSure)
  }

  @Test(arguments: ["", "abc", "a\u{301}b\u{301}", "\r\n\r\n", "👨‍👩‍👧 pier 👨‍👩‍👧", "e\u{301}ee\u{301}", String(repeating: "é", count: 9)])
  func longerIsWhatCountSays(words: String) {
    for limit in 0...12 { #expect(words.isLonger(than: limit) == (words.count > limit)) }
  }
}

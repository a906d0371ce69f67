import Testing

@testable import DatelineCorpus

/// Where a word begins and ends, in more scripts than one.
@Suite struct WordBoundaryTests {
  @Test(
    arguments: [
      // A word is not found inside a longer one.
      ("ISIS is here, and IS is there", "IS", "18 IS"),
      ("1,000 men and 100,000 more", "100", nil),
      // An apostrophe ends a word: “Merk’s” names Merk.
      ("It was Merk’s idea", "Merk", "7 Merk"),
      ("It was Merk's idea", "Merk", "7 Merk"),
      // A combining mark belongs to its letter.
      ("cafe\u{301} cafe", "cafe", "6 cafe"),
      ("cafe\u{301} cafe", "cafe\u{301}", "0 cafe\u{301}"),
      ("e\u{301}clat", "clat", nil),
      // Equivalent is not equal: words are compared to the letter.
      ("cafe\u{301}", "caf\u{E9}", nil),
      // Letters outside the Basic Multilingual Plane are letters, emoji are none; each is one code point.
      ("𝔐erk erk", "erk", "5 erk"),
      ("😀Merk😀 said", "Merk", "1 Merk"),
      ("😀😀 said", "said", "3 said"),
      ("قال الميناء وقال", "قال", "0 قال"),
      ("港口很忙", "港口", nil),
    ] as [(String, String, String?)])
  func wordsStandByThemselves(text: String, words: String, expected: String?) throws {
    #expect(try ReadArticle(text).find(words) == expected)
  }
}

import DatelineReading
import Testing

struct LexiconTests {
  @Test func learnsNoWordThatALineBreakTouches() {
    var lexicon = Lexicon()
    lexicon.learn(from: "alpha beta gam\nma delta\r\nepsilon. “zeta” eta.")
    let known = ["alpha", "beta", "gam", "ma", "delta", "epsilon", "zeta", "eta"].filter(lexicon.contains)
    #expect(known == ["beta", "zeta", "eta"])
  }

  @Test func learnsEveryWordOfAName() {
    var lexicon = Lexicon()
    lexicon.learn(name: "Jonas Merk-Lund, O’Hara")
    #expect(["jonas", "MERK", "Lund", "hara"].allSatisfy(lexicon.contains))
  }

  @Test(arguments: ["government", "others", "Afghanistan", "identifying", "entire", "a", "the"])
  func knowsCommonWords(word: String) {
    #expect(CommonWords.english.contains(word))
  }

  @Test(arguments: ["fghanistan", "ernment", "thers", "g", "entir", ""]) func knowsNoPieces(piece: String) {
    #expect(!CommonWords.english.contains(piece))
  }
}

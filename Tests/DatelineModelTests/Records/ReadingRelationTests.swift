import DatelineModel
import DatelineTesting
import Testing

/// How one witness's reading stands to another's.
@Suite struct ReadingRelationTests {
  private func reading(_ witness: String, at span: Range<Int>?, _ words: [String]? = nil) -> Utterance.Reading {
    Utterance.Reading(witness: legal(witness), target: span.map { Target(Passage(Span($0))) }, words: words)
  }

  @Test func wordsDecideWhereThereAreSome() {
    let thousand = reading("a-s1", at: 0..<8, ["thousand"])
    #expect(thousand.relation(to: reading("b-s1", at: 5..<13, ["thousand"])) == .equal)
    #expect(thousand.relation(to: reading("b-s1", at: 5..<14, ["thousands"])) == .substitution)
  }

  @Test func aComposedAndADecomposedLetterAreDifferentWords() {
    #expect(reading("a-s1", at: 0..<1, ["\u{E9}"]).relation(to: reading("b-s1", at: 0..<2, ["e\u{301}"])) == .substitution)
  }

  @Test func nothingAgainstWordsIsAnOmissionAndWordsAgainstNothingAnAddition() {
    let none = reading("a-s1", at: nil)
    let some = reading("b-s1", at: 0..<4, ["they"])
    #expect(none.relation(to: some) == .omission)
    #expect(some.relation(to: none) == .addition)
    #expect(none.relation(to: reading("b-s1", at: nil)) == .equal)
  }

  @Test func withheldWordsOfTwoArticlesDecideNothing() {
    #expect(reading("a-s1", at: 0..<4).relation(to: reading("b-s1", at: 0..<4)) == nil)
    #expect(reading("a-s1", at: 0..<4).relation(to: reading("a-s1", at: 0..<4)) == .equal)
  }
}

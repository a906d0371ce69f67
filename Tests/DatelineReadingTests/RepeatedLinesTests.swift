import DatelineModel
import DatelineReading
import Testing

/// What an outlet has around several articles is no part of any of them.
struct RepeatedLinesTests {
  private func article(_ number: Int) -> String {
    """
    The Harbour Paper of record

    Gulls may stay on pier \(number)

    Gulls may stay on pier \(number) until the end of the season, the harbour master said on Tuesday morning.

    Nobody had anything to say against pier \(number), apart from the owner of the lighthouse.

    Background of the dispute

    The union has threatened to strike since the summer, as this paper has reported many times before.

    It said so again about pier \(number) on Wednesday.

    The Harbour Paper is printed on Thursdays.

    Find us at the quay
    """
  }

  private func reading(_ repeated: RepeatedLines?) throws -> (kinds: [String], reasons: [String]) {
    let source = try SourceText(name: "a.txt", bytes: Array(article(7).utf8))
    let reading = PlainTextReader(lexicon: CommonWords.english, repeated: repeated).read(source)
    return (reading.segments.map { $0.zone?.rawValue ?? $0.kind.rawValue }, reading.segments.map(\.reason))
  }

  private func learned(_ count: Int) throws -> RepeatedLines {
    var lines = RepeatedLines()
    for number in 1...count { lines.learn(try SourceText(name: "\(number).txt", bytes: Array(article(number).utf8))) }
    return lines
  }

  @Test func twoArticlesAreNoEvidence() throws {
    #expect(try reading(learned(2)).kinds == reading(nil).kinds)
  }

  @Test func threeArticlesAreAndTheReasonSaysSo() throws {
    let read = try reading(learned(3))
    #expect(read.kinds.first == "navigation" && read.kinds.suffix(2) == ["authorNote", "navigation"])
    #expect(read.reasons.last == "the same line stands in 3 of 3 articles of the outlet")
  }

  @Test func whatAnArticleRepeatsInsideStaysInIt() throws {
    let read = try reading(learned(9))
    #expect(read.kinds.filter { $0 == "paragraph" }.count == 4 && read.kinds.contains("heading"))
  }

  @Test func whatIsNoEvidenceIsForgotten() throws {
    #expect(try reading(learned(9).condensed()).kinds == reading(learned(9)).kinds)
    #expect(try learned(2).condensed().articles == 2)
  }

  @Test func noMoreArticlesAreLookedAtThanCount() throws {
    #expect(try learned(RepeatedLines.most + 5).articles == RepeatedLines.most)
  }
}

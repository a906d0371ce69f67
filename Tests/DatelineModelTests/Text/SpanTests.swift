import DatelineModel
import Testing

struct SpanTests {
  @Test func anEndBeforeItsStartOrAStartBeforeTheTextIsRefused() {
    #expect(Span(3, 2) == nil)
    #expect(Span(-1, 2) == nil)
    #expect(Span(0, 0)?.count == 0)
    #expect(Span(2, 5).map { [$0.count, $0.range.lowerBound, $0.range.upperBound] } == [3, 2, 5])
  }

  @Test(arguments: [
    (0..<5, 1..<4, true), (1..<4, 1..<4, true), (1..<4, 0..<4, false), (1..<4, 2..<5, false), (1..<4, 4..<4, true),
  ])
  func containsWhatLiesWhollyInIt(outer: Range<Int>, inner: Range<Int>, contains: Bool) {
    #expect(Span(outer).contains(Span(inner)) == contains)
  }

  @Test(arguments: [
    (0..<5, 4..<6, true), (0..<5, 5..<6, false), (0..<5, 1..<2, true), (3..<3, 0..<5, true), (5..<5, 0..<5, false),
  ])
  func overlapsWhatSharesACharacterOrCutsIt(first: Range<Int>, second: Range<Int>, overlaps: Bool) {
    #expect(Span(first).overlaps(Span(second)) == overlaps)
    #expect(Span(second).overlaps(Span(first)) == overlaps)
  }

  @Test func comesInTheOrderOfStartsAndThenEnds() {
    let spans = [Span(2..<3), Span(0..<9), Span(0..<1), Span(2..<2)]
    #expect(spans.sorted().map(\.description) == ["0..1", "0..9", "2..2", "2..3"])
  }
}

struct TargetTests {
  private func target(_ ranges: Range<Int>...) -> Target? { Target(ranges.map { Passage(Span($0)) }) }

  @Test func hasAPassageAtLeast() {
    #expect(Target([]) == nil)
  }

  @Test func reachesFromItsFirstToItsLastCharacterInWhateverOrder() throws {
    #expect(try #require(target(5..<9, 1..<3)).hull == Span(1..<9))
    #expect(try #require(target(5..<9, 1..<3)).spans == [Span(5..<9), Span(1..<3)])
    #expect(try #require(target(1..<20, 5..<9)).hull == Span(1..<20))
  }

  @Test func doesNotContainWhatLiesInAGapOrAcrossOne() throws {
    let whole = try #require(target(0..<5, 10..<20))
    #expect(whole.contains(try #require(target(1..<5))))
    #expect(whole.contains(try #require(target(0..<1, 12..<20))))
    #expect(!whole.contains(try #require(target(6..<8))))
    #expect(!whole.contains(try #require(target(4..<11))))
    #expect(!whole.contains(try #require(target(0..<1, 6..<8))))
  }

  @Test(arguments: ["", "0123456789abcde", "0123456789abcdef0", "0123456789ABCDEF", "0123456789abcdeg", "０123456789abcde"])
  func aChecksumIsSixteenLowerCaseDigits(text: String) {
    #expect(WordsCheck(text) == nil)
    #expect(WordsCheck("0123456789abcdef")?.digits == "0123456789abcdef")
  }
}

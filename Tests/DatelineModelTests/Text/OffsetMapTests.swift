import DatelineModel
import DatelineTesting
import Testing

struct OffsetMapTests {
  @Test(arguments: 0..<300) func agreesWithTheSlowWayOverAnyEdits(run: Int) {
    let reference = SlowOffsets(seed: TestSeed.value &+ UInt64(run))
    let map = OffsetMap(reference.edits)
    for offset in 0...reference.rawCount {
      #expect(map.text(fromRaw: offset) == reference.textStart(offset), "\(reference) \(offset)")
      #expect(map.textEnd(fromRaw: offset) == reference.textEnd(offset), "\(reference) \(offset)")
    }
    for offset in 0...reference.textCount {
      #expect(map.rawStart(fromText: offset) == reference.rawStart(offset), "\(reference) \(offset)")
      #expect(map.rawEnd(fromText: offset) == reference.rawEnd(offset), "\(reference) \(offset)")
    }
  }

  @Test(arguments: 0..<100) func leadsFromAPassageOfTheTextBackToIt(run: Int) {
    let reference = SlowOffsets(seed: TestSeed.value &- UInt64(run))
    let map = OffsetMap(reference.edits)
    for start in 0..<reference.textCount {
      for end in (start + 1)...reference.textCount {
        let text = Span(start..<end)
        let back = map.text(map.raw(text))
        // What was put in at an edge has no place in the file; of a replacement there is all or nothing.
        guard !reference.touchesInsertion(text) else { continue }
        #expect(back == reference.widened(text), "\(reference) \(text)")
      }
    }
  }

  @Test func aFileWithoutEditsIsItsText() {
    let map = OffsetMap([])
    #expect(map.text(Span(3..<7)) == Span(3..<7))
    #expect(map.raw(Span(3..<7)) == Span(3..<7))
  }

  @Test func aPassageThatWasTakenOutIsEmptyWhereItStood() {
    let map = OffsetMap([edit(raw: 2..<5, text: 2..<2)])
    #expect(map.text(Span(2..<5)) == Span(2..<2))
    #expect(map.text(Span(3..<4)) == Span(2..<2))
  }

  @Test func whatWasTakenOutAtTheEdgesOfAPassageDoesNotBelongToIt() {
    let map = OffsetMap([edit(raw: 0..<1, text: 0..<0), edit(raw: 4..<6, text: 3..<3)])
    #expect(map.raw(Span(0..<3)) == Span(1..<4))
    #expect(map.raw(Span(3..<5)) == Span(6..<8))
  }

  @Test func whatWasPutInBetweenTwoPassagesBelongsToNeither() {
    let map = OffsetMap([edit(raw: 4..<4, text: 4..<5)])
    #expect(map.text(Span(0..<4)) == Span(0..<4))
    #expect(map.text(Span(4..<6)) == Span(5..<7))
  }

  private func edit(raw: Range<Int>, text: Range<Int>) -> Edit {
    Edit(raw: Span(raw), text: Span(text), kind: .space, original: "", replacement: "", rule: "test")
  }
}

import DatelineModel
import DatelineReading
import DatelineTesting
import Testing

/// A page is text and edits, byte for byte, whatever is on it and whatever a curator decides.
struct PageReversibilityTests {
  @Test(arguments: 0..<20) func everyPromiseHoldsForAnyPage(batch: Int) throws {
    for run in 0..<60 {
      let seed = TestSeed.value &+ UInt64(batch * 100 + run)
      var random = RandomPage(seed: seed)
      let page = random.text()
      let read = try ReadPage(page)
      try #require(read.faults.isEmpty, "\(read.faults) in page \(seed) (\(TestSeed.note)): \(page.debugDescription)")
      let ruled = try ReadPage(page, rulings: random.rulings(on: read))
      try #require(ruled.faults.isEmpty, "\(ruled.faults) in ruled page \(seed) (\(TestSeed.note)): \(page.debugDescription)")
    }
  }

  @Test(arguments: PageTruth.all) func everyPromiseHoldsForPagesThatBroke(page: PageTruth) throws {
    let source = try SourceText.file("\(page.name).html", bytes: page.bytes)
    let text = source.string(0..<source.scalars.count)
    for run in 0..<6 {
      let seed = TestSeed.value &+ UInt64(run)
      var random = RandomPage(seed: seed)
      let broken = random.mutated(text)
      let read = try ReadPage(broken)
      try #require(read.faults.isEmpty, "\(read.faults) in \(page.name), \(seed) (\(TestSeed.note))")
    }
  }

  @Test(arguments: PageTruth.all) func theBytesOfEachPageComeBack(page: PageTruth) throws {
    let read = try ReadPage(bytes: page.bytes)
    #expect(read.faults == [])
    #expect(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == page.bytes)
  }

  @Test(arguments: PageTruth.all) func whatTheReaderDecidedGivesTheSameWhenItIsRuled(page: PageTruth) throws {
    let first = try ReadPage(bytes: page.bytes)
    let rulings = Rulings(
      segments: first.reading.segments,
      edits: first.reading.edits.map {
        EditRuling(raw: $0.raw, kind: $0.kind, text: $0.replacement, rule: $0.rule, confidence: $0.confidence)
      })
    let again = try ReadPage(bytes: page.bytes, rulings: rulings)
    #expect(again.text == first.text && again.reading.edits == first.reading.edits)
  }

  @Test func aLongScriptIsRecordedInPiecesThatFitACell() throws {
    let script = "<script>" + String(repeating: "x = '<p>';\n", count: 20_000) + "</script>"
    let read = try ReadPage("<p>One.</p>\(script)<p>Two.</p>")
    #expect(read.text == "One.\nTwo.")
    #expect(read.reading.edits.allSatisfy { $0.original.unicodeScalars.count <= 16_384 })
    #expect(read.reading.edits.map(\.replacement).filter { !$0.isEmpty } == ["\n"])
    #expect(read.faults == [])
  }
}

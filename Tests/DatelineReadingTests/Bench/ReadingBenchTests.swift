import DatelineReading
import DatelineTesting
import Foundation
import Testing

/// The reader against hand-made truth. `DATELINE_BENCH=1` raises the floors to what is measured and writes the table; `DATELINE_BENCH=lower` lowers them too, after a change that is
/// meant; `DATELINE_BENCH=show` prints every difference of the set of seen texts.
struct ReadingBenchTests {
  private static let wish = ProcessInfo.processInfo.environment["DATELINE_BENCH"]

  @Test func theReaderIsAsGoodAsItsFloorsSay() throws {
    let scores = try BenchFiles.sets.map { (set: $0, texts: try BenchFiles.texts(of: $0).count, score: try BenchFiles.score($0)) }
    let measured = BenchFloors(scores.map { ($0.set, $0.score) })
    let table = BenchTable(scores: scores)
    if Self.wish == "show" {
      print(table.markdown + scores[0].score.differences.joined(separator: "\n"))
      return
    }
    if let wish = Self.wish { try accept(measured, table, lowering: wish == "lower") }
    let fallen = try BenchFloors(contentsOf: BenchFiles.floors).fallen(measured)
    #expect(fallen.isEmpty, "\(fallen.joined(separator: "\n")); see DATELINE_BENCH in ReadingBenchTests.swift")
    let article = try String(contentsOf: BenchFiles.article, encoding: .utf8)
    #expect(try table.placed(in: article) == article, "the table in ReadingNews.md is stale: DATELINE_BENCH=1 swift test")
  }

  private func accept(_ measured: BenchFloors, _ table: BenchTable, lowering: Bool) throws {
    let old = try? BenchFloors(contentsOf: BenchFiles.floors)
    let floors = lowering ? measured : old?.raised(to: measured) ?? measured
    try Data(floors.csv.utf8).write(to: BenchFiles.floors)
    let article = try String(contentsOf: BenchFiles.article, encoding: .utf8)
    try Data(table.placed(in: article).utf8).write(to: BenchFiles.article)
  }

  @Test func everyTextIsRebuiltByteForByte() throws {
    for set in BenchFiles.sets {
      for text in try BenchFiles.texts(of: set) {
        let read = try ReadText(bytes: text.bytes())
        let faults = ReadingPromises(read).faults
        #expect(faults.isEmpty, "\(text.name): \(faults)")
        #expect(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == (try text.bytes()))
      }
    }
  }

  /// What a file becomes that was cut, pasted and hit by a cosmic ray.
  @Test(arguments: 0..<10) func everyDamagedTextIsRebuiltByteForByte(batch: Int) throws {
    var random = SplitMix64(seed: TestSeed.value &+ UInt64(batch))
    for text in try BenchFiles.sets.flatMap(BenchFiles.texts) {
      var scalars = text.scalars
      for _ in 0...random.below(8) { damage(&scalars, &random) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars)
      let bytes = Array(String(view).utf8)
      let read = try ReadText(bytes: bytes)
      let faults = ReadingPromises(read).faults
      try #require(faults.isEmpty, "\(text.name), batch \(batch) (\(TestSeed.note)): \(faults)")
      try #require(read.source.file.bytes(of: read.reading.text, undoing: read.reading.edits) == bytes)
    }
  }

  private func damage(_ scalars: inout [Unicode.Scalar], _ random: inout SplitMix64) {
    let start = random.below(scalars.count)
    let end = min(scalars.count, start + random.below(80))
    switch random.below(4) {
    case 0: scalars.removeSubrange(start..<end)
    case 1: scalars.insert(contentsOf: scalars[start..<end], at: random.below(scalars.count))
    case 2: scalars.insert(random.pick(["\n", "\r", "-", "\u{AD}", "\u{A0}", "’", "\u{301}", "\u{C}"]), at: start)
    default: scalars[start..<end].reverse()
    }
  }

  @Test func thereAreEnoughTextsOfEnoughLanguages() throws {
    for (set, least) in zip(BenchFiles.sets, [60, 40]) {
      let texts = try BenchFiles.texts(of: set)
      #expect(texts.count >= least)
      #expect(Set(texts.map { $0.facts["language"] ?? "en" }).count >= 11, "\(set)")
    }
  }

  // MARK: The scorer itself

  @Test func aFloorThatIsNotReachedIsNamed() throws {
    var good = BenchScore()
    for text in try BenchFiles.texts(of: "seen").prefix(3) { try good.add(text) }
    let floors = BenchFloors([("seen", good)])
    #expect(floors.fallen(floors).isEmpty)
    #expect(floors.fallen(BenchFloors([("seen", BenchScore())])).contains { $0.hasPrefix("seen,paragraph: recall is 0.0") })
  }
}

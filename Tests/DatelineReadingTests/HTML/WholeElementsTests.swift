import DatelineTesting
import DatelineXML
import Testing

@testable import DatelineReading

/// Elements that need no repair are not fed to libxml2. Nothing may come of that but time saved.
struct WholeElementsTests {
  @Test func libxml2ClosesNothingInThem() {
    for parent in PageTag.allCases {
      for child in PageTag.allCases where WholeElements.mayHold(parent, child) {
        #expect(holds(parent, child), "\(child.name) in \(parent.name)")
      }
    }
  }

  /// Two such children in a row, with texts around them.
  private func holds(_ parent: PageTag, _ child: PageTag) -> Bool {
    var feed = HTMLTagFeed(names: ["body", fed(parent), fed(child)])
    feed.start(0, number: 0)
    feed.start(1, number: 1)
    for number in [2, 5] {
      feed.text(number)
      feed.start(2, number: number + 1)
      feed.text(number + 2)
      feed.end(2)
    }
    feed.end(1)
    feed.text(8)
    var events: [HTMLNestingEvent] = []
    _ = HTMLNesting.read(feed) { events.append($0) }
    let within: [HTMLNestingEvent] = [2, 5].flatMap { [.text($0), .start($0 + 1), .text($0 + 2), .end] }
    return events == [.start(nil), .start(0), .start(1)] + within + [.end, .text(8), .end, .end]
  }

  private func fed(_ tag: PageTag) -> String { tag == .other ? "x-0" : tag.name }

  @Test(arguments: PageTruth.all) func theTreeIsTheSameAsWhenEveryTagIsFed(page: PageTruth) throws {
    let source = try SourceText.file("\(page.name).html", bytes: page.bytes)
    let text = source.string(0..<source.scalars.count)
    try expectSameTree(source.scalars, page.name)
    for run in 0..<4 {
      let seed = TestSeed.value &+ UInt64(run)
      var random = RandomPage(seed: seed)
      try expectSameTree(Array(random.mutated(text).unicodeScalars), "\(page.name), \(seed) (\(TestSeed.note))")
    }
  }

  @Test(arguments: 0..<10) func theTreeOfAnyPageIsTheSame(batch: Int) throws {
    for run in 0..<100 {
      let seed = TestSeed.value &+ UInt64(batch * 100 + run)
      var random = RandomPage(seed: seed)
      try expectSameTree(Array(random.text().unicodeScalars), "\(seed) (\(TestSeed.note))")
    }
  }

  private func expectSameTree(_ scalars: [Unicode.Scalar], _ note: String) throws {
    let (sparing, _) = PageTreeBuilder.build(scalars)
    let (whole, _) = PageTreeBuilder.build(scalars, leavesOutWhole: false)
    try #require(sparing.elements == whole.elements, "\(note)")
    try #require(sparing.blocks.map(\.range) == whole.blocks.map(\.range), "\(note)")
    try #require(sparing.blocks.map(\.element) == whole.blocks.map(\.element), "\(note)")
  }

  @Test func mostOfAnOrderlyPageIsNotFed() {
    let list = String(repeating: "<li><a href=x>Harbour</a></li>", count: 50)
    let page = "<html><head><title>T</title></head><body><div><ul>\(list)</ul><p>One.</p></div></body></html>"
    let scalars = Array(page.unicodeScalars)
    let tokens = PageScanner.scan(scalars)
    let feed = PageFeed(tokens, scalars)
    #expect(feed.ends.contains { $0 > 100 })
    #expect(!PageFeed(tokens, scalars, leavesOutWhole: false).ends.contains { $0 > 0 })
  }
}

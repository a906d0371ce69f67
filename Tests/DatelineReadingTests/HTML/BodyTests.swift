import DatelineModel
import DatelineReading
import Testing

/// Finds the article on pages of all kinds and leaves out what stands around it.
struct BodyTests {
  /// Lowered only on purpose, with a reason in the commit.
  static let floor = 0.99
  static let floorOfAPage = 0.9

  @Test(arguments: PageTruth.all) func findsTheArticle(page: PageTruth) throws {
    let score = ShingleScore(found: try ReadPage(bytes: page.bytes).reading.body, truth: page.body)
    #expect(score.f1 >= Self.floorOfAPage, "precision \(score.precision), recall \(score.recall)")
  }

  @Test func overAllPagesTheScoreKeepsItsFloor() throws {
    let scores = try PageTruth.all.map { ShingleScore(found: try ReadPage(bytes: $0.bytes).reading.body, truth: $0.body) }
    try #require(scores.count >= 40)
    let precision = scores.reduce(0) { $0 + $1.precision } / Double(scores.count)
    let recall = scores.reduce(0) { $0 + $1.recall } / Double(scores.count)
    #expect(2 * precision * recall / (precision + recall) >= Self.floor)
  }

  /// The measure itself can tell: the whole page as text is far from the floor.
  @Test func theWholePageWouldNotDo() throws {
    let scores = try PageTruth.all.map { ShingleScore(found: try ReadPage(bytes: $0.bytes).text, truth: $0.body) }
    #expect(scores.reduce(0) { $0 + $1.f1 } / Double(scores.count) < 0.9)
  }
}

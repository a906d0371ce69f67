import DatelineModel
import DatelineReading
import Testing

/// Finds the article on pages of all kinds and leaves out what stands around it.
struct BodyTests {
  /// Lowered only on purpose, with a reason in the commit.
  static let floor = 0.99
  static let floorOfAPage = 0.87
  static let floorHeldOut = 0.98

  @Test(arguments: PageTruth.all) func findsTheArticle(page: PageTruth) throws {
    let score = ShingleScore(found: try ReadPage(bytes: page.bytes).reading.body, truth: page.body)
    #expect(score.f1 >= Self.floorOfAPage, "precision \(score.precision), recall \(score.recall)")
  }

  @Test func overAllPagesTheScoreKeepsItsFloor() throws {
    let scores = try PageTruth.all.map { ShingleScore(found: try ReadPage(bytes: $0.bytes).reading.body, truth: $0.body) }
    try #require(scores.count >= 100)
    #expect(ShingleScore.f1(of: scores) >= Self.floor)
  }

  /// On pages by which no rule was made.
  @Test func onHeldOutPagesTheScoreKeepsItsFloor() throws {
    let scores = try PageTruth.heldOut.map { ShingleScore(found: try ReadPage(bytes: $0.bytes).reading.body, truth: $0.body) }
    try #require(scores.count >= 24)
    #expect(ShingleScore.f1(of: scores) >= Self.floorHeldOut)
  }

  /// The measure itself can tell: the whole page as text is far from the floor.
  @Test func theWholePageWouldNotDo() throws {
    let scores = try PageTruth.all.map { ShingleScore(found: try ReadPage(bytes: $0.bytes).text, truth: $0.body) }
    #expect(scores.reduce(0) { $0 + $1.f1 } / Double(scores.count) < 0.9)
  }
}

/// The same articles in other markup: what a rule is worth shows where the names that it goes by are gone, or say something else.
struct PageMutationTests {
  /// Every third page, other ones for each change: all of them take minutes in a debug build.
  private static let share = 3

  @Test(arguments: PageMutation.all.indices) func theArticleIsFoundInOtherMarkup(number: Int) throws {
    let mutation = PageMutation.all[number]
    var scores: [ShingleScore] = []
    for (index, page) in PageTruth.all.enumerated() where index % Self.share == number % Self.share {
      let read = try ReadPage(bytes: page.bytes)
      guard ShingleScore(found: read.reading.body, truth: page.body).f1 >= 0.9,
        let changed = mutation.apply(PageSubject(read, body: page.body))
      else { continue }
      scores.append(ShingleScore(found: try ReadPage(bytes: changed.bytes).reading.body, truth: changed.body))
    }
    try #require(scores.count >= 10, "\(mutation) changes too few pages to tell")
    let f1 = ShingleScore.f1(of: scores)
    #expect(f1 >= mutation.floor, "\(mutation): \(f1)")
  }
}

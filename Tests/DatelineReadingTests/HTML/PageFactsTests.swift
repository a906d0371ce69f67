import DatelineReading
import Testing

/// What the pages say of themselves is read from them, and nothing else.
struct PageFactsTests {
  /// Changed only on purpose, with a reason in the commit: how many are right at least, and wrong at most. Wrong is worse than missing.
  static let floors: [(field: PageField, right: Int, wrong: Int)] = [
    (.headline, 59, 0), (.byline, 54, 0), (.published, 54, 0), (.modified, 22, 0), (.outlet, 58, 0), (.address, 59, 0),
    (.language, 58, 0),
  ]

  private static func score(_ field: PageField, _ read: (PageTruth) throws -> ArticleMetadata) throws -> FieldScore {
    var score = FieldScore()
    for (page, facts) in try PageFactsTruth.all() {
      let truth = field.truth(facts)
      score.add(page.name, truth: truth, found: field.found(try read(page), truth: truth))
    }
    return score
  }

  @Test(arguments: floors) func aFieldKeepsItsFloor(field: PageField, right: Int, wrong: Int) throws {
    let score = try Self.score(field) { try ReadPage(bytes: $0.bytes).reading.metadata }
    #expect(score.right >= right && score.wrong <= wrong, "\(field.rawValue): \(score)")
  }

  @Test func everyFieldHasAFloorAndEnoughPagesSayIt() throws {
    #expect(Self.floors.map(\.field.rawValue) == PageField.allCases.map(\.rawValue))
    #expect(try PageFactsTruth.all().count >= 59)
  }

  /// The measure itself can tell: a reader that finds nothing has nothing right, and one that takes the outlet for the author is wrong.
  @Test func theMeasureTellsMissingFromWrong() throws {
    let nothing = try Self.score(.byline) { _ in ArticleMetadata() }
    #expect(nothing.right == 0 && nothing.missing >= 50 && nothing.wrong == 0)
    let outlets = try Self.score(.byline) { page in
      var metadata = try ReadPage(bytes: page.bytes).reading.metadata
      metadata.bylines = [metadata.outlet].compactMap { $0 }
      return metadata
    }
    #expect(outlets.wrong >= 50)
  }
}

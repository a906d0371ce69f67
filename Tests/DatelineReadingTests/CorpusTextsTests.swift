import DatelineModel
import DatelineReading
import Foundation
import Testing

/// The texts of both corpora, read without any help of a curator.
struct CorpusTextsTests {
  /// Common words, and those that the other texts of the folder bear witness to.
  private func lexicon(of folder: URL) throws -> Lexicon {
    var lexicon = CommonWords.english
    for name in Repository.names(in: folder, ending: ".txt") {
      lexicon.learn(from: String(decoding: try Repository.bytes(name, in: folder), as: UTF8.self))
    }
    return lexicon
  }

  // MARK: The five articles

  @Test(
    .enabled(if: Repository.articles != nil, "the five articles are not at hand: ../shared/seeds"),
    arguments: Repository.names(in: Repository.afghanistan, ending: ".yaml"))
  func readsARealArticleAsItsRecordHasIt(record: String) throws {
    let folder = try #require(Repository.articles)
    let recorded = try RecordedReading(contentsOf: Repository.afghanistan.appendingPathComponent(record))
    let read = try ReadText(bytes: Repository.bytes(recorded.sourceFile, in: folder), lexicon: lexicon(of: folder))
    #expect(read.reading.segments.map { "\($0.raw) \($0.zone?.rawValue ?? $0.kind.rawValue)" } == recorded.segments)
    let joins = read.reading.edits.filter { $0.kind == .joinedWord || $0.kind == .joinedLine }
    #expect(joins.map { "\($0.raw) \($0.kind.rawValue)" } == recorded.joins)
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  /// A teaser's date, May 2019, is not the article's.
  @Test(
    .enabled(if: Repository.articles != nil, "the five articles are not at hand: ../shared/seeds"),
    arguments: [
      ("ariana-2018-02-21.yaml", ["", "", "", "2018-02-21"]), ("at-news-daesh-north.yaml", ["KABUL", "", "", ""]),
      ("daily-times-2018-02-21.yaml", ["MOSCOW", "", "2018-02-21", ""]), ("tass-2017-02-09.yaml", ["MOSCOW", "--02-09", "", ""]),
      ("tca-2018-02.yaml", ["BISHKEK", "", "", ""]),
    ])
  func readsWhatARealArticleSaysOfItself(record: String, facts: [String]) throws {
    let folder = try #require(Repository.articles)
    let recorded = try RecordedReading(contentsOf: Repository.afghanistan.appendingPathComponent(record))
    let found = try ReadText(bytes: Repository.bytes(recorded.sourceFile, in: folder), lexicon: lexicon(of: folder)).reading
      .metadata
    #expect(
      [found.datelinePlace?.value, found.datelineDay?.value, found.published?.value.text, found.modified?.value.text].map {
        $0 ?? ""
      }
        == facts)
  }

  @Test func everyRecordOfARealArticleListsItsSegments() throws {
    for record in Repository.names(in: Repository.afghanistan, ending: ".yaml") {
      let recorded = try RecordedReading(contentsOf: Repository.afghanistan.appendingPathComponent(record))
      #expect(recorded.segments.count > 5 && recorded.sourceFile.hasSuffix(".txt"), "\(record)")
    }
  }

  // MARK: The harbour

  @Test(arguments: Repository.names(in: Repository.harbour, ending: ".txt")) func rebuildsATextOfTheHarbour(name: String) throws {
    let read = try ReadText(bytes: Repository.bytes(name, in: Repository.harbour), lexicon: lexicon(of: Repository.harbour))
    #expect(ReadingPromises(read).faults.isEmpty)
  }

  @Test func mendsWhatTheScrapeOfTheGazetteBroke() throws {
    let read = try harbour("gazette-pier")
    #expect(read.edits(.joinedWord).count == 5)
    for word in ["of Aurelia’s largest", "barometer that", "of Aurelia is", "the morning.", "was carefully measuring"] {
      #expect(read.text.contains(word))
    }
    #expect(read.text.contains("said the whole work"))
    #expect(read.kinds == ["dateline"] + Array(repeating: "paragraph", count: 8) + ["dateLine"])
  }

  @Test(arguments: ["courier-pier", "digest-pier", "dravno-ferry", "herald-pier", "hna-pier", "ledger-sum", "tide-dredger"])
  func mendsNoWordThatIsWhole(name: String) throws {
    #expect(try harbour(name).edits(.joinedWord).isEmpty)
  }

  @Test(arguments: [
    ("hna-pier", ["navigation", "dateLine", "headline", "subheadline", "dateline"], []),
    (
      "courier-pier", ["headline", "dateline"],
      ["authorNote", "authorNote", "authorNote", "navigation", "authorNote", "navigation"]
    ),
    ("digest-pier", ["navigation", "headline", "dateLine"], ["authorNote", "teaser", "teaser", "teaser"]),
    ("ledger-sum", ["headline", "byline"], []), ("herald-pier", ["headline", "byline"], []),
    ("dravno-ferry", ["headline", "caption"], []),
  ])
  func tellsTheFurnitureOfAPageFromTheArticle(name: String, head: [String], tail: [String]) throws {
    let kinds = try harbour(name).kinds
    #expect(Array(kinds.prefix(head.count)) == head)
    #expect(Array(kinds.suffix(tail.count)) == tail)
    #expect(kinds.dropFirst(head.count).dropLast(tail.count).allSatisfy { $0 == "paragraph" })
  }

  private func harbour(_ name: String) throws -> ReadText {
    try ReadText(bytes: Repository.bytes(name + ".txt", in: Repository.harbour), lexicon: lexicon(of: Repository.harbour))
  }
}

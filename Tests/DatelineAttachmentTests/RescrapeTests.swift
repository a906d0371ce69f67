import DatelineModel
import Testing

/// Another scrape of a page gives back the words of its article, and never others.
@Suite struct RescrapeTests {
  /// At least 98 of 100 passages that still stand in the copy are found, whatever the file is called.
  @Test(arguments: Rescrape.all)
  func givesTheWordsBack(way: Rescrape) throws {
    var number = 0
    let made = try Reattachment { document, raw in
      number += 1
      return ("page-\(number).txt", way.make(document, raw))
    }
    #expect(made.share >= 0.98, "\(made.found) of \(made.standing); missing: \(made.missing.prefix(12))")
    #expect(made.wrong == [])
    #expect(made.standing > 400)
  }
}

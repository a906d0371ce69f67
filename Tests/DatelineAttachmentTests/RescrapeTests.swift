import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// Another scrape of a page gives back the words of its article, and never others.
@Suite struct RescrapeTests {
  /// At least 98 of 100 passages that still stand in the copy are found, whatever the file is called.
  @Test(arguments: Rescrape.all)
  func givesTheWordsBack(way: Rescrape) throws {
    var number = 0
    let made = try Reattachment { document, raw in
      number += 1
      return ("page-\(number).\(way.ending)", way.make(document, raw))
    }
    #expect(made.share >= 0.98, "\(made.found) of \(made.standing); missing: \(made.missing.prefix(12))")
    #expect(made.wrong == [])
    #expect(made.standing > 400)
  }

  /// Where the annotated file is a page, its copy may be another page or plain text.
  @Test(arguments: Rescrape.ofSegments)
  func givesTheWordsOfPagesBack(way: Rescrape) throws {
    let corpus = FileManager.default.temporaryDirectory.appendingPathComponent("pages-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: corpus) }
    try PageCorpus.write(to: corpus)
    var number = 0
    let made = try Reattachment(corpus) { document, raw in
      number += 1
      return ("copy-\(number).\(way.ending)", way.make(document, raw))
    }
    #expect(made.share >= 0.98, "\(made.found) of \(made.standing); missing: \(made.missing.prefix(12))")
    #expect(made.wrong == [])
    #expect(made.standing > 15)
  }

  /// Whatever it is called, a page is read as a page.
  @Test func aPageUnderAnotherNameIsAPage() throws {
    var number = 0
    let way = Rescrape.pages[0]
    let made = try Reattachment { document, raw in
      number += 1
      return ("saved-\(number).txt", way.make(document, raw))
    }
    #expect(made.share >= 0.98 && made.wrong == [])
  }
}

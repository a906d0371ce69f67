import DatelineModel
import DatelineReading
import Testing

@testable import DatelineCorpus

/// What the articles of an outlet have in common is found in a first pass, whatever their records look like.
struct OutletLinesTests {
  private func corpus(articles: Int) throws -> (corpus: Corpus, folder: ScratchFolder) {
    var small = SmallCorpus()
    small.article = "Ships wait again\n\nMerk said that ships come, and the Board said that ships go.\n\nFind us at the quay\n"
    let (_, folder) = try small.open()
    for number in 0..<articles {
      try folder.write(
        "Ships \(number) wait again\n\nMerk said that \(number) ships had come, and that none had gone.\n\nFind us at the quay\n",
        to: "texts/more-\(number).txt")
      // One mapping on one line, and one over several with what else a record has before and behind it.
      let record =
        number.isMultiple(of: 2)
        ? "document: {outlet: example-gazette, rights: {text: included}}\n"
        : "mentions: []\ndocument:\n  # The printed issue.\n  outlet: example-gazette\n  rights: {text: included}\nstatements: []\n"
      try folder.write(record, to: "records/more-\(number).yaml")
    }
    return (try Corpus(folder: folder.url), folder)
  }

  private func lastSegments(articles: Int) throws -> [(id: String, kind: String, reason: String)] {
    let (corpus, folder) = try corpus(articles: articles)
    return try withExtendedLifetime(folder) {
      try corpus.documents.map { id in
        let article = try #require(corpus.article(id), "\(corpus.log.diagnostics)")
        let last = try #require(article.reading?.segments.last)
        return (id.value, last.zone?.rawValue ?? last.kind.rawValue, last.reason)
      }
    }
  }

  @Test func aLineOfThreeArticlesIsThePages() throws {
    let segments = try lastSegments(articles: 3)
    #expect(segments.map(\.kind) == Array(repeating: "navigation", count: 4))
    #expect(segments.allSatisfy { $0.reason == "the same line stands in 4 of 4 articles of the outlet" })
  }

  @Test func aLineOfTwoIsNot() throws {
    #expect(try lastSegments(articles: 1).map(\.kind) == ["paragraph", "paragraph"])
  }
}

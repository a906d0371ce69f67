import DatelineCorpus
import DatelineModel
import Foundation
import Testing

@testable import DatelineCuration

/// Web pages on their way into a corpus.
@Suite struct PageAddingTests {
  private static let body = article.split(separator: "\n\n").dropFirst().map { "<p>\($0)</p>" }.joined(separator: "\n")

  private static func page(_ head: String, headline: String = "Ferry runs aground") -> String {
    """
    <!DOCTYPE html><html lang="en"><head>\(head)</head><body><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav>
    <article><h1>\(headline)</h1>\(body)</article></body></html>

    """
  }

  private static let head = """
    <meta charset="utf-8"><meta property="og:site_name" content="Tidal Times"><meta property="og:title" content="Ferry runs aground">
    <link rel="canonical" href="https://tidal-times.example/2031/ferry">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Ferry runs aground",
    "datePublished": "2031-04-01T08:00:00+02:00", "dateModified": "2031-04-02T09:00:00+02:00"}</script>
    """

  @Test func aPageProposesWhatItSaysOfItself() throws {
    let run = try AddingRun()
    try run.write(Self.page(Self.head), to: "in/ferry.html")
    let report = try run.add("in")
    let id = try #require(report.added.first?.id)
    #expect(id == "tidal-times-2031-04-01-ferry-runs-aground")
    #expect(report.outlets.map(\.name) == ["Tidal Times"])
    let record = try run.text("records/\(id).yaml")
    for line in [
      "source: {file: \"\(id).html\"}", "outlet: tidal-times", "headline: \"Ferry runs aground\"",
      "published: {date: \"2031-04-01\", known: stated}", "modified: {date: \"2031-04-02\", known: stated}",
      "url: \"https://tidal-times.example/2031/ferry\"",
    ] { #expect(record.contains(line), "\(line) in \(record)") }
    #expect(try run.text("texts/\(id).html") == Self.page(Self.head))
    #expect(try run.faults().filter { $0.severity != .note }.isEmpty)
    var kinds: [SegmentKind] = []
    try Corpus(folder: run.corpus).forEach {
      if case .document(let document) = $0, document.document.id.value == id { kinds = document.segments.map(\.kind) }
    }
    #expect(kinds.contains(.headline) && kinds.count { $0 == .paragraph } == 2)
  }

  /// A page's own declaration is enough; what a record of another program holds is UTF-8 whatever the page in it says.
  @Test(arguments: ["file", "record"])
  func charsetsPassThrough(way: String) throws {
    let run = try AddingRun()
    let head = Self.head.replacingOccurrences(of: "utf-8", with: "iso-8859-1")
    let page = Self.page(head, headline: "Le bac s'est échoué près du café")
    if way == "file" {
      try run.write(page.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }, to: "in/bac.html")
    } else {
      let quoted = Quoted.text(page)
      try run.write("{\"uri\": \"https://tidal-times.example/2\", \"body_html\": \(quoted)}", to: "in/bac.json")
    }
    let id = try #require(try run.add("in").added.first?.id)
    #expect(try run.text("records/\(id).yaml").contains("charset: utf-8") == (way == "record"))
    var text = ""
    try Corpus(folder: run.corpus).forEach {
      if case .document(let document) = $0, document.document.id.value == id { text = document.text?.string ?? "" }
    }
    #expect(text.contains("Le bac s'est échoué près du café"))
    #expect(try run.faults().filter { $0.severity != .note }.isEmpty)
  }

  @Test func aFragmentOfMarkupIsReadAsAPage() throws {
    let run = try AddingRun()
    let item =
      "{\"uri\": \"tag:example.org,2031:1\", \"headline\": \"Ferry runs aground\", \"copyrightholder\": \"Tidal Times\", "
    try run.write(
      item + "\"versioncreated\": \"2031-04-01T08:00:00Z\", \"body_html\": \(Quoted.text(Self.body))}", to: "in/a.json")
    let id = try #require(try run.add("in").added.first?.id)
    #expect(try run.text("records/\(id).yaml").contains("file: \"\(id).html\""))
    var paragraphs: [String] = []
    try Corpus(folder: run.corpus).forEach {
      guard case .document(let document) = $0, document.document.id.value == id else { return }
      paragraphs = document.segments.filter { $0.kind == .paragraph }.compactMap { document.quotation(of: Target($0.passage)) }
    }
    #expect(paragraphs.count == 2 && paragraphs.first?.hasPrefix("The ferry to the outer islands") == true)
    #expect(!paragraphs.contains { $0.contains("<") })
  }

  @Test(arguments: [["a.txt", "b.html"], ["b.html", "a.txt"]])
  func aPageAndATextOfOneArticleResemble(order: [String]) throws {
    let run = try AddingRun()
    try run.write(article, to: "a.txt")
    try run.write(Self.page("<title>Ferry</title>"), to: "b.html")
    for (index, name) in order.enumerated() {
      let report = try run.add(name) { $0.outlet = try? AgentID("example-gazette") }
      #expect(report.diagnostics.map(\.id) == (index == 0 ? [] : ["add.resembles"]))
    }
  }
}

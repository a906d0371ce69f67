import DatelineModel
import DatelineReading
import Testing

/// Who wrote a page's article: names one by one, and rather none than a wrong one.
struct PageBylineTests {
  private func read(_ byline: String, head: String = "", before: String = "", behind: String = "") throws -> ReadPage {
    try ReadPage(
      """
      <html><head><title>Pier closed</title><meta property="og:site_name" content="Cedar Gap Beacon">\(head)</head><body><article><header>\(before)<h1>Pier closed</h1>
      \(byline)</header><p>The pier was closed on Tuesday, officials of the port said, and all the ferries went elsewhere.</p>
      <p>It stays so, they said, for a year at least, since the money for the repair has not been found yet.</p></article>\(behind)</body></html>
      """)
  }

  private func linked(_ author: String) -> String {
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"Pier closed\",\"author\":\(author)}</script>"
  }

  @Test(arguments: [
    ("<p class=byline>By Ida Lund</p>", ["Ida Lund"]),
    ("<p class=byline>By Ida Lund and Per Holm</p>", ["Ida Lund", "Per Holm"]),
    ("<p class=byline>By Ida Lund, Per Holm and Ann van der Berg</p>", ["Ida Lund", "Per Holm", "Ann van der Berg"]),
    ("<p class=byline>By Ida Lund, Cedar Gap Beacon</p>", ["Ida Lund"]),
    ("<p class=byline>Ida Lund | PORT ASHLIN</p>", ["Ida Lund"]),
    ("<p class=byline>By Ida Lund, Islands Correspondent</p>", ["Ida Lund"]),
    ("<p class=byline>by <a href=/u>Ida Lund</a> in <a href=/n>News</a> on Mar 9, 2017</p>", ["Ida Lund"]),
    ("<div class=byline><a class=author href=/u>Ida Lund</a><span>Beacon News Reporter, Port Ashlin</span></div>", ["Ida Lund"]),
    ("<div class=authors>By <a rel=author href=/u>Ida Lund</a> and Per Holm</div>", ["Ida Lund", "Per Holm"]),
    (
      "<ul><li class=by-line><a rel=author href=/u>Ida Lund</a></li><li class=by-line>Per Holm</li></ul>",
      ["Ida Lund", "Per Holm"]
    ),
    ("<div itemprop=author>Photograph <span itemprop=name>Ida Lund</span></div>", ["Ida Lund"]),
    ("<div class=author>Ida Lund<div>More stories by Ida Lund</div></div>", ["Ida Lund"]),
    ("<div><a href=/author/ida>Ida Lund</a><button>Share</button></div>", ["Ida Lund"]),
    ("<p>11/28/2017 11:00 AM PST BY BEACON STAFF</p>", ["BEACON STAFF"]), ("<p>March 5, 2018 | by Ida Lund</p>", ["Ida Lund"]),
    ("<p>By Ida Lund / March 5, 2018 / Leave a comment</p>", ["Ida Lund"]), ("<p>Von Wiebke Lorenz</p>", ["Wiebke Lorenz"]),
    ("<p>Un texte de Aline Perrochet</p>", ["Aline Perrochet"]),
    ("<p class=byline>By Robin (R.J.) d’Eskil</p>", ["Robin (R.J.) d’Eskil"]),
  ])
  func namesAreReadFromTheHead(byline: String, names: [String]) throws {
    let page = try read(byline)
    #expect(page.reading.metadata.bylines.map(\.value) == names)
    #expect(page.segments.contains { $0.hasPrefix("byline: ") }, "\(page.segments)")
    #expect(page.faults == [])
  }

  @Test(arguments: [
    "<p>Highlights</p>", "<p>EXCLUSIVE</p>", "<p>Verkehr</p>", "<p>Radio Merrick</p>", "<p class=byline>By</p>",
    "<div id=author-byline><ul><li>View author archive</li><li>Get author RSS feed</li></ul></div>",
    "<div class=author>Print Email</div>", "<p class=byline>By Cedar Gap Beacon</p>", "<p>By midnight the ferries had gone.</p>",
    "<div class=author-desc>Beacon business reporter</div>",
    "<figure><figcaption>By <span class=author>Ida Lund</span></figcaption></figure>",
    "<div class=related><h4>Dredger held up</h4><p class=byline>By Ida Lund</p></div>",
    "<div class=comments><span class=author>Ida Lund</span></div>",
  ])
  func whatIsNoNameIsNone(byline: String) throws { #expect(try read(byline).reading.metadata.bylines.map(\.value) == []) }

  @Test func theAuthorBeforeTheHeadlineIsFoundAndTheOneOfATeaserBehindIsNot() throws {
    #expect(try read("", before: "<p class=byline>By Ida Lund</p>").reading.metadata.bylines.map(\.value) == ["Ida Lund"])
    #expect(try read("", behind: "<p>Dredger held up</p><a rel=author href=/u>Per Holm</a>").reading.metadata.bylines == [])
  }

  @Test(arguments: [
    (#"{"name":"Ida Lund"}"#, ["Ida Lund"]), (#"["By Ida Lund","Per Holm"]"#, ["Ida Lund", "Per Holm"]),
    (#""Ida Lund, Per Holm""#, ["Ida Lund", "Per Holm"]), (#""Ida Lund, KNN""#, ["Ida Lund"]), (#""Lund, Ida""#, ["Lund, Ida"]),
    (#"{"@type":"Organization","name":"Cedar Gap Beacon"}"#, []), (#""admin""#, []),
    (#"{"name":"Ida Lund, The Associated Press"}"#, ["Ida Lund"]),
  ])
  func linkedDataIsReadNameByName(author: String, names: [String]) throws {
    #expect(try read("", head: linked(author)).reading.metadata.bylines.map(\.value) == names)
  }

  @Test func linkedDataGoesBeforeMetaAndMetaBeforeTheHead() throws {
    let shown = "<p class=byline>By Per Holm</p>"
    let tagged = #"<meta name="author" content="Ann Berg">"#
    let names = { (head: String) in try self.read(shown, head: head).reading.metadata.bylines.map(\.value) }
    #expect(try names(tagged + linked("\"Ida Lund\"")) == ["Ida Lund"])
    #expect(try names(tagged) == ["Ann Berg"])
    #expect(try names(#"<meta name="author" content="https://beacon.example/ida">"#) == ["Per Holm"])
  }

  @Test func aNameSaysHowItIsKnownAndWhereItStands() throws {
    let page = try read("<p class=byline>By <a rel=author href=/u>Ida Lund</a></p>")
    let found = try #require(page.reading.metadata.bylines.first)
    #expect(found.reason == "marked as the author: “Ida Lund”")
    #expect(found.raw.map { page.source.string($0.range) } == "Ida Lund")
  }

  private static let credits: [(byline: String, agency: String?, names: [String])] = [
    ("<p class=byline>By The Associated Press</p>", "The Associated Press", []),
    ("<p class=byline>By Ida Lund, Associated Press</p>", "Associated Press", ["Ida Lund"]),
    ("<p class=byline>By Ida Lund (AP)</p>", "AP", ["Ida Lund"]),
    ("<p class=byline>By Ida Lund with AFP</p>", "AFP", ["Ida Lund"]),
    ("<p class=byline>By Ida Lund and Reuters</p>", "Reuters", ["Ida Lund"]),
    ("<p class=byline>(Reporting by Ida Lund)</p>", nil, []),
  ]

  @Test(arguments: credits)
  func anAgencyIsNoAuthorAndAReporterNoAgency(byline: String, agency: String?, names: [String]) throws {
    let found = try read(byline).reading.metadata
    #expect(found.agency?.value == agency && found.bylines.map(\.value) == names)
  }
}

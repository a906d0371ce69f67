import DatelineModel
import DatelineReading
import Testing

/// When a page's article was published and when it was changed; what tells neither is neither.
struct PageDayTests {
  private func metadata(_ line: String, before: String = "", end: String = "", head: String = "") throws -> ArticleMetadata {
    try ReadPage(
      """
      <html><head><title>Pier closed</title>\(head)</head><body><article><header>\(before)<h1>Pier closed</h1>\(line)</header>
      <p>The pier was closed on Tuesday, officials of the port said, and all the ferries went elsewhere.</p>
      <p>It stays so, they said, for a year at least, since the money for the repair has not been found yet.</p>\(end)</article></body></html>
      """
    ).reading.metadata
  }

  private static let lines: [(line: String, published: String?, modified: String?)] = [
    ("<time datetime=2018-02-20T10:00>today</time>", "2018-02-20", nil), ("<p>22 Dec 2017 at 14:27 ET</p>", "2017-12-22", nil),
    ("<p>Updated: Oct 9, 2019, 11:05 IST</p>", nil, "2019-10-09"),
    ("<p>on December 22, 2017 at 2:47 PM, updated December 23, 2017 at 3:53 PM</p>", "2017-12-22", "2017-12-23"),
    ("<p>By Ida Lund / January 19, 2018 / Leave a comment</p>", "2018-01-19", nil),
    ("<div content=2017-03-16T13:38:14>Thursday</div>", "2017-03-16", nil),
    ("<span data-date=2017-12-12T06:00:00-07:00></span>", "2017-12-12", nil),
    ("<div data-page-published=2019-11-01></div>", "2019-11-01", nil),
    ("<time itemprop=dateModified datetime=2019-01-13>Jan. 13, 2019</time>", nil, "2019-01-13"),
    (
      "<p>Published <time datetime=2019-01-13>a</time> Updated <time datetime=2019-01-14>b</time></p>", "2019-01-13", "2019-01-14"
    ),
    ("<time class=\"updated\" datetime=2019-01-14>b</time><time datetime=2019-01-13>a</time>", "2019-01-13", "2019-01-14"),
    ("<time class=\"entry-date published updated\" datetime=2019-01-13>a</time>", "2019-01-13", nil),
    ("<time itemprop=datePublished class=is-modified datetime=2019-01-13>a</time>", "2019-01-13", nil),
    ("<p>Publié le 3 mars 2019 à 7h19 | Mis à jour le 4 mars 2019</p>", "2019-03-03", "2019-03-04"),
  ]

  @Test(arguments: lines)
  func publicationAndChangeAreToldApart(line: String, published: String?, modified: String?) throws {
    let found = try metadata(line)
    #expect(found.published?.value.text == published && found.modified?.value.text == modified)
    #expect((found.published ?? found.modified)?.raw != nil)
  }

  @Test func aTimeBeforeTheHeadlineIsTheArticles() throws {
    #expect(try metadata("", before: "<time datetime=2018-02-20>a</time>").published?.value.text == "2018-02-20")
  }

  @Test(arguments: [
    "<p>3/9 (Sat) 18:45</p>", "<p>Published March 5</p>", "<p>Posted on 3/4/2018</p>",
    "<p>Inquiry into the crash of 3 May 2018 opens</p>",
    "<figure><img src=a.jpg><figcaption>The pier on March 18, 2019</figcaption></figure>",
    "<div class=related><h4><a href=/x>Dredger held up</a></h4><time datetime=2018-02-20>a</time><p>March 3, 2018</p></div>",
    "<time datetime=10:30>half past ten</time>", "<span itemprop=startDate content=2018-02-20T10:00>opening</span>",
  ])
  func noDayIsMadeUpOrTakenFromElsewhere(line: String) throws {
    let found = try metadata(line)
    #expect(found.published == nil && found.modified == nil)
  }

  @Test func adayInFiguresThatIsReadInTwoWaysIsReported() throws {
    let found = try metadata("<p>Posted on 3/4/2018</p>")
    #expect(found.undecided.first?.readings.map(\.text) == ["2018-04-03", "2018-03-04"])
    let settled = try metadata("<p>Posted on 3/4/2018</p>", head: #"<meta name="date" content="2018-04-03">"#)
    #expect(settled.published?.value.text == "2018-04-03" && settled.undecided.isEmpty)
  }

  @Test func whatStandsBehindTheArticleCountsWhereItSpeaksOfPublication() throws {
    #expect(try metadata("", end: "<p class=stamp>Date created : 2019-05-12</p>").published?.value.text == "2019-05-12")
    #expect(try metadata("", end: "<p class=stamp>March 3, 2018</p>").published == nil)
  }

  @Test func theDayOfATeaserBehindTheArticleIsNotItsOwn() throws {
    let day = "<time itemprop=datePublished datetime=2018-02-20>a</time>"
    #expect(try metadata("", end: "<div class=related><p>Dredger held up</p>\(day)</div>").published == nil)
    #expect(try metadata("", end: "<p class=stamp>\(day)</p>").published?.value.text == "2018-02-20")
  }

  @Test func theAddressIsTheLastToBeAsked() throws {
    let link = #"<link rel="canonical" href="https://x.example/news/20180220-pier">"#
    let inferred = try #require(try metadata("", head: link).published)
    #expect(inferred.value.text == "2018-02-20" && inferred.basis == .inferred)
    #expect(try metadata("<p>February 21, 2018</p>", head: link).published?.value.text == "2018-02-21")
  }
}

import DatelineModel
import DatelineReading
import Testing

/// What a page says of its article, from where it says it best.
struct PageMetadataTests {
  private func metadata(
    _ head: String, body: String = "<h1>Pier closed</h1><p>The pier was closed on Tuesday, officials said.</p>"
  ) throws
    -> ArticleMetadata
  {
    try ReadPage("<html lang=\"en-GB\"><head>\(head)</head><body>\(body)</body></html>").reading.metadata
  }

  private func linked(_ json: String) -> String { "<script type=\"application/ld+json\">\(json)</script>" }

  @Test(arguments: [
    (
      #"<meta property="article:published_time" content="2018-02-20T23:30:00-05:00">"#, "2018-02-20",
      "meta article:published_time"
    ),
    (#"<meta name="date" content="20180220">"#, "2018-02-20", "meta date"),
    (#"<meta name="DC.date.issued" content="2018-02">"#, "2018-02", "meta dc.date.issued"),
    (#"<meta name="pubdate" content="Tue, 20 Feb 2018 10:00:00 GMT">"#, "2018-02-20", "meta pubdate"),
    (#"<link rel="canonical" href="https://x.example/2018/02/20/pier">"#, "2018-02-20", "the address of the page"),
  ])
  func takesTheDayAsStated(head: String, day: String, reason: String) throws {
    let found = try #require(try metadata(head).published)
    #expect(found.value.text == day)
    #expect(found.reason.hasPrefix(reason), "\(found.reason)")
    #expect(found.basis == (head.contains("canonical") ? .inferred : .stated))
  }

  @Test(arguments: [#"<meta name="date" content="02/03/2018">"#, #"<meta name="date" content="yesterday">"#, ""])
  func makesNoDateUp(head: String) throws { #expect(try metadata(head).published == nil) }

  @Test(arguments: [
    #"{"@type":"NewsArticle","headline":"Pier","datePublished":"2018-02-20","author":{"name":"Ada Lind"},"publisher":{"name":"Courier"}}"#,
    #"[{"@type":"WebSite"},{"@type":["Article","NewsArticle"],"datePublished":"2018-02-20","author":["Ada Lind"],"publisher":[{"name":"Courier"}]}]"#,
    #"{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","datePublished":"2018-02-20T01:00Z","author":[{"name":"Ada Lind"}],"publisher":{"name":"Courier"}}]}"#,
    "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2018-02-20\",\"author\":{\"name\":\"Ada Lind\"},\"publisher\":{\"name\":\"Courier\"},\"description\":\"two\nlines\",}\n//]]>",
  ])
  func readsLinkedDataInEveryForm(json: String) throws {
    let found = try metadata(linked(json))
    #expect(found.published?.value.text == "2018-02-20")
    #expect(found.bylines.map(\.value) == ["Ada Lind"])
    #expect(found.outlet?.value == "Courier")
  }

  @Test func whatIsSaidDifferentlyElsewhereIsTold() throws {
    let head =
      linked(#"{"@type":"NewsArticle","datePublished":"2018-02-20"}"#)
      + #"<meta property="article:published_time" content="2018-02-21">"#
    let found = try #require(try metadata(head).published)
    #expect(found.value.text == "2018-02-20")
    #expect(found.reason.contains("meta article:published_time says 2018-02-21"))
  }

  @Test func languageAddressAndHeadlineAreTaken() throws {
    let found = try metadata(
      #"<title>Pier closed | Courier</title><link rel="canonical" href="https://x.example/a?b=1&amp;c=2">"#)
    #expect(found.language?.value == "en-GB")
    #expect(found.url?.value == "https://x.example/a?b=1&c=2")
    #expect(found.headline?.value == "Pier closed")
  }

  @Test func aDatelineIsASegmentWhateverMarkupItHas() throws {
    let page = try ReadPage(
      "<h1>Pier</h1><p><b>KABUL</b> &mdash; The pier was closed on Tuesday, officials said.</p><p>It stays so, they said, for a year.</p>"
    )
    #expect(page.segments.prefix(2) == ["headline: Pier", "dateline: KABUL —"])
    #expect(page.reading.metadata.datelinePlace?.value == "KABUL")
    #expect(page.faults == [])
  }

  // MARK: The same rules as for texts

  private func article(_ opening: String, head: String = "", end: String = "") throws -> ArticleMetadata {
    try ReadPage(
      "<html><head>\(head)</head><body><h1>Pier</h1><p>\(opening)The pier was closed on Tuesday, officials said.</p>"
        + "<p>It stays so, they said, for a year.\(end)</p></body></html>"
    ).reading.metadata
  }

  @Test(arguments: [
    ("<b>KABUL</b>, Afghanistan (AP) &mdash; ", "KABUL, Afghanistan", "AP"), ("MOSCOW, February 9./TASS/.", "MOSCOW", "TASS"),
    ("Sandhafen (nda) - ", "Sandhafen", "nda"), ("KABUL: ", "KABUL", nil),
  ])
  func placeAndAgencyOfTheDatelineAreTaken(dateline: String, place: String, agency: String?) throws {
    let found = try article(dateline)
    #expect(found.datelinePlace?.value == place && found.agency?.value == agency)
  }

  @Test func aYearThatTheDatelineLacksIsInferredFromThePublicationOrAbsent() throws {
    let alone = try article("DOLNO, Dec. 30 (ZNA) — ")
    #expect(alone.datelineDate == nil && alone.datelineDay?.value == "--12-30")
    let near = try article(
      "DOLNO, Dec. 30 (ZNA) — ", head: #"<meta property="article:published_time" content="2018-01-02T10:00:00Z">"#)
    #expect(near.datelineDate?.value.text == "2017-12-30" && near.datelineDate?.basis == .inferred && near.datelineDay == nil)
  }

  @Test func anAgencyIsTakenFromTheEndOfTheTextAndFromNoNameInsideIt() throws {
    #expect(try article("", end: " (Reuters)").agency?.value == "Reuters")
    #expect(try article("The union (UDCW) was not asked. ").agency == nil)
  }
}

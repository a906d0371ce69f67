import DatelineModel
import DatelineReading
import Testing

/// Pages made to hurt are read in time that grows with their length, and lose nothing.
struct HostilePageTests {
  static let pieces: [(name: String, piece: String)] = [
    ("nested div", "<div>"), ("nested b", "<b>"), ("nested tables", "<table><tr><td>"), ("ends without starts", "</i></div>"),
    ("lists", "<ul><li>"),
    ("unclosed comments", "<!--"), ("unclosed svg", "<svg>"), ("unclosed templates", "<template>"), ("titles", "<title>"),
    ("ampersands", "&"),
    ("references", "&amp"), ("attributes", "<p a=\"b\" c='d' e>"), ("broken quotes", "<p a=\"'>"), ("NULs", "\u{0}"),
    ("less-than", "<"),
    ("comments section", "<h2>Comments</h2><p>I think that this is a sentence of eight words.</p>"),
    ("own elements", "<x-a>text"),
    ("links", "<a href=x>word"), ("links without words", "<a href=x></a>"), ("wholes", "<div><p>One.</p></div>"),
    ("headings that are links", "<div><h2><a href=x>Another story of today</a></h2><p>Sum.</p></div>"),
    ("linked data", "<script type=\"application/ld+json\">{\"a\":[[[[</script>"), ("paragraph ends", "<p>a</span></p>"),
    ("headings", "<h1>The same title again</h1>"),
    ("articles", "<article><h2>T</h2><p>Some eight words or more stand in this one.</p></article>"),
    ("crossed", "<div><span></div></span>"), ("breaks", "a<br>"),
    ("bodies", "<div class=article-body>Eight words or more are in here, I say.</div>"),
    ("nested bodies", "<div class=article-body>Eight words or more are in here, I say."),
  ]

  @Test(arguments: pieces) func timeGrowsWithLength(name: String, piece: String) throws {
    let small = try time(piece, 800)
    let large = try time(piece, 6_400)
    // Eight times as much may take 24 times as long on a busy machine; squared it would take 64 times.
    #expect(large < max(small * 24, .milliseconds(800)), "\(small) for 800, \(large) for 6,400")
  }

  private func time(_ piece: String, _ count: Int) throws -> Duration {
    let page =
      "<p>The first sentence of the article stands here.</p>" + String(repeating: piece, count: count) + "<p>The end.</p>"
    let bytes = Array(page.utf8)
    return try ContinuousClock().measure {
      let read = try ReadPage(bytes: bytes)
      #expect(read.reading.text.raw(undoing: read.reading.edits).utf8.elementsEqual(bytes))
    }
  }

  @Test func aHundredThousandNestedElementsKeepTheirText() throws {
    let page =
      String(repeating: "<div>", count: 100_000) + "Deep down a sentence of the article stands alone."
      + String(repeating: "</div>", count: 100_000)
    let read = try ReadPage(page)
    #expect(read.text == "Deep down a sentence of the article stands alone.")
    #expect(read.faults == [])
  }

  @Test func behindTheGreatestDepthBlocksAreStillParted() throws {
    let read = try ReadPage(String(repeating: "<div>", count: 600) + "<p>One.</p><p>Two, <b>and</b> more.</p>")
    #expect(read.text == "One.\nTwo, and more.")
  }

  @Test func twentyMegabytesAreRead() throws {
    let paragraph =
      "<p class=\"x\">The harbour master said on Tuesday that the <a href=\"/p\">pier</a> would stay closed &amp; empty.</p>\n"
    let script = "<script>" + String(repeating: "/* if (a < b && c) { document.write('<p>') } */\n", count: 370_000) + "</script>"
    let bytes = Array((String(repeating: paragraph, count: 10_000) + script + String(repeating: paragraph, count: 10_000)).utf8)
    try #require(bytes.count > 18_000_000)
    let read = try ReadPage(bytes: bytes)
    #expect(read.reading.segments.count == 20_000)
    #expect(read.reading.segments.allSatisfy { $0.kind == .paragraph })
  }
}

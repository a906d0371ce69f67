import DatelineModel
import DatelineReading
import DatelineTesting

/// Pages that no browser was ever sent: pieces of markup in any order, and sound pages with bytes changed.
struct RandomPage {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func text() -> String {
    let count = random.below(random.pick([4, 20, 80, 300]) + 1)
    let text = (0..<count).map { _ in random.oneIn(2) ? random.pick(Self.words) : random.pick(Self.markup) }.joined()
    return (random.oneIn(5) ? "\u{FEFF}" : "") + (random.oneIn(2) ? "<html><body>" : "") + text
  }

  /// A page with some of its characters taken out, doubled, or replaced.
  mutating func mutated(_ page: String) -> String {
    var scalars = Array(page.unicodeScalars)
    for _ in 0..<random.below(30) where !scalars.isEmpty {
      let place = random.below(scalars.count)
      switch random.below(4) {
      case 0: scalars.remove(at: place)
      case 1: scalars[place] = random.pick(Self.odd)
      case 2: scalars.insert(random.pick(Self.odd), at: place)
      default:
        let end = min(scalars.count, place + random.below(40))
        scalars.insert(contentsOf: scalars[place..<end], at: random.below(scalars.count))
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  mutating func rulings(on read: ReadPage) -> Rulings {
    random.rulings(on: read.reading.edits, codePoints: read.source.scalars.count)
  }

  private static let words = [
    " ", " ", "\n", "the harbour", "The pier was closed on Tuesday, the council said.", "KABUL —", "A", "é", "😀", "\u{301}",
    "\u{A0}", "\t",
    "\r\n", "\r", "\u{0}", "\u{C}", "\u{2028}", "\u{FFFE}", "&amp;", "&nbsp;", "&#8217;", "&#0;", "&#x2028;", "&#x110000;",
    "&#xD800;",
    "&eacute", "&copy2026", "&nosuch;", "&", "&#", "&#x", "&;", "<", ">", "< ", "a<b", "\"", "'", "=", "/", "שלום", "中文。",
  ]

  private static let markup = [
    "<p>", "</p>", "<div>", "</div>", "<div class=\"comments\">", "<article>", "</article>", "<h1>", "</h1>", "<h2>", "</h2>",
    "<br>", "<br/>",
    "</br>", "<hr>", "<ul>", "<li>", "</li>", "</ul>", "<a href=x>", "</a>", "<a name=y>", "<b>", "</b>", "<i", "<!--", "-->",
    "<!-->", "<!-- a -->",
    "<script>", "</script>", "<script>a<b</script>", "<style>p{}</style>", "<title>", "</title>", "<title>A title</title>",
    "<textarea>",
    "</textarea>", "<svg><p>x</p></svg>", "<svg>", "</svg>", "<template>", "</template>", "<table><tr><td>", "</td>", "</table>",
    "<td>", "<body>",
    "</body>", "</html>", "<html lang=\"en\">", "<head>", "</head>", "<?xml version=\"1.0\"?>", "<!DOCTYPE html>",
    "<![CDATA[x]]>", "<p class='", "'>",
    "<p title=\"a>b\">", "<x-y>", "</x-y>", "<noscript>", "</noscript>", "<iframe>", "</iframe>", "</", "</ >", "<p/>",
    "<figure><figcaption>",
    "<form>", "<select><option>", "<pre>", "<plaintext>", "<frameset>", "<meta charset=utf-8>", "<p hidden>",
    "<time datetime=2018-02-20>",
    "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"A\"", "}</script>",
  ]

  private static let odd: [Unicode.Scalar] = [
    "<", ">", "\"", "'", "&", ";", "/", "=", "-", "!", " ", "\n", "\u{0}", "\u{FEFF}", "a", "😀", "#",
  ]
}

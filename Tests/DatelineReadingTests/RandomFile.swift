import DatelineModel
import DatelineReading
import DatelineTesting

/// Files that no newspaper ever printed.
struct RandomFile {
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  mutating func bytes() -> [UInt8] {
    let pieces = random.pick([3, 12, 40, 120])
    let vocabulary = random.oneIn(2) ? Self.prose : Self.prose + Self.odd
    let text = (0..<random.below(pieces + 1)).map { _ in random.pick(vocabulary) }.joined()
    return Array(((random.oneIn(4) ? "\u{FEFF}" : "") + text).utf8)
  }

  mutating func rulings(on read: ReadText) -> Rulings {
    random.rulings(on: read.reading.edits, codePoints: read.source.scalars.count)
  }

  private static let prose = [
    " ", " ", " ", "\n", "\n", "\n\n", "the", "harbour", "A", "urelia", "pier", "every", "one", ".", ",", "”", "“", "Merk",
    "said", "PORT", ":",
    "-", "—", "2031", "’s", "About", "Check Also", "Home / Ports", "By", "Share", "e\u{301}", "\r\n", "(HNA)",
  ]

  private static let odd = [
    "\u{AD}", "\u{AD}\n", "\u{200B}", "\u{2060}", "\u{200B}\n", "ก\u{200B}ข", "-\u{AD}\n", "\u{2010}\r\n",
    "\r", "\r\r\n", "\n\r", "\t", "\u{A0}", "  ", "\u{85}", "\u{2028}", "\u{3000}", "\u{FEFF}", "\u{0}", "\u{C}", "\u{B}",
    "\u{1B}", "\u{7F}",
    "\u{FFFE}", "\u{FFFF}", "\u{AD}", "\u{200B}", "\u{200D}", "😀", "👩‍🚀", "🇦🇶", "\u{301}", "ё", "е\u{308}", "שלום", "\u{202E}", "中",
    "\u{10FFFF}",
    "\u{FFFD}", "<b>", "&amp;", "]]>", "\\", "\"", "'", ";", "=1+1", "/", "|", "©",
  ]
}

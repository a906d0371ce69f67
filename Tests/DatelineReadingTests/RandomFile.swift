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

  /// Decisions of a curator who may have counted wrong.
  mutating func rulings(on read: ReadText) -> Rulings {
    let count = read.source.scalars.count
    let segments = (0..<random.below(4)).map { _ -> ReadSegment in
      let kind = random.pick(SegmentKind.allCases)
      return ReadSegment(
        kind: kind, zone: kind == .boilerplate ? random.pick(Zone.allCases) : nil, raw: span(upTo: count + 3), reason: "ruled")
    }
    var places = read.reading.edits.map(\.raw)
    places += (0..<random.below(4)).map { _ in span(upTo: count + 3) }
    let edits = places.filter { _ in random.oneIn(2) }.map { place in
      EditRuling(
        raw: place, kind: random.pick(EditKind.allCases), text: random.pick(["", " ", "\n", "-", "é😀", "\u{0}", "a\nb"]),
        confidence: random.maybe { _ in 0.5 })
    }
    return Rulings(segments: segments, edits: edits)
  }

  private mutating func span(upTo count: Int) -> Span {
    let start = random.number(0...count)
    return Span(start..<random.number(start...count))
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

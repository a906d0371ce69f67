import DatelineModel
import DatelineReading
import DatelineTesting

extension SplitMix64 {
  /// Decisions of a curator who may have counted wrong.
  /// - Parameters:
  ///   - edits: what the reader did, which a curator is likely to overrule.
  ///   - codePoints: how many the file has.
  mutating func rulings(on edits: [Edit], codePoints: Int) -> Rulings {
    let segments = (0..<below(4)).map { _ -> ReadSegment in
      let kind = pick(SegmentKind.allCases)
      return ReadSegment(
        kind: kind, zone: kind == .boilerplate ? pick(Zone.allCases) : nil, raw: span(upTo: codePoints + 3), reason: "ruled")
    }
    let places = edits.map(\.raw) + (0..<below(4)).map { _ in span(upTo: codePoints + 3) }
    let rulings = places.filter { _ in oneIn(2) }.map { place in
      EditRuling(
        raw: place, kind: pick(EditKind.allCases), text: pick(["", " ", "\n", "-", "é😀", "\u{0}", "a\nb"]),
        confidence: maybe { _ in 0.5 })
    }
    return Rulings(segments: segments, edits: rulings)
  }

  private mutating func span(upTo count: Int) -> Span {
    let start = number(0...count)
    return Span(start..<number(start...count))
  }
}

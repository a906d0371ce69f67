import DatelineModel
import DatelineReading

/// The text of another copy of an article, made ready for finding passages in it.
struct CopyText {
  let reading: Reading
  let scalars: [Unicode.Scalar]
  let folded: FoldedText
  /// For each byte of the folded text and its end: how many characters stand before it, with accents that combine and format characters left aside and
  /// a reference of HTML as one.
  private let lengths: [Int]
  /// Bytes of the folded text at which a passage may begin, in order.
  let starts: [Int]
  /// Bytes behind which a passage may end, in order.
  let ends: [Int]

  init(_ reading: Reading) {
    self.reading = reading
    scalars = Array(reading.text.string.unicodeScalars)
    folded = FoldedText(scalars)
    let counts = Self.counts(scalars)
    lengths = folded.origins.map { counts[$0] } + [counts[scalars.count]]
    let edges = Self.edges(folded)
    starts = edges.starts
    ends = edges.ends
  }

  /// Characters from one byte to another.
  func length(_ range: Range<Int>) -> Int {
    guard let last = range.last else { return 0 }
    return lengths[last] + 1 - lengths[range.lowerBound]
  }

  /// Ends of passages that begin at a byte and are about so long, the likeliest first.
  func ends(from start: Int, length: Int) -> [Int] {
    let tolerance = 2 + length / 16
    let shortest = place(ofLength: lengths[start] + length - tolerance)
    var found: [Int] = []
    var index = Self.lowerBound(ends, max(start + 1, shortest))
    while index < ends.count, self.length(start..<ends[index]) <= length + tolerance {
      found.append(ends[index])
      index += 1
    }
    return found.sorted { a, b in
      (abs(self.length(start..<a) - length), a) < (abs(self.length(start..<b) - length), b)
    }
  }

  /// The byte before which so many characters stand.
  func place(ofLength length: Int) -> Int { Self.lowerBound(lengths, length) }

  func lengthBefore(_ byte: Int) -> Int { lengths[min(byte, lengths.count - 1)] }

  /// Starts in a range of bytes, those nearest to a place first.
  func starts(in range: Range<Int>, near place: Int) -> [Int] {
    let from = Self.lowerBound(starts, range.lowerBound)
    let to = Self.lowerBound(starts, range.upperBound)
    guard from < to else { return [] }
    return starts[from..<to].sorted { (abs($0 - place), $0) < (abs($1 - place), $1) }
  }

  /// Code points of the copy's reading text that bytes come from.
  func span(_ range: Range<Int>) -> Span {
    guard let last = range.last else { return Span(0..<0) }
    let end = last + 1 < folded.origins.count ? folded.origins[last + 1] : scalars.count
    let start = folded.origins[range.lowerBound]
    // Characters that fold to nothing behind the passage are not part of it, but for accents that combine.
    var stop = folded.origins[last] + 1
    if let reference = CharacterReference.read(scalars, at: folded.origins[last]) {
      stop = folded.origins[last] + reference.length
    }
    while stop < end, scalars[stop].properties.generalCategory == .nonspacingMark { stop += 1 }
    return Span(start..<max(start, stop))
  }

  static func lowerBound(_ values: [Int], _ value: Int) -> Int { values.firstPlace(behindAll: { $0 < value }) }

  /// Characters before each code point, and in all.
  private static func counts(_ scalars: [Unicode.Scalar]) -> [Int] {
    var counts: [Int] = []
    counts.reserveCapacity(scalars.count + 1)
    var count = 0
    var referenceEnd = 0
    for (position, scalar) in scalars.enumerated() {
      counts.append(count)
      guard position >= referenceEnd else { continue }
      if scalar == "&", let reference = CharacterReference.read(scalars, at: position) {
        referenceEnd = position + reference.length
      }
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format: break
      default: count += 1
      }
    }
    counts.append(count)
    return counts
  }

  /// A passage begins and ends where a word does, or at any character that is no part of a word.
  private static func edges(_ folded: FoldedText) -> (starts: [Int], ends: [Int]) {
    var starts: [Int] = []
    var ends: [Int] = []
    for place in folded.bytes.indices {
      let isFirst = place == 0 || folded.origins[place - 1] != folded.origins[place]
      guard isFirst else { continue }
      let isWord = isWordPart(folded.bytes[place])
      let isApart = place == 0 || folded.origins[place] > folded.origins[place - 1] + 1
      if isApart || !isWord || !isWordPart(folded.bytes[place - 1]) { starts.append(place) }
      if place > 0, isApart || !isWord || !isWordPart(folded.bytes[place - 1]) { ends.append(place) }
    }
    ends.append(folded.bytes.count)
    return (starts, ends)
  }

  private static func isWordPart(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }
}

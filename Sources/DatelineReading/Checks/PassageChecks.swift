import DatelineDigest
import DatelineModel

/// Makes and verifies the checksums of passages of one article, by the rule of ``DatelineModel/WordsCheck``.
///
/// A checksum has two halves of 8 hexadecimal digits, each the beginning of a SHA-256 over
/// `side 00 before 00 words 00 behind`, all folded (``FoldedText``) and in UTF-8:
///
/// - In running text (``RunningText``) the left half has the 96 bytes before the words, the right half the 96 bytes behind. Near the beginning or the end of the article,
///   where there are fewer, the left half takes what is missing from the end of the article, the right half from its beginning: far away, so that a
///   change beside the passage leaves one half as it is.
/// - Outside it, in a headline or in boilerplate, both halves have the rest of the segment on their side, and the left half begins
///   with the first 96 bytes of the running text, the right half ends with the last 96.
///
/// So a passage is verified by whoever has the article, and no short passage can be guessed by whoever has not: each half needs
/// 96 bytes of it. An article with less running text than that gives less protection.
public struct PassageChecks: Sendable {
  /// Bytes of running text that go into each half: some 16 words, about a hundred bits of English.
  static let width = 96

  /// The two halves.
  public struct Halves: Hashable, Sendable {
    public let left: String
    public let right: String

    public init(left: String, right: String) {
      self.left = left
      self.right = right
    }

    public init(_ check: WordsCheck) { self.init(left: String(check.digits.prefix(8)), right: String(check.digits.suffix(8))) }
  }

  public let text: FoldedText
  public let running: RunningText
  /// Segments outside the running text, as bytes of the folded text.
  private let others: [Range<Int>]

  /// - Parameters:
  ///   - text: the folded reading text.
  ///   - segments: all of them, in order, as code points of the reading text.
  public init(_ text: FoldedText, segments: [(kind: SegmentKind, span: Span)]) {
    self.text = text
    running = RunningText(text, segments.filter { RunningText.isPart($0.kind) }.map(\.span))
    others = segments.filter { !RunningText.isPart($0.kind) }.map { text.range(of: $0.span) }
  }

  /// Those of a file as it was read.
  public init(_ reading: Reading) {
    let offsets = OffsetMap(reading.edits)
    self.init(FoldedText(reading.text.string), segments: reading.segments.map { ($0.kind, offsets.text($0.raw)) })
  }

  /// The checksum of a passage.
  /// - Parameter span: code points of the reading text.
  public func check(_ span: Span) -> WordsCheck? {
    let halves = halves(of: text.range(of: span))
    return WordsCheck(halves.left + halves.right)
  }

  /// Both halves for bytes of the folded text.
  public func halves(of words: Range<Int>) -> Halves {
    if let place = running.range(of: words) { return inside(words, place) }
    return outside(words)
  }

  /// Whether a byte of the folded text stands in the running text.
  public func isRunning(_ byte: Int) -> Bool { running.range(of: byte..<byte + 1) != nil }

  /// Whether at least one half of a checksum is that of some bytes, taken as a whole segment outside the running text.
  public func holds(_ check: WordsCheck, asSegment words: Range<Int>) -> Bool {
    let halves = outside(words, segment: words)
    let sought = Halves(check)
    return halves.left == sought.left || halves.right == sought.right
  }

  private func inside(_ words: Range<Int>, _ place: Range<Int>) -> Halves {
    let all = running.bytes
    let before = all[max(0, place.lowerBound - Self.width)..<place.lowerBound]
    let behind = all[place.upperBound..<min(all.count, place.upperBound + Self.width)]
    let stand = text.bytes[words]
    return Halves(
      left: Self.half("<", before, stand, all.suffix(Self.width - before.count)),
      right: Self.half(">", all.prefix(Self.width - behind.count), stand, behind))
  }

  private func outside(_ words: Range<Int>) -> Halves {
    outside(words, segment: others.last { $0.lowerBound <= words.lowerBound && words.lowerBound <= $0.upperBound } ?? words)
  }

  private func outside(_ words: Range<Int>, segment: Range<Int>) -> Halves {
    let before = text.bytes[min(segment.lowerBound, words.lowerBound)..<words.lowerBound]
    let behind = text.bytes[words.upperBound..<max(segment.upperBound, words.upperBound)]
    let stand = text.bytes[words]
    return Halves(
      left: Self.half("[", running.bytes.prefix(Self.width) + before, stand, []),
      right: Self.half("]", [], stand, behind + running.bytes.suffix(Self.width)))
  }

  private static func half(
    _ side: Unicode.Scalar, _ before: ArraySlice<UInt8>, _ words: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>
  ) -> String {
    var message: [UInt8] = [UInt8(truncatingIfNeeded: side.value), 0]
    message.reserveCapacity(before.count + words.count + behind.count + 4)
    message += before
    message.append(0)
    message += words
    message.append(0)
    message += behind
    return String(Digest.hexadecimal(.sha256, of: message).prefix(8))
  }
}

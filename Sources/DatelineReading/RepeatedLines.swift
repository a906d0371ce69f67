/// Lines that several articles of an outlet have: evidence that they are the page's and not the article's.
///
/// Counted over the outlet's first articles, ``most`` at the most, so that memory and time are bounded however large a corpus is; of a line no more is kept than a fingerprint.
public struct RepeatedLines: Sendable {
  /// In so many articles a line must stand.
  static let least = 3
  /// So many articles of an outlet are looked at.
  public static let most = 200

  public private(set) var articles = 0
  private var counts: [UInt64: Int] = [:]

  public init() {}

  /// Counts each different line of an article once; of a page, each block that it shows.
  public mutating func learn(_ source: SourceText) {
    guard articles < Self.most else { return }
    articles += 1
    var seen: Set<UInt64> = []
    for words in Self.lines(of: source) {
      let print = Self.fingerprint(words)
      if seen.insert(print).inserted { counts[print, default: 0] += 1 }
    }
  }

  private static func lines(of source: SourceText) -> [String] {
    guard SourceKind(source.file) == .page else {
      return Line.all(in: source).filter { !$0.isBlank && $0.range.count <= longest }.map {
        BlockText.string($0.range, in: source)
      }
    }
    return PageWords.shown(source.scalars).split(separator: "\n").filter { $0.utf8.count <= 4 * longest }
      .map { $0.split { $0.isWhitespace }.joined(separator: " ") }.filter { !$0.isEmpty }
  }

  /// The same without the lines that are no evidence: what is kept while a corpus is read.
  public func condensed() -> RepeatedLines {
    var copy = self
    copy.counts = counts.filter { $0.value >= Self.least }
    return copy
  }

  /// In how many articles a line stands.
  func count(of words: String) -> Int {
    counts.isEmpty || words.utf8.count > 4 * Self.longest ? 0 : counts[Self.fingerprint(words)] ?? 0
  }

  private static let longest = 300

  /// FNV-1a, 64 bits: the same on every machine.
  private static func fingerprint(_ words: String) -> UInt64 {
    words.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}

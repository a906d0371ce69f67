/// Finds, among articles seen, those that resemble another without comparing it with each: signatures that agree in a whole band meet in a bucket.
struct LikenessIndex {
  /// From this share of common shingles on two texts are told to be one article.
  static let threshold = 0.6
  private static let rows = 4

  private var signatures: [(name: String, signature: ArticleSignature)] = []
  private var buckets: [UInt64: [Int]] = [:]

  /// The likest of those above the threshold.
  func likest(_ signature: ArticleSignature) -> (name: String, likeness: Double)? {
    let candidates = Set(Self.bands(signature).flatMap { buckets[$0] ?? [] }).sorted()
    let scored = candidates.map { (name: signatures[$0].name, likeness: signatures[$0].signature.likeness(signature)) }
    guard let best = scored.max(by: { $0.likeness < $1.likeness }), best.likeness >= Self.threshold else { return nil }
    return best
  }

  mutating func insert(_ signature: ArticleSignature, name: String) {
    for band in Self.bands(signature) { buckets[band, default: []].append(signatures.count) }
    signatures.append((name, signature))
  }

  private static func bands(_ signature: ArticleSignature) -> [UInt64] {
    stride(from: 0, to: ArticleSignature.length, by: rows).map { start in
      signature.minima[start..<(start + rows)].reduce(UInt64(start)) { ($0 &* 0x9E37_79B9_7F4A_7C15) ^ UInt64($1) }
    }
  }
}

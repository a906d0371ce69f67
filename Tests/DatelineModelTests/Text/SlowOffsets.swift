import DatelineModel
import DatelineTesting

/// A file and its text as a list of pieces, each a copied character or an edit; every question is answered by walking all of it.
struct SlowOffsets: CustomStringConvertible {
  private struct Piece {
    let raw: Range<Int>
    let text: Range<Int>
    let isEdit: Bool
  }

  private let seed: UInt64
  private var pieces: [Piece] = []
  private(set) var rawCount = 0
  private(set) var textCount = 0

  init(seed: UInt64) {
    self.seed = seed
    var random = SplitMix64(seed: seed)
    for _ in 0..<random.below(24) {
      if random.oneIn(2) {
        append(raw: 1, text: 1, isEdit: false)
      } else {
        append(raw: random.below(4), text: random.below(3), isEdit: true)
      }
    }
  }

  private mutating func append(raw: Int, text: Int, isEdit: Bool) {
    pieces.append(Piece(raw: rawCount..<(rawCount + raw), text: textCount..<(textCount + text), isEdit: isEdit))
    rawCount += raw
    textCount += text
  }

  var edits: [Edit] {
    pieces.filter { $0.isEdit && !($0.raw.isEmpty && $0.text.isEmpty) }.map {
      Edit(
        raw: Span($0.raw), text: Span($0.text), kind: .space, original: String(repeating: "r", count: $0.raw.count),
        replacement: String(repeating: "t", count: $0.text.count), rule: "test")
    }
  }

  /// The piece that holds the character at an offset says where a passage that begins there begins.
  func textStart(_ raw: Int) -> Int { pieces.first { $0.raw.contains(raw) }?.text.lowerBound ?? textCount }
  func rawStart(_ text: Int) -> Int { pieces.first { $0.text.contains(text) }?.raw.lowerBound ?? rawCount }

  /// The piece that holds the character before an offset says where a passage that ends there ends.
  func textEnd(_ raw: Int) -> Int { pieces.first { $0.raw.contains(raw - 1) }?.text.upperBound ?? 0 }
  func rawEnd(_ text: Int) -> Int { pieces.first { $0.text.contains(text - 1) }?.raw.upperBound ?? 0 }

  /// True where a range of the text begins or ends with characters that stand for nothing in the file.
  func touchesInsertion(_ text: Span) -> Bool {
    let touched = pieces.filter { $0.text.overlaps(text.range) }
    return touched.first?.raw.isEmpty ?? true || touched.last?.raw.isEmpty ?? true
  }

  /// A range of the text with all of each replacement that it touches.
  func widened(_ text: Span) -> Span {
    let touched = pieces.filter { $0.text.overlaps(text.range) }
    return Span((touched.first?.text.lowerBound ?? 0)..<(touched.last?.text.upperBound ?? 0))
  }

  var description: String { "seed \(seed) (\(TestSeed.note)): \(edits.map { "\($0.raw)→\($0.text)" })" }
}

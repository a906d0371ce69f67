import DatelineExport
import DatelineModel

/// A dataset over the whole range of the model, made from a seed: every kind of record, each optional field present or absent,
/// targets that are discontinuous, overlap, nest and cross paragraphs, and the strings that formats trip over. It keeps the
/// model's rules.
///
/// Each document follows from the seed, its number and how many there are, so they are made one at a time and memory stays as it
/// is, however many there are.
public struct RandomDataset: RecordSource {
  public let header: DatasetHeader
  /// How many documents there are.
  public let count: Int
  private let seed: UInt64
  private let paragraphs: ClosedRange<Int>

  /// - Parameter paragraphs: of each document.
  public init(seed: UInt64, documents: Int, paragraphs: ClosedRange<Int> = 1...6) {
    self.seed = seed
    self.paragraphs = paragraphs
    count = documents
    var random = Self.stream(0, of: seed)
    let authorities = RandomAuthorities.make(&random)
    header = DatasetHeader(dataset: RandomHeader.dataset(authorities.places, &random), authorities: authorities)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try header.authorities.forEach(body)
    for index in 0..<count { try body(.document(document(index))) }
    for number in 0..<min(9, count) { try body(.utterance(utterance(number))) }
  }

  /// The same each time.
  /// - Parameter index: from 0, below ``count``.
  public func document(_ index: Int) -> AnnotatedDocument {
    var random = Self.stream(UInt64(index) &+ 100, of: seed)
    return RandomDocument.make(index, of: count, paragraphs: paragraphs, header.authorities, &random)
  }

  private func utterance(_ number: Int) -> Utterance {
    var random = Self.stream(UInt64(number) &+ 10, of: seed)
    let witnesses = Set((0..<random.number(1...4)).map { _ in random.below(count) }).sorted().map(document)
    return RandomUtterances.make(number + 1, witnesses, header.authorities, &random)
  }

  /// Random numbers that have nothing to do with those of another part.
  private static func stream(_ part: UInt64, of seed: UInt64) -> SplitMix64 {
    var mixer = SplitMix64(seed: seed ^ (part &* 0xD134_2543_DE82_EF95))
    return SplitMix64(seed: mixer.next())
  }
}

/// A sketch of an article's words, by which two scrapes of one article are known: MinHash over four words at a time
/// (Broder, “On the resemblance and containment of documents”, 1997).
struct ArticleSignature: Hashable, Sendable {
  static let length = 128
  private static let wordsPerShingle = 4

  let minima: [UInt32]

  /// `nil` where there are fewer than four words: such texts are alike by chance.
  init?(_ text: String) {
    let words = Self.words(text)
    guard words.count >= Self.wordsPerShingle else { return nil }
    var minima = [UInt32](repeating: .max, count: Self.length)
    for start in 0...(words.count - Self.wordsPerShingle) {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      for word in words[start..<(start + Self.wordsPerShingle)] { hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15 }
      for place in 0..<Self.length { minima[place] = min(minima[place], Self.mixed(hash, place)) }
    }
    self.minima = minima
  }

  /// An estimate of the share of shingles that both have of those that either has, 0 to 1.
  func likeness(_ other: ArticleSignature) -> Double {
    Double(zip(minima, other.minima).count { $0 == $1 }) / Double(Self.length)
  }

  /// One hash of many, from one hash: a permutation for each place.
  private static func mixed(_ hash: UInt64, _ place: Int) -> UInt32 {
    var value = hash &+ UInt64(place) &* 0xD1B5_4A32_D192_ED03
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return UInt32(truncatingIfNeeded: value >> 32)
  }

  /// Hashes of the words, letters and digits alone, without regard to case.
  private static func words(_ text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash: UInt64 = 0
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        hash = ((hash == 0 ? 0xCBF2_9CE4_8422_2325 : hash) ^ UInt64(scalar.value)) &* 0x0000_0100_0000_01B3
      } else if hash != 0 {
        words.append(hash)
        hash = 0
      }
    }
    if hash != 0 { words.append(hash) }
    return words
  }
}

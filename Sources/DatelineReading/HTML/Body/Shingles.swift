/// Which runs of three words a text has: good enough to tell whether a block of a page is part of it.
struct Shingles {
  private var hashes: Set<UInt64> = []
  private(set) var words = 0

  init(_ text: String) {
    let found = Self.words(of: text)
    words = found.count
    hashes.reserveCapacity(found.count)
    Self.forEach(found) { hashes.insert($0) }
  }

  /// The part of a text's runs that stand in this one, 0 to 1; `nil` where it is too short to tell.
  func share(of text: String) -> Double? {
    let found = Self.words(of: text)
    guard found.count >= 3 else { return nil }
    var known = 0
    var all = 0
    Self.forEach(found) {
      all += 1
      if hashes.contains($0) { known += 1 }
    }
    return Double(known) / Double(all)
  }

  private static func forEach(_ words: [UInt64], _ body: (UInt64) -> Void) {
    guard words.count >= 3 else { return }
    for index in 2..<words.count {
      body(words[index - 2] &* 31 &+ words[index - 1] &* 1_000_003 &+ words[index] &* 0x9E37_79B9_7F4A_7C15)
    }
  }

  private static func words(of text: String) -> [UInt64] {
    var words: [UInt64] = []
    var hash = WordHash()
    var isEmpty = true
    for scalar in text.unicodeScalars {
      if scalar.isASCIILetter || scalar.isDigit || scalar.value >= 0x80 && scalar.isLetter {
        hash.add(scalar)
        isEmpty = false
      } else if !isEmpty {
        words.append(hash.value)
        hash = WordHash()
        isEmpty = true
      }
    }
    if !isEmpty { words.append(hash.value) }
    return words
  }
}

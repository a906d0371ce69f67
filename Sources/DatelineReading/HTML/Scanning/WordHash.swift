/// A number for a word of markup, in any case of ASCII letters: FNV-1a with 64 bits. Words are looked up by it without being made into strings;
/// the lists are short, so two words never share a number by accident, and a page that forges one only mislabels itself.
struct WordHash: Hashable {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ scalar: Unicode.Scalar) {
    var code = scalar.value
    if code &- 0x41 < 26 { code |= 0x20 }
    value = (value ^ UInt64(code)) &* 0x100_0000_01B3
  }

  /// Two words, in this order.
  func joined(_ next: WordHash) -> WordHash {
    var hash = self
    hash.value = (value &* 0x9E37_79B9_7F4A_7C15) ^ next.value
    return hash
  }

  static func of(_ word: some Sequence<Unicode.Scalar>) -> WordHash {
    var hash = WordHash()
    for scalar in word { hash.add(scalar) }
    return hash
  }

  static func of(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> WordHash {
    var hash = WordHash()
    for place in range { hash.add(scalars[place]) }
    return hash
  }

  static func of(_ word: String) -> WordHash { of(word.unicodeScalars) }
}

/// Compares markup with words that are written in lower case.
enum Markup {
  static func matches(_ scalars: [Unicode.Scalar], at place: Int, _ word: StaticString) -> Bool {
    guard place >= 0, place + word.utf8CodeUnitCount <= scalars.count else { return false }
    return word.withUTF8Buffer { bytes in
      for (offset, byte) in bytes.enumerated() where scalars[place + offset].lowercasedASCII != UInt32(byte) { return false }
      return true
    }
  }

  /// Where a word next stands, from a place on.
  static func find(_ word: StaticString, in scalars: [Unicode.Scalar], from place: Int) -> Int? {
    let first = Unicode.Scalar(word.utf8Start.pointee)
    var position = place
    while let found = find(first, in: scalars, from: position) {
      if matches(scalars, at: found, word) { return found }
      position = found + 1
    }
    return nil
  }

  /// Where a character next stands, looked for at 16 places at a time: scripts are long.
  static func find(_ wanted: Unicode.Scalar, in scalars: [Unicode.Scalar], from place: Int) -> Int? {
    var position = max(0, place)
    let pattern = SIMD16<UInt32>(repeating: wanted.value)
    scalars.withUnsafeBytes { bytes in
      // A code point is a number of 32 bits.
      while position + 16 <= scalars.count,
        !any(bytes.loadUnaligned(fromByteOffset: position * 4, as: SIMD16<UInt32>.self) .== pattern)
      {
        position += 16
      }
    }
    while position < scalars.count {
      if scalars[position] == wanted { return position }
      position += 1
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// Nothing that a reader sees: blanks, and hints where a word may be broken.
  var isUnread: Bool { isBlank || isSoftHyphen }

  var lowercasedASCII: UInt32 { value &- 0x41 < 26 ? value | 0x20 : value }
  var isASCIILetter: Bool { (value | 0x20) &- 0x61 < 26 }

  var isASCIILetterOrDigit: Bool { isASCIILetter || value &- 0x30 < 10 }

  /// White space as markup has it.
  var isMarkupSpace: Bool { value == 0x20 || value &- 0x09 < 2 || value == 0x0C || value == 0x0D }
}

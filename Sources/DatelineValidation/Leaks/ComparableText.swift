import DatelineReading

/// Text as the leak test compares it: folded, with the ways undone in which formats write characters, so that a leak is found in JSON, XML, HTML, CSV and
/// in addresses alike.
///
/// Undone are `\uXXXX`, `\n` and the like, character references, percent signs with two hexadecimal digits, and doubled quotation marks; quotation marks and
/// backslashes count for nothing. Tags count for nothing where they are skipped.
struct ComparableText {
  /// UTF-8.
  let bytes: [UInt8]
  /// For each byte, which code point of the input it comes from.
  let origins: [Int]

  /// - Parameter skipsTags: whether what stands between `<` and `>` is left out.
  init(_ scalars: [Unicode.Scalar], skipsTags: Bool = false) {
    var plain: [Unicode.Scalar] = []
    var places: [Int] = []
    plain.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    var position = 0
    while position < scalars.count {
      let (decoded, length) = Self.next(scalars, at: position, skipsTags)
      for scalar in decoded {
        plain.append(scalar)
        places.append(position)
      }
      position += length
    }
    let folded = FoldedText(plain)
    let kept = folded.bytes.indices.filter { !Self.isQuotationMark(folded.bytes[$0]) }
    bytes = kept.map { folded.bytes[$0] }
    origins = kept.map { places[folded.origins[$0]] }
  }

  init(_ text: String, skipsTags: Bool = false) { self.init(Array(text.unicodeScalars), skipsTags: skipsTags) }

  private static func isQuotationMark(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") }

  /// What stands at a place, and how many code points of the input say it.
  private static func next(
    _ scalars: [Unicode.Scalar], at position: Int, _ skipsTags: Bool
  ) -> (decoded: [Unicode.Scalar], length: Int) {
    switch scalars[position] {
    case "\\": escape(scalars, at: position)
    case "%": percent(scalars, at: position)
    case "&": CharacterReference.read(scalars, at: position).map { ([$0.scalar], $0.length) } ?? (["&"], 1)
    case "<" where skipsTags: ([], tagLength(scalars, at: position))
    default: ([scalars[position]], 1)
    }
  }

  private static func escape(_ scalars: [Unicode.Scalar], at position: Int) -> (decoded: [Unicode.Scalar], length: Int) {
    guard position + 1 < scalars.count else { return ([], 1) }
    switch scalars[position + 1] {
    case "n", "r", "t", "b", "f": return ([" "], 2)
    case "u":
      guard let unit = hexadecimal(scalars, from: position + 2, count: 4) else { return ([], 1) }
      if let scalar = Unicode.Scalar(unit) { return ([scalar], 6) }
      return surrogates(scalars, at: position, high: unit)
    default: return ([], 1)
    }
  }

  private static func surrogates(
    _ scalars: [Unicode.Scalar], at position: Int, high: UInt32
  ) -> (decoded: [Unicode.Scalar], length: Int) {
    guard position + 7 < scalars.count, scalars[position + 6] == "\\", scalars[position + 7] == "u",
      let low = hexadecimal(scalars, from: position + 8, count: 4), (0xD800..<0xDC00).contains(high),
      (0xDC00..<0xE000).contains(low),
      let scalar = Unicode.Scalar(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    else { return ([], 6) }
    return ([scalar], 12)
  }

  private static func percent(_ scalars: [Unicode.Scalar], at position: Int) -> (decoded: [Unicode.Scalar], length: Int) {
    var bytes: [UInt8] = []
    var next = position
    while bytes.count < 4, next < scalars.count, scalars[next] == "%", let byte = hexadecimal(scalars, from: next + 1, count: 2) {
      bytes.append(UInt8(truncatingIfNeeded: byte))
      next += 3
      if let text = String(validating: bytes, as: UTF8.self) { return (Array(text.unicodeScalars), next - position) }
    }
    return (["%"], 1)
  }

  private static func hexadecimal(_ scalars: [Unicode.Scalar], from start: Int, count: Int) -> UInt32? {
    guard start + count <= scalars.count else { return nil }
    var value: UInt32 = 0
    for scalar in scalars[start..<start + count] {
      guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { return nil }
      value = value * 16 + UInt32(digit)
    }
    return value
  }

  /// A tag is short and begins with a letter, `/`, `!` or `?`; any other `<` stands for itself.
  private static func tagLength(_ scalars: [Unicode.Scalar], at position: Int) -> Int {
    let limit = min(scalars.count, position + 4_096)
    guard position + 1 < limit,
      scalars[position + 1].properties.isAlphabetic || "/!?".unicodeScalars.contains(scalars[position + 1]),
      let end = scalars[position..<limit].firstIndex(of: ">")
    else { return 1 }
    return end + 1 - position
  }
}

/// What a reader sees in place of bytes that are no UTF-8: what Windows-1252 has there, where such a character fits where it stands, else U+FFFD.
///
/// Nothing is made up: bytes that begin a character of UTF-8 and do not end it are what is left of that character, and no letters of their own.
struct StrayReading {
  private let strays: StrayBytes
  private var scalars: [Unicode.Scalar]

  /// - Parameter scalars: a file decoded as UTF-8, with U+FFFD for each stray byte.
  static func read(_ scalars: [Unicode.Scalar], _ strays: StrayBytes) -> [Unicode.Scalar] {
    var reading = StrayReading(strays: strays, scalars: scalars)
    let found = strays.places.indices.filter { reading.propose($0) }
    // Each is judged among what was proposed beside it: `“` and `é` of one word speak for each other.
    let unfit = found.filter { !CharsetEvidence.fits(reading.scalars, at: strays.places[$0]) }
    for index in unfit { reading.scalars[strays.places[index]] = "\u{FFFD}" }
    return reading.scalars
  }

  private mutating func propose(_ index: Int) -> Bool {
    let byte = strays.bytes[index]
    guard !isRest(index), let scalar = SingleByteCharset.windows1252.scalar(for: byte), !(0x80...0x9F).contains(scalar.value),
      !scalar.isSoftHyphen
    else { return false }
    scalars[strays.places[index]] = scalar
    return true
  }

  /// Whether a byte is part of a character of UTF-8 that was cut off: the first byte of one and another that goes on, side by side.
  private func isRest(_ index: Int) -> Bool {
    let goesOn = strays.bytes[index] & 0xC0 == 0x80
    var start = index
    while goesOn, index - start < 2, isBeside(start - 1, start) {
      start -= 1
      if strays.bytes[start] & 0xC0 != 0x80 { break }
    }
    let isLead = (0xE0...0xF4).contains(strays.bytes[start])
    return isLead && (start < index || isBeside(index, index + 1) && strays.bytes[index + 1] & 0xC0 == 0x80)
  }

  private func isBeside(_ left: Int, _ right: Int) -> Bool {
    left >= 0 && right < strays.count && strays.places[left] + 1 == strays.places[right]
  }
}

import DatelineXML

/// Resolves `&amp;`, `&#8217;`, `&#x2019;` as the HTML Standard does (13.2.5.72 and following). What is no reference stays text.
struct CharacterReferences {
  private var known: [String: Unicode.Scalar?] = [:]

  /// The reference that begins at an ampersand.
  mutating func reference(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> PageReference? {
    guard place + 1 < limit else { return nil }
    if scalars[place + 1] == "#" { return Self.numeric(in: scalars, at: place, before: limit) }
    return named(in: scalars, at: place, before: limit)
  }

  private static func numeric(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> PageReference? {
    var position = place + 2
    let isHex = position < limit && scalars[position].lowercasedASCII == 0x78
    if isHex { position += 1 }
    let digits = position
    var value: UInt32 = 0
    while position < limit, let digit = digit(scalars[position], isHex) {
      value = min(value * (isHex ? 16 : 10) + digit, 0x110000)
      position += 1
    }
    guard position > digits else { return nil }
    if position < limit, scalars[position] == ";" { position += 1 }
    return PageReference(start: place, end: position, scalar: meaning(value))
  }

  private static func digit(_ scalar: Unicode.Scalar, _ isHex: Bool) -> UInt32? {
    if scalar.value &- 0x30 < 10 { return scalar.value - 0x30 }
    let letter = scalar.value | 0x20
    return isHex && letter &- 0x61 < 6 ? letter - 0x61 + 10 : nil
  }

  /// Numbers from 128 to 159 mean what windows-1252 has there; what is no character is U+FFFD.
  private static func meaning(_ value: UInt32) -> Unicode.Scalar {
    if value &- 0x80 < 0x20 { return windows1252[Int(value - 0x80)] }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  private mutating func named(in scalars: [Unicode.Scalar], at place: Int, before limit: Int) -> PageReference? {
    var end = place + 1
    while end < limit, end - place <= 32, scalars[end].isASCIILetter || scalars[end].value &- 0x30 < 10 { end += 1 }
    guard end > place + 1 else { return nil }
    if end < limit, scalars[end] == ";" {
      if let scalar = scalar(String(scalars, (place + 1)..<end)) {
        return PageReference(start: place, end: end + 1, scalar: scalar)
      }
    }
    // Without a semicolon only old names count, and the longest of them: `&copy2026` is “©2026”.
    for shorter in stride(from: min(end, place + 7), to: place + 2, by: -1) {
      let name = String(scalars, (place + 1)..<shorter)
      if HTMLEntity.isLegacy(name), let scalar = HTMLEntity.scalar(named: name) {
        return PageReference(start: place, end: shorter, scalar: scalar)
      }
    }
    return nil
  }

  private mutating func scalar(_ name: String) -> Unicode.Scalar? {
    if let found = known[name] { return found }
    let scalar = HTMLEntity.scalar(named: name)
    // A page could name thousands of things that are nothing.
    if known.count < 500 { known[name] = .some(scalar) }
    return scalar
  }

  private static let windows1252 = Array(
    "\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}"
      .unicodeScalars)
}

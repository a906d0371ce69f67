/// Which single-byte charset a file is evidently in that is no UTF-8 and does not say.
///
/// Windows-1252 or ISO-8859-1 where the bytes beyond ASCII are letters and marks that stand where such letters and marks stand; a Cyrillic charset where
/// reading by it alone gives words of Russian shape. Anything less is not evident, and a person has to say.
struct CharsetEvidence {
  let charset: Charset
  /// In words, for a diagnostic.
  let reason: String

  init?(_ bytes: [UInt8]) {
    guard !Self.isDamagedUTF8(bytes), let found = Self.western(bytes) ?? Self.cyrillic(bytes) else { return nil }
    self = found
  }

  private init(_ charset: SingleByteCharset, _ reason: String) {
    self.charset = .singleByte(charset)
    self.reason = reason
  }

  /// Half of the bytes beyond ASCII stand in sound sequences: this is UTF-8 in which something broke.
  private static func isDamagedUTF8(_ bytes: [UInt8]) -> Bool {
    var sound = 0
    var position = 0
    while position < bytes.count {
      let length = soundLength(bytes, at: position)
      if length > 1 { sound += length }
      position += max(1, length)
    }
    return 2 * sound >= bytes.count { $0 >= 0x80 }
  }

  private static func soundLength(_ bytes: [UInt8], at position: Int) -> Int {
    let length: Int
    switch bytes[position] {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return 1
    }
    guard position + length <= bytes.count else { return 0 }
    return bytes[(position + 1)..<(position + length)].allSatisfy { $0 & 0xC0 == 0x80 } ? length : 0
  }

  // MARK: Western Europe

  private static func western(_ bytes: [UInt8]) -> CharsetEvidence? {
    guard !bytes.contains(where: westernNever.contains), let windows = SingleByteCharset.named("windows-1252"),
      let text = try? windows.decode(bytes)
    else { return nil }
    let high = text.indices.filter { text[$0].value >= 0x80 }
    let letters = text.count(where: \.isLetter)
    guard 4 * high.count(where: { text[$0].isLetter }) <= letters || high.count <= 2, high.allSatisfy({ fits(text, at: $0) })
    else { return nil }
    let samples = high.prefix(400).reduce(into: [String]()) { found, index in
      let sample = String(text[index])
      if found.count < 5, !found.contains(sample), !text[index].isBlank { found.append(sample) }
    }
    let isWindows = bytes.contains { (0x80...0x9F).contains($0) }
    return CharsetEvidence(
      isWindows ? windows : .iso88591,
      "so read, signs like \(samples.joined(separator: " ")) stand where they do in words and sentences")
  }

  /// Unassigned in Windows-1252, or letters of Icelandic that stand for letters of Turkish far more often.
  private static let westernNever: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE]

  /// A small letter anywhere; a capital not inside a word of small letters; a sign not inside a word, apostrophe, soft hyphen and middle dot aside.
  private static func fits(_ text: [Unicode.Scalar], at index: Int) -> Bool {
    let before = index > 0 && text[index - 1].isLetter
    let after = index + 1 < text.count && text[index + 1].isLetter
    let scalar = text[index]
    if scalar.isLowercase { return scalar.value != 0xAA && scalar.value != 0xBA || !after }
    if scalar.isUppercase { return !(before && text[index - 1].isLowercase) }
    return !(before && after) || [0x2019, 0xAD, 0xB7, 0x2013, 0x2014, 0x2026, 0xA0].contains(scalar.value)
  }

  // MARK: Russian

  private static func cyrillic(_ bytes: [UInt8]) -> CharsetEvidence? {
    let scores = ["windows-1251", "koi8-r", "iso-8859-5", "ibm866"].compactMap { name -> (SingleByteCharset, Double)? in
      guard let charset = SingleByteCharset.named(name), let text = try? charset.decode(bytes) else { return nil }
      return (charset, russianShare(text))
    }.sorted { $0.1 > $1.1 }
    guard let best = scores.first, best.1 >= 0.5, scores.dropFirst().allSatisfy({ $0.1 <= best.1 - 0.2 }) else { return nil }
    return CharsetEvidence(best.0, "so read, the letters are as frequent as in Russian; by other Cyrillic charsets they are not")
  }

  /// The share of the ten commonest small letters of Russian among all signs beyond ASCII, less capitals inside words: about 0.6 in Russian text.
  private static func russianShare(_ text: [Unicode.Scalar]) -> Double {
    let high = text.count { $0.value >= 0x80 }
    guard high >= 20 else { return 0 }
    let common = text.count { "оеаинтсрвл".unicodeScalars.contains($0) }
    let odd = zip(text, text.dropFirst()).count { $0.isLowercase && $1.isUppercase }
    return Double(common - odd) / Double(high)
  }
}

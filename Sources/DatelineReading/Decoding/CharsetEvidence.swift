/// Which single-byte charset a file is evidently in that is no UTF-8 and does not say.
///
/// Windows-1252 or ISO-8859-1 where the bytes beyond ASCII are letters and marks that stand where such letters and marks stand; a Cyrillic charset where
/// reading by it alone gives words of Russian shape. Anything less is not evident, and a person has to say.
///
/// For files of which nothing speaks for UTF-8.
struct CharsetEvidence {
  let charset: Charset
  let basis: SourceText.CharsetBasis

  init?(_ bytes: [UInt8]) {
    guard Self.isText(bytes), let found = Self.western(bytes) ?? Self.cyrillic(bytes) else { return nil }
    self = found
  }

  private init(_ charset: SingleByteCharset, _ reason: String) { self.init(charset, .evident(reason: reason)) }

  private init(_ charset: SingleByteCharset, _ basis: SourceText.CharsetBasis) {
    self.charset = .singleByte(charset)
    self.basis = basis
  }

  /// What browsers take where nothing is evident: Windows-1252, in which every byte is a code point. Of texts only those whose letters are mostly Latin by it,
  /// and which hold what texts hold: any other reading of a picture or of Greek would be as wrong.
  static func assumed(_ bytes: [UInt8], isPage: Bool) -> CharsetEvidence? {
    guard isPage || isLatinText(bytes) else { return nil }
    return CharsetEvidence(.windows1252, .assumed(declared: isPage ? HTMLCharset.declared(in: bytes) : nil))
  }

  private static func isLatinText(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.count { Unicode.Scalar($0).isASCII && Unicode.Scalar($0).isLetter }
    return isText(bytes, but: unassigned) && bytes.count { $0 >= 0x80 } <= letters
  }

  /// A control character in a hundred bytes is an accident; more are no text's.
  private static func isText(_ bytes: [UInt8], but others: Set<UInt8> = []) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !(0x09...0x0D).contains($0) || $0 == 0x7F || others.contains($0) }
    return 100 * controls <= bytes.count
  }

  /// Bytes that Windows-1252 has no character for.
  private static let unassigned: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]

  // MARK: Western Europe

  private static func western(_ bytes: [UInt8]) -> CharsetEvidence? {
    guard !bytes.contains(where: westernNever.contains),
      let text = try? SingleByteCharset.windows1252.decode(bytes)
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
      isWindows ? .windows1252 : .iso88591,
      "so read, signs like \(samples.joined(separator: " ")) stand where they do in words and sentences")
  }

  /// Unassigned in Windows-1252, or letters of Icelandic that stand for letters of Turkish far more often.
  private static let westernNever = unassigned.union([0xD0, 0xDD, 0xDE, 0xF0, 0xFD, 0xFE])

  /// A small letter anywhere; a capital not inside a word of small letters; a sign not inside a word, apostrophe, soft hyphen and middle dot aside.
  static func fits(_ text: [Unicode.Scalar], at index: Int) -> Bool {
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

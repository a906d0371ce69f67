/// Tells texts that surely have none of some phrases without putting them in small letters first: that took most of the time that reading took.
///
/// Bytes of ASCII are compared in any case of letters. Where another character stands in the way it says “maybe”, and the phrases themselves decide;
/// a text that begins beyond ASCII needs a phrase that does.
struct PhraseFilter: Sendable {
  /// By the first byte of the phrase, in small letters; and by the first two, as `pairs` has them.
  private let phrases: [[[UInt8]]]
  private let phrasesByPair: [[[UInt8]]]
  /// By a byte that a phrase may begin with, in either case; by the first two bytes together, where several pairs share a place.
  private let begins: [Bool]
  private let pairs: [Bool]
  /// Some phrase is this byte and no more.
  private let isShort: [Bool]
  private let isMark: [Bool]
  private let marksBeyondASCII: [[UInt8]]
  /// The first two bytes of phrases that begin beyond ASCII, in small letters and capitals; and of the signs for kelvin and I with a dot, whose small
  /// letters are of ASCII.
  private let leads: [UInt16]

  /// - Parameters:
  ///   - phrases: in small letters.
  ///   - marks: what may stand before a phrase and is passed over.
  init(_ phrases: [String], behind marks: String = "") {
    let table = Dictionary(grouping: phrases.map { Array($0.utf8) }) { $0.first ?? 0 }
    self.phrases = (0...UInt8.max).map { table[$0] ?? [] }
    begins = (0...UInt8.max).map { table[Self.small($0)] != nil }
    var pairs = Array(repeating: false, count: 1024)
    for phrase in table.values.joined() where phrase.count > 1 { pairs[Self.pair(phrase[0], phrase[1])] = true }
    self.pairs = pairs
    let byPair = Dictionary(grouping: table.values.joined().filter { $0.count > 1 }) { Self.pair($0[0], $0[1]) }
    phrasesByPair = pairs.indices.map { byPair[$0] ?? [] }
    isShort = (0...UInt8.max).map { byte in table[byte]?.contains { $0.count < 2 } ?? false }
    isMark = (0...UInt8.max).map { byte in byte < 0x80 && marks.utf8.contains(byte) }
    marksBeyondASCII = marks.filter { !$0.isASCII }.map { Array($0.utf8) }
    let beyond = phrases.filter { $0.utf8.first ?? 0 >= 0x80 } + ["\u{212A}", "\u{130}"]
    leads = beyond.flatMap { [Self.lead($0), Self.lead($0.uppercased())] }
  }

  /// False where a text surely begins with none of the phrases.
  func mayBegin(_ words: String) -> Bool {
    words.utf8.withContiguousStorageIfAvailable { bytes in
      let start = behindMarks(bytes)
      guard start < bytes.count else { return false }
      if bytes[start] >= 0x80 { return start + 1 < bytes.count && leads.contains(Self.lead(bytes[start], bytes[start + 1])) }
      // A letter with its accent behind it is the same as one letter with an accent.
      if start + 1 < bytes.count, bytes[start + 1] >= 0x80 { return true }
      return mayHavePair(bytes, at: start) && stands(bytes, at: start, isSure: false)
    } ?? true
  }

  private func behindMarks(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var place = 0
    while place < bytes.count {
      if bytes[place] < 0x80 {
        guard isMark[Int(bytes[place])] else { return place }
        place += 1
      } else {
        guard let mark = marksBeyondASCII.first(where: { bytes[place...].starts(with: $0) }) else { return place }
        place += mark.count
      }
    }
    return place
  }

  /// False where no phrase begins with these two bytes; a third may be an accent that stands behind its letter.
  private func mayHavePair(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    guard start + 1 < bytes.count, !isShort[Int(Self.small(bytes[start]))] else { return true }
    return pairs[Self.pair(Self.small(bytes[start]), Self.small(bytes[start + 1]))]
      || start + 2 < bytes.count && bytes[start + 2] & 0xFE == 0xCC
  }

  /// True where the bytes of a phrase, of two at least, stand somewhere in a text.
  func holds(_ words: String) -> Bool {
    words.utf8.withContiguousStorageIfAvailable { bytes in
      for place in bytes.indices.dropLast() where begins[Int(bytes[place])] {
        if pairs[Self.pair(Self.small(bytes[place]), Self.small(bytes[place + 1]))], stands(bytes, at: place, isSure: true) {
          return true
        }
      }
      return false
    } ?? true
  }

  /// - Parameter isSure: false where a character beyond ASCII is a “maybe”.
  private func stands(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int, isSure: Bool) -> Bool {
    guard begins[Int(bytes[start])] else { return false }
    let first = Self.small(bytes[start])
    // Two bytes of ASCII leave few phrases to compare.
    if start + 2 < bytes.count, !isShort[Int(first)], isSure || (bytes[start + 1] | bytes[start + 2]) < 0x80 {
      return phrasesByPair[Self.pair(first, Self.small(bytes[start + 1]))].contains { agrees($0, bytes, start, isSure) }
    }
    return phrases[Int(first)].contains { agrees($0, bytes, start, isSure) }
  }

  private func agrees(_ phrase: [UInt8], _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ isSure: Bool) -> Bool {
    for (offset, wanted) in phrase.enumerated() {
      guard start + offset < bytes.count else { return false }
      let byte = bytes[start + offset]
      if !isSure, byte >= 0x80 { return true }
      // A letter of ASCII is one with an accent where the accent stands behind it: U+0300 to U+036F.
      if !isSure, wanted >= 0x80 { return start + offset + 1 < bytes.count && bytes[start + offset + 1] & 0xFE == 0xCC }
      if Self.small(byte) != wanted { return false }
    }
    return true
  }

  private static func lead(_ phrase: String) -> UInt16 {
    let bytes = Array(phrase.utf8.prefix(2))
    return bytes.count < 2 ? 0 : lead(bytes[0], bytes[1])
  }

  private static func lead(_ first: UInt8, _ second: UInt8) -> UInt16 { UInt16(first) << 8 | UInt16(second) }

  private static func pair(_ first: UInt8, _ second: UInt8) -> Int { (Int(first) << 3 ^ Int(second)) & 1023 }

  private static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}

extension String {
  /// As `count > limit`, without counting the rest.
  func isLonger(than limit: Int) -> Bool {
    utf8.count > limit
      && (surelyHasMoreCharacters(than: limit) || index(startIndex, offsetBy: limit + 1, limitedBy: endIndex) != nil)
  }

  /// A character of ASCII behind another is always one of its own, but for the line feed of a CR LF.
  private func surelyHasMoreCharacters(than limit: Int) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var count = 0
      for place in bytes.indices.dropFirst() where (bytes[place] | bytes[place - 1]) < 0x80 && bytes[place] != 0x0A {
        count += 1
        if count > limit { return true }
      }
      return false
    } ?? false
  }

  /// True where more words than that surely stand between spaces; only spaces between characters of ASCII are looked at.
  func surelyHasMoreWords(than limit: Int) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var gaps = 0
      for place in bytes.indices.dropFirst().dropLast()
      where bytes[place] == 0x20 && bytes[place - 1] &- 0x21 < 0x5E && bytes[place + 1] &- 0x21 < 0x5E {
        gaps += 1
        if gaps >= limit { return true }
      }
      return false
    } ?? false
  }
}

/// Bytes of UTF-8 that stand in a quoted cell as they are, and are no part of a character that may not stand in a table: all but
/// the quotation mark, control characters, and EF, with which U+FEFF, U+FFFE and U+FFFF begin among others.
enum PlainBytes {
  static func contains(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != 0x7F && byte != 0xEF
  }

  /// Eight bytes at a time: this is where most of the time of writing texts would go.
  static func areAll(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    let words = UnsafeRawBufferPointer(utf8)
    var place = 0
    while place + 8 <= words.count {
      if holdsOther(words.loadUnaligned(fromByteOffset: place, as: UInt64.self)) { return false }
      place += 8
    }
    while place < utf8.count {
      if !contains(utf8[place]) { return false }
      place += 1
    }
    return true
  }

  /// The highest bit of a byte becomes set where a subtraction underflows: from a control character, or from zero, which an exclusive
  /// or leaves of the byte that is looked for. Bytes from 80 on are no control characters.
  private static func holdsOther(_ word: UInt64) -> Bool {
    let controls = (word &- each(0x20)) & ~word
    let others = zeroes(word ^ each(UInt8(ascii: "\""))) | zeroes(word ^ each(0x7F)) | zeroes(word ^ each(0xEF))
    return (controls | others) & each(0x80) != 0
  }

  private static func zeroes(_ word: UInt64) -> UInt64 { (word &- each(1)) & ~word }

  /// Eight times the same byte.
  private static func each(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }
}

/// A fingerprint of bytes, 128 bits in two lanes of FNV-1a: what is remembered of a key or a record where the thing itself would be too much.
struct Print: Hashable {
  private var first: UInt64 = 0xCBF2_9CE4_8422_2325
  private var second: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func add(_ byte: UInt8) {
    first = (first ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    second = (second ^ UInt64(byte)) &* 0xD6E8_FEB8_6659_FD93
    second ^= second >> 29
  }

  /// With a mark behind it, so that `a`, `b` and `ab` differ.
  mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  static func of(_ texts: [String]) -> Print {
    var print = Print()
    for text in texts { print.add(text) }
    return print
  }
}

/// UTF-16 as bytes, without the decoder's usual leniency: a half of a pair that stands alone cannot be given back and is refused.
struct UTF16Bytes {
  let isBigEndian: Bool

  func decode(_ bytes: [UInt8]) throws(ByteFault) -> [Unicode.Scalar] {
    var text: [Unicode.Scalar] = []
    text.reserveCapacity(bytes.count / 2)
    var offset = 0
    while offset < bytes.count {
      guard let (scalar, length) = scalar(in: bytes, at: offset) else { throw ByteFault(offset: offset) }
      text.append(scalar)
      offset += length
    }
    return text
  }

  /// The character at a byte and its length in bytes; `nil` for half of something.
  func scalar(in bytes: [UInt8], at offset: Int) -> (Unicode.Scalar, Int)? {
    guard let unit = unit(in: bytes, at: offset) else { return nil }
    if let scalar = Unicode.Scalar(unit) { return (scalar, 2) }
    guard UTF16.isLeadSurrogate(unit), let low = self.unit(in: bytes, at: offset + 2), UTF16.isTrailSurrogate(low) else {
      return nil
    }
    return Unicode.Scalar(0x10000 + (UInt32(unit) - 0xD800) << 10 + (UInt32(low) - 0xDC00)).map { ($0, 4) }
  }

  func encode(_ text: some Sequence<Unicode.Scalar>) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text {
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
        bytes += isBigEndian ? [high, low] : [low, high]
      }
    }
    return bytes
  }

  private func unit(in bytes: [UInt8], at offset: Int) -> UInt16? {
    guard offset + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
    return isBigEndian ? first << 8 | second : second << 8 | first
  }
}

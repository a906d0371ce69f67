/// UTF-8, several times as fast as by way of `String.unicodeScalars`.
enum UTF8Bytes {
  /// `nil` where the bytes are not well-formed UTF-8 (The Unicode Standard, table 3-7).
  static func decode(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    var isSound = true
    let scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      var position = 0
      while position < bytes.count {
        let ascii = ASCIIBytes.copy(bytes, from: position, to: buffer, at: count)
        position += ascii
        count += ascii
        // One by one, until ASCII begins again behind what is beyond it.
        var isBeyond = false
        while position < bytes.count, !isBeyond || bytes[position] >= 0x80 {
          isBeyond = bytes[position] >= 0x80
          guard let (scalar, length) = Self.scalar(in: bytes, at: position) else {
            isSound = false
            return
          }
          buffer.initializeElement(at: count, to: scalar)
          position += length
          count += 1
        }
      }
    }
    return isSound ? scalars : nil
  }

  static func isSound(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      position += ASCIIBytes.length(in: bytes, from: position)
      var isBeyond = false
      while position < bytes.count, !isBeyond || bytes[position] >= 0x80 {
        isBeyond = bytes[position] >= 0x80
        guard let (_, length) = scalar(in: bytes, at: position) else { return false }
        position += length
      }
    }
    return true
  }

  /// Several times as fast as by way of a `String`, which looks at every byte again.
  static func encode(_ scalars: [Unicode.Scalar]) -> [UInt8] {
    var bits: UInt32 = 0
    for scalar in scalars { bits |= scalar.value }
    if bits < 0x80 { return scalars.map { UInt8(truncatingIfNeeded: $0.value) } }
    let length = scalars.reduce(0) { $0 + UTF8.width($1) }
    return [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      for scalar in scalars { write(scalar.value, to: buffer, &count) }
    }
  }

  /// - Parameter buffer: has room for the bytes of one more code point.
  @inline(__always)
  static func write(_ value: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, _ position: inout Int) {
    if value < 0x80 {
      buffer.initializeElement(at: position, to: UInt8(truncatingIfNeeded: value))
      position += 1
      return
    }
    let following = value < 0x800 ? 1 : value < 0x10000 ? 2 : 3
    let lead: UInt32 = following == 1 ? 0xC0 : following == 2 ? 0xE0 : 0xF0
    for step in stride(from: following, through: 0, by: -1) {
      let bits = value >> UInt32(6 * step)
      buffer.initializeElement(at: position, to: UInt8(truncatingIfNeeded: step == following ? lead | bits : 0x80 | bits & 0x3F))
      position += 1
    }
  }

  /// The character at a byte and its length in bytes; `nil` where the bytes are no UTF-8.
  static func scalar(in bytes: [UInt8], at position: Int) -> (Unicode.Scalar, Int)? {
    let lead = bytes[position]
    return lead < 0x80 ? (Unicode.Scalar(lead), 1) : sequence(in: bytes, at: position, lead)
  }

  private static func sequence(in bytes: [UInt8], at position: Int, _ lead: UInt8) -> (Unicode.Scalar, Int)? {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard (0xC2...0xF4).contains(lead), position + length <= bytes.count else { return nil }
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for offset in 1..<length {
      let byte = bytes[position + offset]
      guard byte & 0xC0 == 0x80 else { return nil }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard value >= least, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, length)
  }
}

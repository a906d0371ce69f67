/// ASCII, 16 bytes at a time: nearly all of a page, and most of a text.
enum ASCIIBytes {
  private static let group = 16

  /// Widens bytes as long as whole groups of them are ASCII.
  /// - Returns: how many; never more than the buffer has room for.
  static func copy(
    _ bytes: [UInt8], from start: Int, to buffer: UnsafeMutableBufferPointer<Unicode.Scalar>, at place: Int
  ) -> Int {
    bytes.withUnsafeBytes { source in
      let target = UnsafeMutableRawBufferPointer(buffer)
      let room = min(source.count - start, buffer.count - place)
      var copied = 0
      while copied + group <= room {
        let next = source.loadUnaligned(fromByteOffset: start + copied, as: SIMD16<UInt8>.self)
        guard next.max() < 0x80 else { break }
        // A code point is a number of 32 bits.
        target.storeBytes(
          of: SIMD16<UInt32>(truncatingIfNeeded: next), toByteOffset: (place + copied) * 4, as: SIMD16<UInt32>.self)
        copied += group
      }
      return copied
    }
  }
}

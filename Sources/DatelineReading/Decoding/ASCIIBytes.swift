/// Runs of ASCII: nearly all of a page, and most of a text. Looked at 8 bytes at a time, and copied by a loop so plain that the compiler makes vector
/// instructions of it.
enum ASCIIBytes {
  /// Widens bytes up to the first that is not ASCII, or a few before it.
  /// - Returns: how many; never more than the buffer has room for.
  static func copy(
    _ bytes: [UInt8], from start: Int, to buffer: UnsafeMutableBufferPointer<Unicode.Scalar>, at place: Int
  ) -> Int {
    bytes.withUnsafeBytes { source in
      guard start >= 0, place >= 0, start <= source.count, place <= buffer.count else { return 0 }
      let run = UnsafeRawBufferPointer(rebasing: source[start...].prefix(buffer.count - place))
      let length = length(of: run)
      guard length > 0, let from = run.baseAddress?.assumingMemoryBound(to: UInt8.self),
        let to = buffer.baseAddress.map({ $0 + place })
      else { return 0 }
      for offset in 0..<length { (to + offset).initialize(to: Unicode.Scalar(from[offset])) }
      return length
    }
  }

  /// How many bytes from a place on surely are ASCII.
  static func length(in bytes: [UInt8], from start: Int) -> Int {
    bytes.withUnsafeBytes { start >= 0 && start <= $0.count ? length(of: UnsafeRawBufferPointer(rebasing: $0[start...])) : 0 }
  }

  private static func length(of bytes: UnsafeRawBufferPointer) -> Int {
    var length = 0
    while length + 8 <= bytes.count, bytes.loadUnaligned(fromByteOffset: length, as: UInt64.self) & 0x8080_8080_8080_8080 == 0 {
      length += 8
    }
    return length
  }
}

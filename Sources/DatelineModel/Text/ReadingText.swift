/// The text of a document for reading: UTF-8, segments separated by exactly one line feed, no character that XML or CSV could not hold.
/// Never normalized.
public struct ReadingText: Hashable, Sendable {
  public let utf8: [UInt8]
  /// Byte offset of every 64th code point, so that finding one is a short walk.
  private let landmarks: [Int]
  /// Length in code points.
  public let count: Int

  /// - Parameter text: is taken to the letter.
  public init(_ text: String) { self.init(utf8: Array(text.utf8)) }

  /// - Parameter utf8: well-formed UTF-8.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
    var landmarks: [Int] = []
    var count = 0
    for (offset, byte) in utf8.enumerated() where Self.startsCodePoint(byte) {
      if count.isMultiple(of: Self.stride) { landmarks.append(offset) }
      count += 1
    }
    self.landmarks = landmarks
    self.count = count
  }

  public var string: String { String(decoding: utf8, as: UTF8.self) }

  /// The characters in a range of code points of this text; a range that reaches beyond it is cut to it.
  public func words(in span: Span) -> String {
    String(decoding: utf8[byteOffset(span.start)..<byteOffset(span.end)], as: UTF8.self)
  }

  /// Where a code point begins, in bytes. Offsets beyond the end lead to the end.
  public func byteOffset(_ codePoint: Int) -> Int {
    guard codePoint < count else { return utf8.count }
    var offset = landmarks[codePoint / Self.stride]
    var missing = codePoint % Self.stride
    while missing > 0 {
      offset += 1
      while offset < utf8.count, !Self.startsCodePoint(utf8[offset]) { offset += 1 }
      missing -= 1
    }
    return offset
  }

  /// Which code point begins at, or holds, a byte.
  public func codePoint(atByte offset: Int) -> Int {
    guard offset < utf8.count else { return count }
    let next = landmarks.firstPlace(behindAll: { $0 <= offset })
    guard next > 0 else { return 0 }
    let from = landmarks[next - 1]
    let passed = utf8[from..<offset].count { Self.startsCodePoint($0) }
    return (next - 1) * Self.stride + (Self.startsCodePoint(utf8[offset]) ? passed : passed - 1)
  }

  private static let stride = 64
  private static func startsCodePoint(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

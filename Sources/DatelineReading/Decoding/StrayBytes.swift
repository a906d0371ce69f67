import DatelineModel

/// Bytes of a file that its charset has no character for: kept apart, so that the file comes back byte for byte.
///
/// Scraped pages are often UTF-8 in which some program put quotation marks of Windows-1252. In the decoded file such a byte is one code point for private
/// use, U+F700 plus its value: for 0x80 to 0xFF that is what `x-user-defined` of the WHATWG Encoding Standard makes of it. A character of that block in such
/// a file is taken for the bytes that it is written with, so that every code point stands for the same bytes in all of the file.
public struct StrayBytes: Hashable, Sendable {
  /// Code points of the decoded file, in order.
  public private(set) var places: [Int] = []
  private(set) var bytes: [UInt8] = []

  public var isEmpty: Bool { places.isEmpty }
  public var count: Int { places.count }

  mutating func add(_ byte: UInt8, at place: Int) {
    places.append(place)
    bytes.append(byte)
  }

  /// The byte at a code point; `nil` where the charset has a character.
  public func byte(at place: Int) -> UInt8? {
    let index = first(from: place)
    return index < count && places[index] == place ? bytes[index] : nil
  }

  /// The first stray byte at or behind a place, by its number.
  func first(from place: Int) -> Int { places.firstPlace(behindAll: { $0 < place }) }

  // MARK: The code points that stand for bytes

  static func sign(for byte: UInt8) -> Unicode.Scalar { Unicode.Scalar(0xF700 + UInt16(byte)) ?? "\u{FFFD}" }

  /// The byte that a code point of a decoded file stands for, if it stands for one.
  static func byte(of scalar: Unicode.Scalar) -> UInt8? {
    (0xF700...0xF7FF).contains(scalar.value) ? UInt8(scalar.value & 0xFF) : nil
  }
}

extension Charset {
  /// The code points of a file of which some bytes mean nothing: U+FFFD for each of these.
  public func decodeLeniently(_ bytes: [UInt8]) -> (scalars: [Unicode.Scalar], strays: StrayBytes) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var strays = StrayBytes()
    var position = 0
    while position < bytes.count {
      let (scalar, length) = next(in: bytes, at: position)
      if let scalar, StrayBytes.byte(of: scalar) == nil {
        scalars.append(scalar)
      } else {
        for byte in bytes[position..<(position + length)] {
          strays.add(byte, at: scalars.count)
          scalars.append("\u{FFFD}")
        }
      }
      position += length
    }
    return (scalars, strays)
  }

  /// The character at a byte and its length, or how many bytes mean nothing there.
  private func next(in bytes: [UInt8], at position: Int) -> (Unicode.Scalar?, Int) {
    switch self {
    case .utf8: UTF8Bytes.scalar(in: bytes, at: position).map { ($0, $1) } ?? (nil, 1)
    case .utf16LittleEndian, .utf16BigEndian:
      UTF16Bytes(isBigEndian: self == .utf16BigEndian).scalar(in: bytes, at: position).map { ($0, $1) }
        ?? (nil, min(2, bytes.count - position))
    case .singleByte(let charset): (charset.scalar(for: bytes[position]), 1)
    case .withStrays(let base): base.next(in: bytes, at: position)
    }
  }

  /// The bytes of code points of which some stand for bytes themselves.
  func encodeWithStrays(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var sound: [Unicode.Scalar] = []
    for scalar in scalars {
      guard let byte = StrayBytes.byte(of: scalar) else {
        sound.append(scalar)
        continue
      }
      guard let encoded = encode(sound) else { return nil }
      bytes += encoded
      bytes.append(byte)
      sound.removeAll(keepingCapacity: true)
    }
    return encode(sound).map { bytes + $0 }
  }
}

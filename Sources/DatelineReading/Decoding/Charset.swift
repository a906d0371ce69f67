/// A way to write code points as bytes: Unicode's own, and the single-byte charsets of the WHATWG Encoding Standard.
///
/// Each is exact both ways: what ``decode(_:)`` takes, ``encode(_:)`` gives back byte for byte.
public enum Charset: Hashable, Sendable {
  case utf8, utf16LittleEndian, utf16BigEndian
  case singleByte(SingleByteCharset)
  /// One of the others with bytes in it that mean nothing there: ``StrayBytes``.
  indirect case withStrays(Charset)

  /// By its IANA name, or a name that it goes by on the web: `latin1`, `cp1251`, `UTF8`. `nil` for a charset that is not known.
  ///
  /// `iso-8859-1` is what it says; whether a file that claims it is Windows-1252 is for ``SourceText`` to see.
  public init?(label: String) {
    let words = label.lowercased().filter { !$0.isWhitespace }
    let name = CharsetNames.iana(words)
    switch name {
    case "utf-8": self = .utf8
    case "utf-16le", "utf-16": self = .utf16LittleEndian
    case "utf-16be": self = .utf16BigEndian
    default:
      if let base = Self.base(ofMixed: name) {
        self = .withStrays(base)
        return
      }
      guard let charset = SingleByteCharset.named(name) else { return nil }
      self = .singleByte(charset)
    }
  }

  /// `x-utf-8-bytes` is UTF-8 with bytes in it that are none.
  private static func base(ofMixed name: String) -> Charset? {
    guard name.hasPrefix("x-"), name.hasSuffix("-bytes"), let base = Charset(label: String(name.dropFirst(2).dropLast(6))) else {
      return nil
    }
    if case .withStrays = base { return nil }
    return base
  }

  /// Its IANA name, in small letters; with bytes that mean nothing, `x-`, the name and `-bytes`.
  public var name: String {
    switch self {
    case .utf8: "utf-8"
    case .utf16LittleEndian: "utf-16le"
    case .utf16BigEndian: "utf-16be"
    case .singleByte(let charset): charset.name
    case .withStrays(let base): "x-\(base.name)-bytes"
    }
  }

  /// The charset that a byte order mark at the start of a file stands for.
  public static func marked(in bytes: [UInt8]) -> Charset? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return bytes.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  /// The code points of a file, a byte order mark included.
  /// - Throws: the first byte that means nothing.
  public func decode(_ bytes: [UInt8]) throws(ByteFault) -> [Unicode.Scalar] {
    switch self {
    case .utf8:
      guard let scalars = UTF8Bytes.decode(bytes) else { throw ByteFault(offset: UTF8Faults.first(in: bytes)) }
      return scalars
    case .utf16LittleEndian: return try UTF16Bytes(isBigEndian: false).decode(bytes)
    case .utf16BigEndian: return try UTF16Bytes(isBigEndian: true).decode(bytes)
    case .singleByte(let charset): return try charset.decode(bytes)
    case .withStrays(let base):
      var (scalars, strays) = base.decodeLeniently(bytes)
      for (place, byte) in zip(strays.places, strays.bytes) { scalars[place] = StrayBytes.sign(for: byte) }
      return scalars
    }
  }

  /// The bytes of code points; `nil` where the charset lacks one of them.
  public func encode(_ scalars: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    switch self {
    case .utf8: return UTF8Bytes.encode(Array(scalars))
    case .utf16LittleEndian: return UTF16Bytes(isBigEndian: false).encode(scalars)
    case .utf16BigEndian: return UTF16Bytes(isBigEndian: true).encode(scalars)
    case .singleByte(let charset): return charset.encode(scalars)
    case .withStrays(let base): return base.encodeWithStrays(scalars)
    }
  }
}

/// A byte that means nothing in a charset.
public struct ByteFault: Error, Equatable {
  /// Bytes from the start of the file.
  public let offset: Int
}

/// Where bytes stop being UTF-8.
enum UTF8Faults {
  static func first(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var offset = 0
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, bytes.count)
      }
    }
  }
}

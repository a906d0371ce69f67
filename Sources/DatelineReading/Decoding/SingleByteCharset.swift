/// A charset with a byte for each code point.
public struct SingleByteCharset: Hashable, Sendable {
  /// IANA name in small letters.
  public let name: String
  private let scalars: [Unicode.Scalar?]
  private let bytes: [Unicode.Scalar: UInt8]

  public static func == (left: Self, right: Self) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }

  public static let iso88591 = SingleByteCharset(name: "iso-8859-1", upper: (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) })
  public static let windows1252 = named("windows-1252") ?? iso88591

  static func named(_ name: String) -> SingleByteCharset? { name == iso88591.name ? iso88591 : all[name] }

  /// Every charset that there is, ISO-8859-1 aside.
  private static let all = SingleByteTables.all.reduce(into: [String: SingleByteCharset]()) { all, table in
    all[table.key] = SingleByteCharset(name: table.key, upper: table.value)
  }

  private init(name: String, upper: [Unicode.Scalar?]) {
    self.name = name
    scalars = (0..<0x80).map { Unicode.Scalar(UInt8($0)) } + upper
    bytes = Dictionary(
      scalars.enumerated().compactMap { byte, scalar in scalar.map { ($0, UInt8(byte)) } }
    ) { first, _ in first }
  }

  /// `nil` for a byte that means nothing.
  func scalar(for byte: UInt8) -> Unicode.Scalar? { scalars[Int(byte)] }

  /// `nil` for a character that the charset lacks.
  public func byte(for scalar: Unicode.Scalar) -> UInt8? { bytes[scalar] }

  func decode(_ bytes: [UInt8]) throws(ByteFault) -> [Unicode.Scalar] {
    var fault: Int?
    let text = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { buffer, count in
      while count < bytes.count {
        count += ASCIIBytes.copy(bytes, from: count, to: buffer, at: count)
        guard count < bytes.count else { return }
        guard let scalar = scalars[Int(bytes[count])] else { return fault = count }
        buffer.initializeElement(at: count, to: scalar)
        count += 1
      }
    }
    if let fault { throw ByteFault(offset: fault) }
    return text
  }

  func encode(_ text: some Sequence<Unicode.Scalar>) -> [UInt8]? {
    var result: [UInt8] = []
    for scalar in text {
      guard let byte = byte(for: scalar) else { return nil }
      result.append(byte)
    }
    return result
  }
}

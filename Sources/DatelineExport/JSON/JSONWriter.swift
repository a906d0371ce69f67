import DatelineModel

/// Writes JSON (RFC 8259) as UTF-8 bytes.
///
/// Escaped are the quotation mark, the backslash, control characters, U+2028 and U+2029 (which JavaScript before 2019 took for line ends), and
/// U+FEFF (which Foundation drops at the start of a string). Everything else stands as it is.
public struct JSONWriter: Sendable {
  public enum Layout: Sendable {
    /// One line, no spaces: for NDJSON.
    case compact
    /// Two spaces for each level, for people and for diff.
    case indented
  }

  public private(set) var bytes: [UInt8] = []
  private let layout: Layout

  public init(_ layout: Layout = .indented) { self.layout = layout }

  public static func text(_ value: JSONValue, _ layout: Layout = .indented) -> String {
    var writer = JSONWriter(layout)
    writer.write(value)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// Empties the buffer and returns what was in it.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// - Parameter depth: how far the value is indented, where it stands inside something written before.
  public mutating func write(_ value: JSONValue, depth: Int = 0) {
    switch value {
    case .null: put("null")
    case .bool(let value): put(value ? "true" : "false")
    case .integer(let value): put(String(value))
    case .decimal(let value): put(value.description)
    case .string(let value): write(string: value)
    case .array(let elements):
      list(elements, open: "[", close: "]", depth) { writer, element in writer.write(element, depth: depth + 1) }
    case .object(let object):
      list(object.members, open: "{", close: "}", depth) { writer, member in
        writer.write(string: member.key)
        writer.put(writer.layout == .compact ? ":" : ": ")
        writer.write(member.value, depth: depth + 1)
      }
    }
  }

  public mutating func put(_ text: String) { bytes += text.utf8 }

  private mutating func list<Element>(
    _ elements: [Element], open: String, close: String, _ depth: Int, each: (inout JSONWriter, Element) -> Void
  ) {
    put(open)
    for (position, element) in elements.enumerated() {
      if position > 0 { put(",") }
      newLine(depth + 1)
      each(&self, element)
    }
    if !elements.isEmpty { newLine(depth) }
    put(close)
  }

  private mutating func newLine(_ depth: Int) {
    guard layout == .indented else { return }
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * depth)
  }

  private mutating func write(string: String) {
    bytes.append(quote)
    var utf8 = string.utf8.makeIterator()
    while let byte = utf8.next() {
      switch byte {
      case quote: put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case 0x0A: put("\\n")
      case 0x0D: put("\\r")
      case 0x09: put("\\t")
      case 0..<0x20, 0x7F: put("\\u00" + Self.hexadecimal(byte))
      case 0xE2, 0xEF: writeThreeBytes(byte, &utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(quote)
  }

  /// U+2028 is E2 80 A8, U+2029 is E2 80 A9, U+FEFF is EF BB BF.
  private mutating func writeThreeBytes(_ first: UInt8, _ utf8: inout String.UTF8View.Iterator) {
    guard let second = utf8.next(), let third = utf8.next() else { return }
    switch (first, second, third) {
    case (0xE2, 0x80, 0xA8): put("\\u2028")
    case (0xE2, 0x80, 0xA9): put("\\u2029")
    case (0xEF, 0xBB, 0xBF): put("\\ufeff")
    default: bytes += [first, second, third]
    }
  }

  private static func hexadecimal(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return digits.utf8.count == 1 ? "0" + digits : digits
  }

  private let quote = UInt8(ascii: "\"")
}

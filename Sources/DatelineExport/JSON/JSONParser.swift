import DatelineModel

/// Reads JSON (RFC 8259) piece by piece, strictly: no trailing commas, no doubled keys, no lone surrogates, no ill-formed UTF-8.
///
/// Numbers become exact decimals and never pass through a binary fraction. A caller reads whole values, or steps into an array or object and
/// reads what is in it one after another, so that only one element is in memory at a time.
public struct JSONParser {
  private var input: any ByteInput
  private var piece: [UInt8] = []
  private var position = 0
  private var passed = 0
  private var line = 1
  private var depth = 0
  private let limits: JSONLimits

  public init(_ input: some ByteInput, limits: JSONLimits = .standard) {
    self.input = input
    self.limits = limits
  }

  /// The value of a whole text.
  public static func value(of bytes: [UInt8], limits: JSONLimits = .standard) throws -> JSONValue {
    var parser = JSONParser(MemoryInput(bytes), limits: limits)
    let value = try parser.value()
    guard try parser.isAtEnd() else { throw parser.fault("something stands behind the value") }
    return value
  }

  /// Bytes read so far.
  public var offset: Int { passed + position }

  public func fault(_ reason: String) -> JSONFault { JSONFault(offset: offset, line: line, reason: reason) }

  /// True when nothing but space is left.
  public mutating func isAtEnd() throws -> Bool { try significant() == nil }

  /// The next byte that is no space, without reading it; `nil` at the end.
  public mutating func significant() throws -> UInt8? {
    while let byte = try peek() {
      switch byte {
      case 0x20, 0x09, 0x0D: position += 1
      case 0x0A:
        position += 1
        line += 1
      case 0xEF where offset == 0: try skipByteOrderMark()
      default: return byte
      }
    }
    return nil
  }

  /// Reads one byte that has to be there: `[`, `{`, `,` and the like.
  public mutating func expect(_ character: Unicode.Scalar) throws {
    guard try skip(character) else { throw fault("“\(character)” is missing here") }
  }

  /// Reads a byte where it is there.
  public mutating func skip(_ character: Unicode.Scalar) throws -> Bool {
    guard try significant() == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// Reads the next value whole.
  public mutating func value() throws -> JSONValue {
    guard let byte = try significant() else { throw fault("the text ends where a value is missing") }
    switch byte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case UInt8(ascii: "-"), 0x30...0x39: return try number()
    default: throw fault("no value begins like this")
    }
  }

  /// Steps through an array, calling the body before each element; the body has to read it.
  public mutating func elements(_ body: (inout JSONParser) throws -> Void) throws {
    try sequence("[", "]", body)
  }

  /// Steps through an object, calling the body with each key; the body has to read the value.
  public mutating func members(_ body: (String, inout JSONParser) throws -> Void) throws {
    var keys: Set<String> = []
    try sequence("{", "}") { parser in
      guard try parser.significant() == UInt8(ascii: "\"") else { throw parser.fault("a key in quotation marks is missing here") }
      let key = try parser.string()
      guard keys.insert(key).inserted else { throw parser.fault("the key “\(key)” stands twice in one object") }
      try parser.expect(":")
      try body(key, &parser)
    }
  }

  private mutating func sequence(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONParser) throws -> Void)
    throws
  {
    try expect(open)
    depth += 1
    defer { depth -= 1 }
    guard depth <= limits.depth else { throw fault("more than \(limits.depth) levels of arrays and objects") }
    if try skip(close) { return }
    repeat { try body(&self) } while try skip(",")
    try expect(close)
  }

  private mutating func object() throws -> JSONObject {
    var object = JSONObject()
    let limit = limits.elements
    try members { key, parser in
      guard object.members.count < limit else { throw parser.fault("an object of more than \(limit) members") }
      object.append(key, try parser.value())
    }
    return object
  }

  private mutating func array() throws -> [JSONValue] {
    var array: [JSONValue] = []
    let limit = limits.elements
    try elements { parser in
      guard array.count < limit else { throw parser.fault("an array of more than \(limit) elements") }
      array.append(try parser.value())
    }
    return array
  }

  private mutating func word(_ word: String, _ value: JSONValue) throws -> JSONValue {
    for byte in word.utf8 {
      guard try take() == byte else { throw fault("no value begins like this; is “\(word)” meant?") }
    }
    return value
  }
}

extension JSONParser {
  mutating func string() throws -> String {
    try expect("\"")
    var bytes: [UInt8] = []
    while true {
      try plainRun(into: &bytes)
      guard bytes.count <= limits.string else { throw fault("a string of more than \(limits.string) bytes") }
      switch try take() {
      case UInt8(ascii: "\"")?: return try text(bytes)
      case UInt8(ascii: "\\")?: try escape(into: &bytes)
      case nil: throw fault("the text ends inside a string")
      default: throw fault("a control character has to be escaped in a string")
      }
    }
  }

  /// Bytes that stand for themselves, up to one that does not or to the end of the input.
  private mutating func plainRun(into bytes: inout [UInt8]) throws {
    while try peek() != nil {
      let rest = piece[position...]
      let end = rest.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") || $0 < 0x20 } ?? rest.endIndex
      bytes += rest[..<end]
      position = end
      if end < piece.count || bytes.count > limits.string { return }
    }
  }

  /// Decoding mends what is ill-formed; a text that had to be mended is refused.
  private func text(_ bytes: [UInt8]) throws -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    guard isASCII || text.utf8.elementsEqual(bytes) else { throw fault("the string is no well-formed UTF-8") }
    return text
  }

  private mutating func escape(into bytes: inout [UInt8]) throws {
    switch try take() {
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): bytes.append(0x0D)
    case UInt8(ascii: "b"): bytes.append(0x08)
    case UInt8(ascii: "f"): bytes.append(0x0C)
    case UInt8(ascii: "u"): bytes += UTF8.encode(try escapedScalar()) ?? UTF8.encodedReplacementCharacter
    case let byte? where "\"\\/".utf8.contains(byte): bytes.append(byte)
    default: throw fault("there is no such escape")
    }
  }

  private mutating func escapedScalar() throws -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard try take() == UInt8(ascii: "\\"), try take() == UInt8(ascii: "u") else { throw fault("a lone surrogate") }
    let second = try hexadecimal()
    guard (0xD800..<0xDC00).contains(first), (0xDC00..<0xE000).contains(second),
      let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
    else { throw fault("a lone surrogate") }
    return scalar
  }

  private mutating func hexadecimal() throws -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = try take(), let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw fault("four hexadecimal digits belong behind \\u")
      }
      value = value << 4 + UInt32(digit)
    }
    return value
  }

  private mutating func number() throws -> JSONValue {
    var text = ""
    while let byte = try peek(), (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte) {
      text.unicodeScalars.append(Unicode.Scalar(byte))
      position += 1
      guard text.utf8.count <= limits.digits else { throw fault("a number of more than \(limits.digits) characters") }
    }
    guard let value = JSONNumber.value(text, digits: limits.digits) else { throw fault("“\(text)” is not a number in JSON") }
    return value
  }

  private mutating func take() throws -> UInt8? {
    guard let byte = try peek() else { return nil }
    position += 1
    return byte
  }

  private mutating func peek() throws -> UInt8? {
    while position >= piece.count {
      passed += piece.count
      position = 0
      piece = try input.next()
      if piece.isEmpty { return nil }
    }
    return piece[position]
  }

  private mutating func skipByteOrderMark() throws {
    guard try take() == 0xEF, try take() == 0xBB, try take() == 0xBF else { throw fault("no value begins like this") }
  }
}

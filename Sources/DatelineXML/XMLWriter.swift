/// Writes well-formed XML 1.0 in UTF-8 into a buffer. The only place where markup and text meet: whatever is handed over as text or
/// attribute value is escaped here, and nothing else can put a `<` into the output.
///
/// Elements that hold elements are indented; from the first text on, and in an element that is opened as ``Layout/mixed``, not one
/// character is added. A character that XML cannot hold is left out and remembered: ``take()`` then throws, so that callers need not
/// handle an error at every word.
public struct XMLWriter {
  public enum Layout: Sendable {
    /// Child elements stand on lines of their own.
    case block
    /// White space counts.
    case mixed
  }

  private struct Frame {
    let name: String
    var layout: Layout
    var isEmpty = true
  }

  private var bytes: [UInt8] = []
  private var frames: [Frame] = []
  private var fault: XMLFault?

  public init() { bytes += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>".utf8 }

  /// The bytes since the last call, for handing a large document on piece by piece.
  /// - Throws: the first fault since the beginning.
  public mutating func take() throws(XMLFault) -> [UInt8] {
    if let fault { throw fault }
    if frames.isEmpty { bytes.append(UInt8(ascii: "\n")) }
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  // MARK: Elements

  public mutating func open(_ name: String, _ attributes: XMLAttributes = [:], layout: Layout = .block) {
    let around = frames.last?.layout ?? .block
    beginContent(breakingLine: true)
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for attribute in attributes.list { write(attribute, of: name) }
    frames.append(Frame(name: name, layout: around == .mixed ? .mixed : layout))
  }

  /// Closes the element that was opened last.
  public mutating func close() {
    guard let frame = frames.popLast() else { preconditionFailure("more elements closed than opened") }
    if frame.isEmpty {
      bytes += "/>".utf8
      return
    }
    if frame.layout == .block { breakLine() }
    bytes += "</".utf8
    bytes += frame.name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  public mutating func element(_ name: String, _ attributes: XMLAttributes = [:]) {
    open(name, attributes)
    close()
  }

  public mutating func element(_ name: String, _ attributes: XMLAttributes = [:], text: String) {
    open(name, attributes, layout: .mixed)
    self.text(text)
    close()
  }

  public mutating func element(
    _ name: String, _ attributes: XMLAttributes = [:], layout: Layout = .block, _ content: (inout XMLWriter) throws -> Void
  ) rethrows {
    open(name, attributes, layout: layout)
    try content(&self)
    close()
  }

  public mutating func text(_ text: String) {
    guard !text.isEmpty, let place = frames.last?.name else { return }
    frames[frames.count - 1].layout = .mixed
    beginContent(breakingLine: false)
    escape(text, isAttribute: false, place: place)
  }

  // MARK: Layout

  private mutating func beginContent(breakingLine: Bool) {
    guard let frame = frames.last else { return breakLine() }
    if frame.isEmpty {
      bytes.append(UInt8(ascii: ">"))
      frames[frames.count - 1].isEmpty = false
    }
    if breakingLine, frame.layout == .block { breakLine() }
  }

  private mutating func breakLine() {
    bytes.append(UInt8(ascii: "\n"))
    bytes += repeatElement(UInt8(ascii: " "), count: 2 * frames.count)
  }

  // MARK: Escaping

  private mutating func write(_ attribute: XMLAttributes.Attribute, of element: String) {
    bytes.append(UInt8(ascii: " "))
    bytes += attribute.name.utf8
    bytes += "=\"".utf8
    escape(attribute.value, isAttribute: true, place: element + "/@" + attribute.name)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ text: String, isAttribute: Bool, place: String) {
    var text = text
    text.withUTF8 { source in
      var clean = 0
      for (offset, byte) in source.enumerated() where Self.isSpecial(byte) {
        guard let replacement = replacement(at: offset, in: source, isAttribute: isAttribute, place: place) else { continue }
        bytes += source[clean..<offset]
        bytes += replacement.text.utf8
        clean = offset + replacement.length
      }
      bytes += source[clean...]
    }
  }

  /// What has to be looked at more closely: markup, controls, and the first byte of U+FFFE and U+FFFF.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), 0xEF: true
    default: false
    }
  }

  /// What stands for the bytes at an offset; `nil` where they stand for themselves.
  private mutating func replacement(
    at offset: Int, in source: UnsafeBufferPointer<UInt8>, isAttribute: Bool, place: String
  ) -> (text: StaticString, length: Int)? {
    switch source[offset] {
    case UInt8(ascii: "&"): return ("&amp;", 1)
    case UInt8(ascii: "<"): return ("&lt;", 1)
    case UInt8(ascii: ">"): return ("&gt;", 1)
    case UInt8(ascii: "\""): return isAttribute ? ("&quot;", 1) : nil
    // A parser turns these into other characters unless they are references (XML 1.0, 2.11 and 3.3.3).
    case 0xD: return ("&#13;", 1)
    case 0xA: return isAttribute ? ("&#10;", 1) : nil
    case 0x9: return isAttribute ? ("&#9;", 1) : nil
    case 0xEF:
      guard offset + 2 < source.count, source[offset + 1] == 0xBF, source[offset + 2] >= 0xBE else { return nil }
      note(0xFFFE + UInt32(source[offset + 2] - 0xBE), at: offset, in: source, place)
      return ("", 3)
    default:
      note(UInt32(source[offset]), at: offset, in: source, place)
      return ("", 1)
    }
  }

  private mutating func note(_ codePoint: UInt32, at offset: Int, in source: UnsafeBufferPointer<UInt8>, _ place: String) {
    guard fault == nil else { return }
    let position = source[..<offset].count { $0 & 0xC0 != 0x80 } + 1
    fault = XMLFault(codePoint: codePoint, position: position, place: place)
  }
}

extension StaticString {
  fileprivate var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

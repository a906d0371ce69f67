import DatelineReading

/// The text of a file as spreadsheets save it: UTF-8 with or without a byte order mark, UTF-16 with one (Excel's “Unicode text”), and,
/// where it is none of these, Windows-1252.
struct DecodedText {
  let text: String
  /// True where the file is neither UTF-8 nor UTF-16: letters that Windows-1252 lacks have become question marks in it.
  let isWindows1252: Bool

  init(_ bytes: [UInt8]) {
    switch Charset.marked(in: bytes) {
    case .utf8?: self.init(utf8: Array(bytes.dropFirst(3)))
    case let utf16?:
      let body = Array(bytes.dropFirst(2))
      self.init(String((try? utf16.decode(body)) ?? utf16.decodeLeniently(body).scalars))
    case nil: self.init(utf8: bytes)
    }
  }

  private init(utf8 bytes: [UInt8]) {
    if let text = String(validating: bytes, as: UTF8.self) {
      self.init(text)
    } else {
      self.init(Self.windows1252(bytes), isWindows1252: true)
    }
  }

  private init(_ text: String, isWindows1252: Bool = false) {
    self.text = text
    self.isWindows1252 = isWindows1252
  }

  private static let windows = SingleByteCharset.windows1252

  private static func windows1252(_ bytes: [UInt8]) -> String {
    String(Charset.singleByte(windows).decodeLeniently(bytes).scalars)
  }

  /// What becomes of a text where a program opens UTF-8 as Windows-1252: `â€œ` for `“`. Bytes without a character are left out, since
  /// programs differ in what they make of them.
  static func misread(_ text: String) -> String { withoutControls(windows1252(Array(text.utf8))) }

  /// Whether a text looks as if that had been done to it: read the other way it is UTF-8 with other letters than those of ASCII.
  static func looksMisread(_ text: String) -> Bool {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      // Some programs take ISO-8859-1, where the rest of the bytes are control characters.
      guard let byte = windows.byte(for: scalar) ?? UInt8(exactly: scalar.value) else { return false }
      bytes.append(byte)
    }
    return bytes.contains { $0 >= 0x80 } && String(validating: bytes, as: UTF8.self) != nil
  }

  /// What programs put for a byte that Windows-1252 has no character for: a control character, or LibreOffice one for private use.
  private static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    (0x80...0x9F).contains(scalar.value) || (0xF180...0xF19F).contains(scalar.value)
  }

  static func withoutControls(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !isStandIn(scalar) { kept.append(scalar) }
    return String(kept)
  }

  /// The text as a program writes it in Windows-1252: a question mark for each letter that is not there.
  static func narrowed(_ text: String) -> String {
    var narrowed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      narrowed.append(windows.byte(for: scalar) == nil ? "?" : scalar)
    }
    return String(narrowed)
  }
}

extension String {
  fileprivate init(_ scalars: [Unicode.Scalar]) {
    var view = UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(view)
  }
}

/// What a person should be told of how a file was decoded, where the file does not speak for itself.
public struct CharsetRemark: Hashable, Sendable {
  /// Stable: `source.charset`, or `source.bytes` where single bytes do not fit.
  public let id: String
  public let message: String
  /// The charset by whose name a record says that it is right so; `nil` where only a person knows which charset is right.
  public let charset: String?
  /// True where the file is in a charset that is known by name only.
  private let isUnknown: Bool

  fileprivate init(_ id: String, _ message: String, charset: String?, isUnknown: Bool = false) {
    (self.id, self.message, self.charset, self.isUnknown) = (id, message, charset, isUnknown)
  }

  /// The way out.
  /// - Parameter record: the file to declare it in.
  public func remedy(in record: String, of file: String) -> String {
    guard let charset else {
      if isUnknown { return "save it as UTF-8" }
      return
        "declare in \(record) what it is, “source: {file: \(file), charset: …}”: windows-1250 for Polish or Czech, windows-1254 for Turkish, macintosh for old texts of a Mac; or save it as UTF-8"
    }
    let declaration = "declare it in \(record): “source: {file: \(file), charset: \(charset)}”"
    return id == "source.bytes"
      ? "mend the file, or if it is to stay as it is, \(declaration)" : "if that is right, \(declaration)"
  }
}

extension SourceText {
  /// `nil` where the file is what it or its record says.
  public var charsetRemark: CharsetRemark? {
    switch charsetBasis {
    case .declared, .byteOrderMark, .valid: nil
    case .evident(let reason):
      CharsetRemark("source.charset", "this is no UTF-8 and is read as \(charset.name): \(reason)", charset: charset.name)
    case .broken:
      CharsetRemark(
        "source.bytes",
        "\(strays.count == 1 ? "a byte is" : "\(strays.count) bytes are") no \(Self.sound(charset)) and read as what fits there: "
          + shown(strays.places), charset: charset.name)
    case .assumed(let declared):
      CharsetRemark(
        "source.charset",
        Self.claim(declared) + ", and it is read as windows-1252: " + shown(scalars.indices.filter { scalars[$0].value >= 0x80 }),
        charset: nil, isUnknown: declared.map { Charset(label: $0) == nil } ?? false)
    }
  }

  private static func sound(_ charset: Charset) -> String {
    guard case .withStrays(let base) = charset else { return charset.name }
    return base == .utf8 ? "UTF-8" : base.name
  }

  private static func claim(_ declared: String?) -> String {
    guard let declared else { return "what charset this is in is not evident" }
    return Charset(label: declared) == nil
      ? "the page says that it is “\(declared)”, which cannot be read" : "the page says that it is “\(declared)”, and is not"
  }

  /// The first places: “line 3, column 7 (93 as “)”.
  private func shown(_ places: [Int]) -> String {
    let lines = SourcePlaces(self)
    let first = places.prefix(5).map { offset in
      let place = lines.place(of: offset)
      let byte = strays.byte(at: offset) ?? charset.encode([scalars[offset]])?.first ?? 0
      let sign =
        scalars[offset].isUnread || scalars[offset] == "\u{FFFD}"
        ? "U+\(scalars[offset].value.hexadecimal(digits: 4))" : String(scalars[offset])
      return "line \(place.line), column \(place.column) (\(UInt32(byte).hexadecimal(digits: 2)) as \(sign))"
    }
    return first.joined(separator: "; ") + (places.count > 5 ? "; and \(places.count - 5) more" : "")
  }
}

extension UInt32 {
  /// In capitals, with zeros before it up to a number of digits.
  func hexadecimal(digits: Int) -> String {
    let text = String(self, radix: 16, uppercase: true)
    return String(repeating: "0", count: Swift.max(0, digits - text.utf8.count)) + text
  }
}

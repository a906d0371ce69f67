import DatelineDigest
import DatelineModel

/// A source file, decoded: its code points can be counted and cut, nothing has been changed, and ``Charset/encode(_:)`` gives the file back.
public struct SourceText: Sendable {
  public let file: SourceFile
  public let scalars: [Unicode.Scalar]
  public let charset: Charset
  /// How the charset is known.
  public let charsetBasis: CharsetBasis

  public enum CharsetBasis: Hashable, Sendable {
    /// Somebody says so: the record, a page's header.
    case declared
    case byteOrderMark
    /// Without a mark or a declaration a file is UTF-8, and it is.
    case valid
    /// It is no UTF-8, and this is what it evidently is; a person should be told, with the reason.
    case evident(reason: String)
  }

  /// - Parameter charset: its name, where somebody declares it. It then counts, with one exception: bytes that ISO-8859-1 has control characters for
  ///   are Windows-1252, as on the web. Undeclared, a byte order mark decides, then UTF-8, then what is evident.
  /// - Throws: ``DecodingFault`` that names the first byte that cannot be read.
  public init(name: String, bytes: [UInt8], mediaType: String = "text/plain", charset declared: String? = nil)
    throws(DecodingFault)
  {
    let decoded = try Self.decode(bytes, declared: declared, file: name)
    (charset, charsetBasis, scalars) = (decoded.charset, decoded.basis, decoded.scalars)
    file = SourceFile(
      name: name, sha256: Digest.hexadecimal(.sha256, of: bytes), bytes: bytes.count, codepoints: scalars.count,
      utf16: scalars.count + Self.countBeyondBMP(scalars), charset: charset.name, mediaType: mediaType)
  }

  public func string(_ range: Range<Int>) -> String { String(scalars, range) }

  /// Code points that take two units of UTF-16. Few texts have any, which a loop without a branch finds out many at a time.
  private static func countBeyondBMP(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.withUnsafeBufferPointer { all in
      var bits: UInt32 = 0
      for place in all.indices { bits |= all[place].value }
      return bits <= 0xFFFF ? 0 : all.count { $0.value > 0xFFFF }
    }
  }

  // MARK: Decoding

  private typealias Decoded = (charset: Charset, basis: CharsetBasis, scalars: [Unicode.Scalar])

  private static func decode(_ bytes: [UInt8], declared: String?, file: String) throws(DecodingFault) -> Decoded {
    if let declared { return try decode(bytes, as: declared, file: file) }
    let marked = Charset.marked(in: bytes)
    do throws(ByteFault) {
      return (marked ?? .utf8, marked == nil ? .valid : .byteOrderMark, try (marked ?? .utf8).decode(bytes))
    } catch {
      guard marked == nil, let evidence = CharsetEvidence(bytes), let scalars = try? evidence.charset.decode(bytes) else {
        throw DecodingFault(file: file, offset: error.offset, charset: (marked ?? .utf8).name, isDeclared: false)
      }
      return (evidence.charset, .evident(reason: evidence.reason), scalars)
    }
  }

  private static func decode(_ bytes: [UInt8], as label: String, file: String) throws(DecodingFault) -> Decoded {
    guard var charset = Charset(label: label) else {
      throw DecodingFault(file: file, offset: nil, charset: label, isDeclared: true)
    }
    if charset == .singleByte(.iso88591), bytes.contains(where: { (0x80...0x9F).contains($0) }),
      let windows = Charset(label: "windows-1252")
    {
      charset = windows
    }
    // “utf-16” leaves the order to the mark.
    if label.lowercased() == "utf-16", let marked = Charset.marked(in: bytes), marked != .utf8 { charset = marked }
    do throws(ByteFault) {
      return (charset, .declared, try charset.decode(bytes))
    } catch {
      throw DecodingFault(file: file, offset: error.offset, charset: charset.name, isDeclared: true)
    }
  }
}

/// A file that is not what its charset says, or whose charset is not known.
public struct DecodingFault: Error, Equatable, CustomStringConvertible {
  public let file: String
  /// Bytes from the start of the file; `nil` where the charset is not known at all.
  public let offset: Int?
  /// IANA name.
  public let charset: String
  public let isDeclared: Bool

  public var description: String { "\(file): \(message)" }

  /// Without the file.
  public var message: String {
    guard let offset else { return "“\(charset)” is no charset that can be read" }
    let name = charset == "utf-8" ? "UTF-8" : charset
    return "the byte at offset \(offset) is no \(name)"
      + (isDeclared || charset != "utf-8" ? "" : ", and what else it may be is not evident")
  }

  public var remedy: String {
    switch (offset, isDeclared) {
    case (nil, _):
      "use a name that IANA has for a Unicode or single-byte charset, such as windows-1252 or koi8-r; or save the file as UTF-8"
    case (_, true): "declare the charset that the file is in, or save the file as UTF-8"
    case (_, false): "declare it in the record, “source: {charset: windows-1252}”, or save the file as UTF-8"
    }
  }
}

import DatelineDigest
import DatelineModel

/// A source file, decoded: its code points can be counted and cut, and ``Charset/encode(_:)`` gives the file back from ``original(_:)``.
public struct SourceText: Sendable {
  public let file: SourceFile
  /// What a reader sees. At ``strays`` that is what a byte is read as; ``original(_:)`` has what the decoded file has there.
  public let scalars: [Unicode.Scalar]
  /// Bytes that the charset has no character for.
  public let strays: StrayBytes
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
    /// It is this charset but for ``SourceText/strays``; a person should be told where they are.
    case broken
    /// What it is nobody knows, and it is read as Windows-1252, in which every byte is a code point; a person should say what it is.
    /// `declared` is what a page says, where that cannot be read or is wrong.
    case assumed(declared: String?)
  }

  /// - Parameter charset: its name, where somebody declares it. It then counts, with one exception: bytes that ISO-8859-1 has control characters for
  ///   are Windows-1252, as on the web. Undeclared, a byte order mark decides, then UTF-8, then what is evident, then Windows-1252 if the file is a
  ///   page or its letters are Latin. Few bytes that mean nothing are read one by one.
  /// - Throws: ``DecodingFault`` that names the first byte that cannot be read.
  public init(name: String, bytes: [UInt8], mediaType: String = "text/plain", charset declared: String? = nil)
    throws(DecodingFault)
  {
    let isPage = SourceKind(mediaType: mediaType, name: name) == .page
    let decoded = try SourceDecoding.of(bytes, declared: declared, isPage: isPage, file: name)
    (charset, charsetBasis, scalars, strays) = (decoded.charset, decoded.basis, decoded.scalars, decoded.strays)
    file = SourceFile(
      name: name, sha256: Digest.hexadecimal(.sha256, of: bytes), bytes: bytes.count, codepoints: scalars.count,
      utf16: scalars.count + Self.countBeyondBMP(scalars), charset: charset.name, mediaType: mediaType)
  }

  /// The words of a part of the file, as they are read.
  public func string(_ range: Range<Int>) -> String { String(scalars, range) }

  /// A part of the decoded file: what an edit keeps.
  public func original(_ range: Range<Int>) -> String {
    var index = strays.first(from: range.lowerBound)
    guard index < strays.count, strays.places[index] < range.upperBound else { return string(range) }
    var part = Array(scalars[range.clamped(to: 0..<scalars.count)])
    while index < strays.count, strays.places[index] < range.upperBound {
      part[strays.places[index] - range.lowerBound] = StrayBytes.sign(for: strays.bytes[index])
      index += 1
    }
    return String(part, 0..<part.count)
  }

  /// Code points that take two units of UTF-16. Few texts have any, which a loop without a branch finds out many at a time.
  private static func countBeyondBMP(_ scalars: [Unicode.Scalar]) -> Int {
    scalars.withUnsafeBufferPointer { all in
      var bits: UInt32 = 0
      for place in all.indices { bits |= all[place].value }
      return bits <= 0xFFFF ? 0 : all.count { $0.value > 0xFFFF }
    }
  }
}

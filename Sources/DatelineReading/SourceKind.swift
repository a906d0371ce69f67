import DatelineModel

/// What a source file is: decides how it is decoded and who reads it, wherever a file is read.
public enum SourceKind: Hashable, Sendable {
  case plainText
  case page

  /// By the media type that a record gives, or else by the end of the file's name.
  public init(mediaType: String?, name: String) {
    let type = mediaType.map { $0.prefix { $0 != ";" }.lowercased().filter { $0 != " " } } ?? Self.mediaType(of: name)
    self = type == "text/html" || type == "application/xhtml+xml" ? .page : .plainText
  }

  public init(_ file: SourceFile) { self.init(mediaType: file.mediaType, name: file.name) }

  /// The media type of a file that nobody gives one.
  public static func mediaType(of name: String) -> String {
    let lower = name.lowercased()
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") { return "text/html" }
    return lower.hasSuffix(".xhtml") ? "application/xhtml+xml" : "text/plain"
  }

  /// The media type of a file under any name: a page that begins as pages do is one, whatever it is called.
  public static func mediaType(of name: String, beginning bytes: [UInt8]) -> String {
    let byName = mediaType(of: name)
    guard byName == "text/plain" else { return byName }
    let start = String(decoding: bytes.prefix(256), as: UTF8.self).drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html") ? "text/html" : byName
  }

  /// The charset to read a file by: what its record declares, else for a page what the page does.
  public func charset(declared: String?, of bytes: [UInt8]) -> String? {
    switch self {
    case .plainText: declared
    case .page: declared ?? HTMLCharset.label(of: bytes)
    }
  }

  /// - Parameter plain: reads plain text.
  public func reader(plain: PlainTextReader) -> any SourceReader {
    switch self {
    case .plainText: plain
    case .page: HTMLReader()
    }
  }
}

extension SourceText {
  /// A file as its kind is decoded.
  /// - Parameters:
  ///   - mediaType: where somebody gives one; else the name decides.
  ///   - charset: where somebody declares one; else, in a page, the page does.
  /// - Throws: ``DecodingFault`` that names the first byte that cannot be read.
  public static func file(
    _ name: String, bytes: [UInt8], mediaType: String? = nil, charset: String? = nil
  ) throws(DecodingFault) -> SourceText {
    let kind = SourceKind(mediaType: mediaType, name: name)
    return try SourceText(
      name: name, bytes: bytes, mediaType: mediaType ?? SourceKind.mediaType(of: name),
      charset: kind.charset(declared: charset, of: bytes))
  }

  /// The words that the file shows, a line or a block of a page on a line: evidence for reading others, without being read itself.
  public var shownWords: String {
    SourceKind(file) == .page ? PageWords.shown(scalars) : string(0..<scalars.count)
  }
}

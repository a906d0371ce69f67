import DatelineReading

/// What a source file is, by the media type that its record gives, or else by the end of its name.
enum SourceKind {
  case plainText
  case page

  init(mediaType: String?, name: String) {
    let type = mediaType.map { $0.prefix { $0 != ";" }.lowercased().filter { $0 != " " } } ?? Self.mediaType(of: name)
    self = type == "text/html" || type == "application/xhtml+xml" ? .page : .plainText
  }

  /// The media type of a file that nobody gives one.
  static func mediaType(of name: String) -> String {
    let lower = name.lowercased()
    if lower.hasSuffix(".html") || lower.hasSuffix(".htm") { return "text/html" }
    return lower.hasSuffix(".xhtml") ? "application/xhtml+xml" : "text/plain"
  }

  /// The charset to read a file by: what its record declares, else for a page what the page does.
  func charset(declared: String?, of bytes: [UInt8]) -> String? {
    switch self {
    case .plainText: declared
    case .page: declared ?? HTMLCharset.label(of: bytes)
    }
  }
}

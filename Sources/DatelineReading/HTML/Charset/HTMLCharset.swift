/// Which charset a page says it is in, as the HTML Standard finds it (13.2.3.2, “prescan a byte stream”): a `meta` in the first 1,024 bytes.
public enum HTMLCharset {
  /// The label to decode a page by; `nil` where a byte order mark decides, or where nothing that is declared is true and evidence has to.
  ///
  /// A declaration that the bytes contradict is passed over: a page that is no UTF-8 was not made as UTF-8, whatever it says.
  public static func label(of bytes: [UInt8]) -> String? {
    guard Charset.marked(in: bytes) == nil else { return nil }
    let declared = declared(in: bytes)
    if let declared, let charset = Charset(label: declared), charset.fits(bytes) { return declared }
    return UTF8Bytes.isSound(bytes) ? "utf-8" : nil
  }

  /// What a `meta charset` or `meta http-equiv` says, by the names of the WHATWG Encoding Standard: there `iso-8859-1` is Windows-1252.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024).map { Unicode.Scalar($0) }
    var search = 0
    while let place = Markup.find("<", in: head, from: search) {
      search = place + 1
      if Markup.matches(head, at: place, "<!--") {
        search = Markup.find("-->", in: head, from: place + 4) ?? head.count
      } else if Markup.matches(head, at: place, "<meta"), place + 5 < head.count,
        head[place + 5].isMarkupSpace || head[place + 5] == "/"
      {
        var scanner = AttributeScanner(from: place + 5)
        while scanner.next(in: head) != nil {}
        search = scanner.position
        if let label = label(in: PageAttributes(head, place..<scanner.position)) { return label }
      }
    }
    return nil
  }

  private static func label(in attributes: PageAttributes) -> String? {
    if let charset = attributes.value("charset") { return web(charset) }
    guard attributes.value("http-equiv")?.lowercased() == "content-type", let content = attributes.value("content")?.lowercased(),
      let place = content.firstRange(of: "charset")
    else { return nil }
    let rest = content[place.upperBound...].drop { $0 == " " || $0 == "=" || $0 == "\"" || $0 == "'" }
    return web(String(rest.prefix { !" ;\"',".contains($0) }))
  }

  /// A page that says UTF-16 in bytes that could be read to find it is UTF-8.
  private static func web(_ label: String) -> String? {
    let label = label.lowercased()
    switch label {
    case "": return nil
    case "utf-16", "utf-16le", "utf-16be", "us-ascii", "ascii": return label.hasPrefix("utf") ? "utf-8" : "windows-1252"
    case "iso-8859-1", "iso8859-1", "latin1", "iso_8859-1", "l1": return "windows-1252"
    case "x-user-defined": return "windows-1252"
    default: return label
    }
  }
}

extension Charset {
  fileprivate func fits(_ bytes: [UInt8]) -> Bool {
    if self == .utf8 && UTF8Bytes.isSound(bytes) { return true }
    return (try? decode(bytes)) != nil || SourceDecoding.broken(bytes, self, isSure: false) != nil
  }
}

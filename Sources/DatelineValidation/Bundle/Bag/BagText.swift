import Foundation

/// The text of a tag file, in the encoding that `bagit.txt` declares.
enum BagText {
  /// Lines without their ends (LF, CR or CRLF); `nil` where the bytes are not text in this encoding.
  static func lines(_ bytes: [UInt8], encoding: String) -> [String]? {
    guard let text = decoded(bytes, encoding) else { return nil }
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var scalars = text.unicodeScalars.makeIterator()
    var next = scalars.next()
    while let scalar = next {
      next = scalars.next()
      guard scalar == "\n" || scalar == "\r" else {
        line.append(scalar)
        continue
      }
      if scalar == "\r", next == "\n" { next = scalars.next() }
      lines.append(String(line))
      line = String.UnicodeScalarView()
    }
    return line.isEmpty ? lines : lines + [String(line)]
  }

  static func isKnown(_ encoding: String) -> Bool { foundation(encoding) != nil }

  private static func decoded(_ bytes: [UInt8], _ encoding: String) -> String? {
    guard let known = foundation(encoding) else { return nil }
    guard known == .utf8 else { return String(bytes: bytes, encoding: known) }
    let text = String(decoding: bytes, as: UTF8.self)
    return text.utf8.elementsEqual(bytes) ? text : nil
  }

  private static func foundation(_ encoding: String) -> String.Encoding? {
    switch encoding.uppercased() {
    case "UTF-8", "UTF8": .utf8
    case "US-ASCII", "ASCII": .ascii
    case "UTF-16": .utf16
    case "UTF-16BE": .utf16BigEndian
    case "UTF-16LE": .utf16LittleEndian
    case "UTF-32": .utf32
    case "ISO-8859-1", "LATIN1": .isoLatin1
    case "ISO-8859-2": .isoLatin2
    case "WINDOWS-1252", "CP1252": .windowsCP1252
    default: nil
    }
  }
}

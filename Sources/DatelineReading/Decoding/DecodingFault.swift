/// A file that is not what its charset says, or whose charset is not known.
public struct DecodingFault: Error, Equatable, CustomStringConvertible {
  public let file: String
  /// Bytes from the start of the file; `nil` where the charset is not known at all.
  public let offset: Int?
  /// What stands there, and in which line, from 1.
  public let byte: UInt8?
  public let line: Int?
  /// IANA name.
  public let charset: String
  public let isDeclared: Bool

  /// Of a byte that a charset has no character for.
  /// - Parameter offset: the first there is.
  init(file: String, bytes: [UInt8], offset: Int, charset: Charset, isDeclared: Bool) {
    self.file = file
    self.offset = offset
    byte = offset < bytes.count ? bytes[offset] : nil
    line = (try? charset.decode(Array(bytes.prefix(offset)))).map { SourcePlaces($0).place(of: $0.count).line }
    self.charset = charset.name
    self.isDeclared = isDeclared
  }

  /// Of a charset that nobody knows.
  init(file: String, unknown charset: String) {
    (self.file, self.charset, isDeclared) = (file, charset, true)
    (offset, byte, line) = (nil, nil, nil)
  }

  public var description: String { "\(file): \(message)" }

  /// Without the file.
  public var message: String {
    guard let offset else { return "“\(charset)” is no charset that can be read" }
    let name = charset == "utf-8" ? "UTF-8" : charset
    let value = byte.map { UInt32($0).hexadecimal(digits: 2) + " " } ?? ""
    return "the byte \(value)at offset \(offset)\(line.map { ", in line \($0)," } ?? "") is no \(name)"
      + (isDeclared || charset != "utf-8" ? "" : ", and what else it may be is not evident")
  }

  public var remedy: String {
    switch (offset, isDeclared) {
    case (nil, _):
      "use a name that IANA has for a Unicode or single-byte charset, such as windows-1252 or koi8-r; or save the file as UTF-8"
    case (_, true): "declare the charset that the file is in, or save the file as UTF-8"
    case (_, false):
      "declare it in the record, “source: {charset: windows-1253}” for Greek of Windows, or save the file as UTF-8; if it is no text, leave it out"
    }
  }
}

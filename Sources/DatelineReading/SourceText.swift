import DatelineDigest
import DatelineModel

/// A source file, decoded: its code points can be counted and cut, and nothing has been changed.
public struct SourceText: Sendable {
  public let file: SourceFile
  public let scalars: [Unicode.Scalar]

  /// Reads the bytes of a file as UTF-8.
  /// - Throws: ``DecodingFault`` that names the first byte that is no UTF-8.
  public init(name: String, bytes: [UInt8], mediaType: String = "text/plain") throws(DecodingFault) {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw DecodingFault(file: name, offset: Self.firstFault(in: bytes))
    }
    scalars = Array(text.unicodeScalars)
    file = SourceFile(
      name: name, sha256: Digest.hexadecimal(.sha256, of: bytes), bytes: bytes.count, codepoints: scalars.count,
      utf16: text.utf16.count, charset: "utf-8", mediaType: mediaType)
  }

  public func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  private static func firstFault(in bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var offset = 0
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput, .error: return min(offset, bytes.count)
      }
    }
  }
}

/// A file that is not what its charset says.
public struct DecodingFault: Error, Equatable, CustomStringConvertible {
  public let file: String
  /// Bytes from the start of the file.
  public let offset: Int

  public var description: String { "\(file): the byte at offset \(offset) is no UTF-8" }
}

extension Unicode.Scalar {
  /// What ends a line.
  var endsLine: Bool { self == "\n" || self == "\r" }

  /// White space that the reading text shows as one space: spaces of any width, no-break spaces, tabs, and the separators that no plain text needs.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// A character that XML 1.0 cannot hold or that programs choke on: it is left out of the reading text and recorded.
  var isUncarriable: Bool {
    switch value {
    case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// Uncarriable, and between two words where there is no space: vertical tab (a word processor's line break) and form feed.
  var partsWords: Bool { value == 0x0B || value == 0x0C }

  /// Nothing to see at the edge of a segment.
  var isBlank: Bool { endsLine || isSpace || isUncarriable }
  var isLetter: Bool { properties.isAlphabetic }
  var isLowercase: Bool { properties.isLowercase }
  var isUppercase: Bool { properties.isUppercase }
  var isDigit: Bool { ("0"..."9").contains(self) }
}

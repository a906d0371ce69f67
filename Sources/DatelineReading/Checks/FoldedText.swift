import DatelineModel
import Foundation

/// Text as it is compared between copies of an article: without what scraping and typesetting change.
///
/// White space, hyphens and dashes, control and format characters and accents are left out; quotation marks of every form are one, and so are compatible
/// forms of a letter; an ellipsis is three full stops; references of HTML are resolved. Letters keep their case.
public struct FoldedText: Sendable {
  /// UTF-8.
  public private(set) var bytes: [UInt8] = []
  /// For each byte, which code point of the text it comes from. Never descending.
  public private(set) var origins: [Int] = []
  /// Code points of the text.
  public let count: Int

  public init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  public init(_ scalars: [Unicode.Scalar]) {
    count = scalars.count
    bytes.reserveCapacity(scalars.count)
    origins.reserveCapacity(scalars.count)
    var position = 0
    while position < scalars.count {
      if scalars[position] == "&", let reference = CharacterReference.read(scalars, at: position) {
        append(reference.scalar, from: position)
        position += reference.length
      } else {
        append(scalars[position], from: position)
        position += 1
      }
    }
  }

  /// The first byte that comes from a code point or from one behind it.
  public func index(of codePoint: Int) -> Int { origins.firstPlace(behindAll: { $0 < codePoint }) }

  public func range(of span: Span) -> Range<Int> {
    let start = index(of: span.start)
    return start..<max(start, index(of: span.end))
  }

  private mutating func append(_ scalar: Unicode.Scalar, from origin: Int) {
    if scalar.value < 0x80 {
      guard let byte = Self.fold(UInt8(truncatingIfNeeded: scalar.value)) else { return }
      bytes.append(byte)
      origins.append(origin)
      return
    }
    for part in Self.parts(of: scalar) {
      for byte in UTF8.encode(part).map(Array.init) ?? [] {
        bytes.append(byte)
        origins.append(origin)
      }
    }
  }

  private static func fold(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0...0x20, 0x7F, UInt8(ascii: "-"): nil
    case UInt8(ascii: "'"), UInt8(ascii: "`"): quotationMark
    default: byte
    }
  }

  private static let quotationMark = UInt8(ascii: "\"")

  /// What an accented or compatible character comes down to.
  private static func parts(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let own = part(scalar) { return own }
    return String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars.flatMap { piece -> [Unicode.Scalar] in
      if piece.value < 0x80 { return fold(UInt8(truncatingIfNeeded: piece.value)).map { [Unicode.Scalar($0)] } ?? [] }
      return part(piece) ?? [piece]
    }
  }

  /// `nil` where nothing is decided by the character's category alone.
  private static func part(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
    switch scalar.properties.generalCategory {
    case .dashPunctuation, .nonspacingMark, .enclosingMark, .control, .format, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return []
    case .initialPunctuation, .finalPunctuation: return ["\""]
    default: break
    }
    switch scalar.value {
    case 0xB4, 0x2BC, 0x201A, 0x201E, 0x2032, 0x2033: return ["\""]
    case 0x2212: return []
    case 0x2026: return [".", ".", "."]
    default: return nil
    }
  }
}

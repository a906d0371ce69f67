/// The name of one record, unique over the whole dataset and safe everywhere it has to serve: as `xml:id`, as the last
/// part of an IRI, as a key in a spreadsheet, as a file name.
///
/// The type parameter keeps kinds apart: an ``AgentID`` is no ``PlaceID``.
public struct Identifier<Record>: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let value: String

  /// - Throws: ``IdentifierFault`` when the text is not a legal id.
  public init(_ value: String) throws(IdentifierFault) {
    try IdentifierSyntax.check(value)
    self.value = value
  }

  public var description: String { value }

  public static func < (a: Self, b: Self) -> Bool { a.value < b.value }
}

/// Why a text is not a legal id.
public struct IdentifierFault: Error, Equatable, CustomStringConvertible {
  public let value: String
  public let reason: String
  public var description: String { "“\(value)” is not a legal id: \(reason)" }
}

/// The rules of ids: `[a-z][a-z0-9-]*`, at most 64 characters, and nothing that a spreadsheet or a statistics package
/// would read as a date or as a missing value.
public enum IdentifierSyntax {
  public static let longest = 64

  public static func check(_ value: String) throws(IdentifierFault) {
    func fail(_ reason: String) -> IdentifierFault { IdentifierFault(value: value, reason: reason) }
    let bytes = Array(value.utf8)
    guard let first = bytes.first else { throw fail("it is empty") }
    guard isLetter(first) else { throw fail("it has to begin with a letter a-z") }
    guard bytes.allSatisfy({ isLetter($0) || isDigit($0) || $0 == hyphen }) else {
      throw fail("only a-z, 0-9 and - may stand in it")
    }
    guard bytes.count <= longest else { throw fail("it has more than \(longest) characters") }
    if missingValues.contains(value) { throw fail("programs take it for a missing value or a truth value") }
    if looksLikeDate(value) { throw fail("a spreadsheet takes it for a date") }
  }

  /// `mar-1`, `dec2`, `september-2018`: what a spreadsheet turns into a day of the year.
  private static func looksLikeDate(_ value: String) -> Bool {
    let letters = value.prefix { $0.isLetter }
    guard months.contains(String(letters)) else { return false }
    let rest = value.dropFirst(letters.count)
    return !rest.isEmpty && rest.allSatisfy { $0.isNumber || $0 == "-" }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
  private static let hyphen = UInt8(ascii: "-")

  private static let missingValues: Set<String> = ["na", "nan", "null", "none", "true", "false", "inf", "infinity"]
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february",
    "march", "april", "june", "july", "august", "september", "october", "november", "december",
  ]
}

public typealias AgentID = Identifier<Agent>
public typealias PlaceID = Identifier<Place>
public typealias EventID = Identifier<Event>
public typealias DocumentID = Identifier<Document>
public typealias SegmentID = Identifier<Segment>
public typealias MentionID = Identifier<Mention>
public typealias StatementID = Identifier<Statement>
public typealias FigureID = Identifier<Figure>
public typealias UtteranceID = Identifier<Utterance>

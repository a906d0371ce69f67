import DatelineXML
import Foundation

/// One `egXML` of an ODD, as it is written there.
struct ODDExample {
  let source: Substring

  static func all(inFile path: String) throws -> [ODDExample] {
    let odd = try String(contentsOfFile: path, encoding: .utf8)
    return odd.components(separatedBy: "<egXML ").dropFirst().compactMap { part in
      guard let start = part.firstIndex(of: ">"), let end = part.range(of: "</egXML>") else { return nil }
      return ODDExample(source: part[part.index(after: start)..<end.lowerBound])
    }
  }

  /// The example as the smallest file in which it can stand; `nil` where it is only a piece of a header or of a record.
  var file: String? {
    let words = source.drop { $0.isWhitespace }
    let root = words.dropFirst().prefix { $0.isLetter }
    guard let around = Self.surroundings[String(root)] else { return nil }
    let openings = around.map { "<\($0)>" }.joined()
    let ends = around.reversed().map { "</\($0.prefix { $0.isLetter })>" }.joined()
    return Self.beginning + openings + source + ends + "</TEI>"
  }

  private static let surroundings = [
    "standOff": [], "p": ["text", "body", "div type=\"article\""], "div": ["text", "body"],
    "event": ["standOff", "listEvent type=\"utterances\""],
  ]
  private static let beginning = """
    <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en" type="text"><teiHeader><fileDesc>\
    <titleStmt><title>Example</title></titleStmt><publicationStmt><p>None.</p></publicationStmt>\
    <sourceDesc><p>None.</p></sourceDesc></fileDesc></teiHeader>
    """

  /// A passage of the article that the examples share.
  struct Pointer: CustomStringConvertible {
    let start: Int
    let end: Int
    /// The beginning of the checksum; empty where none is given.
    let check: String

    var description: String { "\(start),\(end);words=\(check)" }

    func range(in count: Int) -> Range<Int>? { start < end && end <= count ? start..<end : nil }
  }

  /// What the example points at with `raw:`, or with `src:` in the article itself.
  var pointers: [Pointer] {
    String(source).matches(of: /(?:raw:|src:lamp\/)([0-9]+),([0-9]+)(?:;words=([0-9a-f]{16}))?/).compactMap { match in
      guard let start = Int(match.1), let end = Int(match.2) else { return nil }
      return Pointer(start: start, end: end, check: match.3.map(String.init) ?? "")
    }
  }
}

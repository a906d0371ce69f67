import DatelineModel
import DatelineXML

/// An edit before its place in the reading text is known.
struct TEIEditReading {
  let raw: Span
  let replacement: String
  /// Code points of the replacement, also where it is withheld.
  let replacementCount: Int
  private let original: String
  private let kind: EditKind
  private let rule: String
  private let confidence: Double?

  init(inSegment choice: TEINode) throws {
    try self.init(choice, raw: try choice.passage(try choice.required("source")[...]).span, choice: choice)
  }

  /// - Parameter choice: the characters, which stand in the annotation or, where they are words, in the body.
  init(loose annotation: TEINode, choice: TEINode?) throws {
    guard let choice else { throw annotation.problem("the characters of this edit are nowhere") }
    try self.init(annotation, raw: try annotation.target().hull, choice: choice)
  }

  private init(_ node: TEINode, raw: Span, choice: TEINode) throws {
    self.raw = raw
    let orig = try choice.requiredChild("orig").characters()
    original = orig.characters
    (replacement, replacementCount) = try choice.requiredChild("reg").characters()
    kind = try node.term("ana")
    rule = try node.cleaningRule()
    confidence = try Self.confidence(node)
    guard orig.count == raw.count else {
      throw node.problem("raw:\(raw.start),\(raw.end) has \(raw.count) characters; orig has \(orig.count)")
    }
  }

  func edit(atText start: Int) -> Edit {
    Edit(
      raw: raw, text: Span(start..<(start + replacementCount)), kind: kind, original: original,
      replacement: replacement, rule: rule, confidence: confidence)
  }

  private static func confidence(_ node: TEINode) throws(XMLProblem) -> Double? {
    guard let text = node["cert"] else { return nil }
    guard let number = Double(text) else { throw node.problem("“\(text)” is no confidence") }
    return number
  }
}

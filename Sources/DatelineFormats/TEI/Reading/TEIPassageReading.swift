import DatelineModel
import DatelineXML

extension TEINode {
  /// The pointers of an attribute as one target.
  func target(_ attribute: String = "target") throws(XMLProblem) -> Target {
    var passages: [Passage] = []
    for pointer in try required(attribute).split(separator: " ") { passages.append(try passage(pointer)) }
    guard let target = Target(passages) else { throw problem("@\(attribute) is empty") }
    return target
  }

  /// `raw:START,END` or `raw:START,END;words=CHECK`.
  func passage(_ pointer: Substring) throws(XMLProblem) -> Passage {
    guard pointer.hasPrefix("raw:"), let passage = Self.passage(pointer.dropFirst("raw:".utf8.count)) else {
      throw problem("“\(pointer)” is no passage: write raw:START,END")
    }
    return passage
  }

  /// `src:DOCUMENT/START,END`, whose document is known from the witness.
  func sourcePassage(_ pointer: String) throws(XMLProblem) -> Passage {
    guard pointer.hasPrefix("src:"), let slash = pointer.firstIndex(of: "/"),
      let passage = Self.passage(pointer[pointer.index(after: slash)...])
    else { throw problem("“\(pointer)” is no passage: write src:DOCUMENT/START,END") }
    return passage
  }

  /// The targets of all pointers of a type, each a target of its own.
  func targets(_ type: String) throws(XMLProblem) -> [Target] {
    var targets: [Target] = []
    for pointer in all("ptr", type: type) { targets.append(try pointer.target()) }
    return targets
  }

  private static func passage(_ text: Substring) -> Passage? {
    let parts = text.split(separator: ";", omittingEmptySubsequences: false)
    let ends = (parts.first ?? "").split(separator: ",", omittingEmptySubsequences: false).compactMap { Int($0) }
    guard ends.count == 2, let span = Span(ends[0], ends[1]) else { return nil }
    guard parts.count == 2 else { return parts.count == 1 ? Passage(span) : nil }
    guard parts[1].hasPrefix("words="), let check = WordsCheck(String(parts[1].dropFirst("words=".utf8.count))) else {
      return nil
    }
    return Passage(span, check: check)
  }
}

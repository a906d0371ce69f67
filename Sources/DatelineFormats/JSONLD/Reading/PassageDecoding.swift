import DatelineExport
import DatelineModel

extension NodeFields {
  func target(_ key: String) throws -> Target? { Target(try nodes(key, "passage").map { try $0.passage() }) }

  /// The words of each passage, where all have them.
  func words(_ key: String) throws -> [String]? {
    let words = try nodes(key, "passage").map { try $0.selector("TextQuoteSelector", "quote")?.text("exact") }
    let known = words.compactMap { $0 }
    return known.isEmpty || known.count < words.count ? nil : known
  }

  /// The words of each passage that has some, with its place in the reading text.
  func quoted(_ key: String) throws -> [(span: Span, words: String)] {
    try nodes(key, "passage").compactMap { passage in
      guard let words = try passage.selector("TextQuoteSelector", "quote")?.text("exact") else { return nil }
      return (try passage.span("textStart", "textEnd"), words)
    }
  }

  private func passage() throws -> Passage {
    let position = try need("selector", selector("TextPositionSelector", "position"))
    guard let digits = try text("wordsCheck") else { return Passage(try position.span("start", "end")) }
    guard let check = WordsCheck(digits) else { throw fault("wordsCheck", "16 lower-case hexadecimal digits are expected") }
    return Passage(try position.span("start", "end"), check: check)
  }

  private func selector(_ type: String, _ shape: String) throws -> NodeFields? {
    let found = all("selector").filter {
      guard case .object(let object) = $0 else { return false }
      return NodeKeys.text(object, "type") == type
    }
    guard found.count <= 1 else { throw fault("selector", "two selectors of type \(type)") }
    return try found.first.map { try node($0, shape) }
  }

  func provenance() throws -> Provenance {
    let maker = try need("wasAttributedTo", name("wasAttributedTo"))
    let parts = maker.split(separator: "-", maxSplits: 1).map(String.init)
    guard parts.count == 2, let kind = ResponsibilityKind(rawValue: parts[0]), let by = Responsibility(kind, parts[1]) else {
      throw fault("wasAttributedTo", "“\(maker)” is no curator, rule or import")
    }
    return Provenance(
      by: by, confidence: try decimal("confidence"), status: try need("annotationStatus", value("annotationStatus")))
  }
}

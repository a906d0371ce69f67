import DatelineModel
import DatelineXML

/// The rules beyond the schema, for one file, event by event.
struct TEIRules {
  private let file: String
  private(set) var problems: [XMLProblem] = []
  private var open: [XMLStartTag] = []
  private var localIDs: Set<String> = []
  private var localPointers: [(id: String, place: TEIReferences.Place)] = []
  private var passages: [(span: Span, place: TEIReferences.Place)] = []
  private var document: String?
  private var codePoints: Int?

  init(file: String) { self.file = file }

  mutating func check(_ event: XMLEvent, _ references: inout TEIReferences) {
    switch event {
    case .start(let tag):
      checkIdentity(of: tag, &references)
      for attribute in tag.attributes.list { check(attribute, of: tag, &references) }
      problems += TEIDateRules.check(tag).map { problem($0, tag) }
      problems += TEIStructureRules.check(tag, in: open).map { problem($0, tag) }
      noteExtent(tag)
      open.append(tag)
    case .end: _ = open.popLast()
    case .text(let text): checkText(text)
    }
  }

  /// What can only be decided when the whole file has been seen.
  mutating func finish(_ references: inout TEIReferences) {
    for (id, place) in localPointers where !localIDs.contains(id) {
      problems.append(problem("#\(id) leads to nothing in this file", place))
    }
    guard let codePoints else { return }
    for (span, place) in passages where span.end > codePoints {
      problems.append(
        problem("raw:\(span.start),\(span.end) lies beyond the \(codePoints) code points of the source file", place))
    }
  }

  // MARK: Ids

  private mutating func checkIdentity(of tag: XMLStartTag, _ references: inout TEIReferences) {
    guard let id = tag["xml:id"] else { return }
    if tag.name == "TEI" { document = id }
    if !id.contains("."), let fault = fault(of: id) { problems.append(problem(fault, tag)) }
    localIDs.insert(id)
    if let first = references.define(id: id, pointer: pointer(to: tag, id), in: file) {
      problems.append(problem("the id \(id) is used in \(first) already", tag))
    }
  }

  private func fault(of id: String) -> String? {
    do {
      try IdentifierSyntax.check(id)
      return nil
    } catch { return "\(error)" }
  }

  /// The pointer that leads to an element from other files.
  private func pointer(to tag: XMLStartTag, _ id: String) -> String? {
    switch tag.name {
    case "person", "org": "agt:\(id)"
    case "place": "plc:\(id)"
    case "event": tag["type"] == "utterance" ? "utt:\(id)" : "evt:\(id)"
    case "TEI": "doc:\(id)"
    case "annotation": open.last?["type"] == "statements" ? "stm:\(document ?? "")/\(id)" : nil
    case "category", "taxonomy": id.hasPrefix("voc.") ? "voc:\(id.dropFirst(4))" : nil
    case "respStmt": id.hasPrefix("prv.") ? "prv:\(id.dropFirst(4))" : nil
    default: nil
    }
  }

  // MARK: Pointers

  private static let pointerAttributes: Set<String> = [
    "target", "ref", "who", "toWhom", "ana", "resp", "source", "corresp", "next", "prev", "active", "passive", "where", "decls",
    "wit",
    "datingMethod", "sameAs",
  ]

  private mutating func check(
    _ attribute: XMLAttributes.Attribute, of tag: XMLStartTag, _ references: inout TEIReferences
  ) {
    guard tag.name != "include" else {
      return references.include(attribute.value, at: TEIReferences.Place(file: file, line: tag.line, element: tag.name))
    }
    guard Self.pointerAttributes.contains(attribute.name), tag.name != "licence" else { return }
    let place = TEIReferences.Place(file: file, line: tag.line, element: tag.name)
    if attribute.value.isEmpty { problems.append(problem("@\(attribute.name) is empty", tag)) }
    guard attribute.value.utf8.contains(UInt8(ascii: " ")) else {
      return check(attribute.value, in: attribute.name, at: place, &references)
    }
    for pointer in attribute.value.split(separator: " ") { check(String(pointer), in: attribute.name, at: place, &references) }
  }

  private mutating func check(
    _ pointer: String, in attribute: String, at place: TEIReferences.Place, _ references: inout TEIReferences
  ) {
    guard let parsed = TEIParsedPointer(pointer) else {
      return problems.append(problem("“\(pointer)” in @\(attribute) is no pointer of this format", place))
    }
    switch parsed {
    case .local(let id): localPointers.append((id, place))
    case .passage(let span): passages.append((span, place))
    case .passageOfDocument(let id, _): references.use("doc:\(id)", at: place)
    case .record: references.use(pointer, at: place)
    }
  }

  // MARK: Text

  private mutating func noteExtent(_ tag: XMLStartTag) {
    guard tag.name == "measure", tag["unit"] == "codepoint", open.last?.name == "extent" else { return }
    codePoints = tag["quantity"].flatMap { Int($0) }
  }

  private mutating func checkText(_ text: String) {
    guard let tag = open.last else { return }
    problems += TEITextRules.check(text, in: open).map { problem($0, tag) }
  }

  private func problem(_ message: String, _ tag: XMLStartTag) -> XMLProblem {
    XMLProblem(.invalid, file: file, line: tag.line, element: tag.name, message)
  }

  private func problem(_ message: String, _ place: TEIReferences.Place) -> XMLProblem {
    XMLProblem(.invalid, file: place.file, line: place.line, element: place.element, message)
  }
}

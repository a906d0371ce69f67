import DatelineModel
import DatelineXML

/// An element with the file that it stands in, so that whatever is wrong with it can be told.
struct TEINode {
  let element: XMLElement
  let file: String

  var name: String { element.name }
  /// To the letter.
  var text: String { element.text }
  var elements: [TEINode] { element.elements.map { TEINode(element: $0, file: file) } }

  subscript(attribute: String) -> String? { element[attribute] }

  func all(_ name: String, type: String? = nil) -> [TEINode] {
    elements.filter { $0.name == name && (type == nil || $0["type"] == type) }
  }

  func first(_ name: String, type: String? = nil) -> TEINode? {
    elements.first { $0.name == name && (type == nil || $0["type"] == type) }
  }

  /// Down a path of element names, the first of each; `nil` where it ends early.
  func at(_ path: String...) -> TEINode? {
    path.reduce(self as TEINode?) { node, name in node?.first(name) }
  }

  func problem(_ message: String) -> XMLProblem {
    XMLProblem(.invalid, file: file, line: element.line, element: name, message)
  }

  // MARK: What has to be there

  func required(_ attribute: String) throws(XMLProblem) -> String {
    guard let value = self[attribute] else { throw problem("@\(attribute) is missing") }
    return value
  }

  func requiredChild(_ name: String, type: String? = nil) throws(XMLProblem) -> TEINode {
    guard let child = first(name, type: type) else { throw problem("<\(name)> is missing") }
    return child
  }

  func identifier<Record>(_ value: String) throws(XMLProblem) -> Identifier<Record> {
    do { return try Identifier(value) } catch { throw problem("\(error)") }
  }

  func id<Record>() throws(XMLProblem) -> Identifier<Record> { try identifier(required("xml:id")) }

  func date(_ text: String) throws(XMLProblem) -> EDTF {
    do { return try EDTF(text) } catch { throw problem("\(error)") }
  }

  func number(_ text: String) throws(XMLProblem) -> ExactDecimal {
    guard let number = ExactDecimal(text) else { throw problem("“\(text)” is no decimal number") }
    return number
  }

  func count(_ text: String) throws(XMLProblem) -> Int {
    guard let count = Int(text), count >= 0 else { throw problem("“\(text)” is no count") }
    return count
  }

  func value<V: Vocabulary>(_ text: String) throws(XMLProblem) -> V {
    guard let value = V(rawValue: text) else { throw problem("“\(text)” is no \(V.vocabularyName)") }
    return value
  }

  /// A controlled value behind `voc:`.
  func term<V: Vocabulary>(_ attribute: String) throws(XMLProblem) -> V {
    let pointer = try required(attribute)
    let prefix = "voc:\(V.vocabularyName)."
    guard pointer.hasPrefix(prefix) else { throw problem("@\(attribute) has to begin with \(prefix)") }
    return try value(String(pointer.dropFirst(prefix.utf8.count)))
  }

  // MARK: What may be there

  func note(_ type: String) -> String? { first("note", type: type)?.text }

  func decimal(_ attribute: String) throws(XMLProblem) -> ExactDecimal? {
    guard let text = self[attribute] else { return nil }
    return try number(text)
  }

  /// A pointer with a prefix, as the id behind it.
  func pointer<Record>(_ attribute: String, _ prefix: String) throws(XMLProblem) -> Identifier<Record>? {
    guard let pointer = self[attribute] else { return nil }
    guard pointer.hasPrefix(prefix) else { throw problem("@\(attribute) has to begin with \(prefix)") }
    return try identifier(String(pointer.dropFirst(prefix.utf8.count)))
  }

  /// The target of the first `ptr` of a type.
  func pointer<Record>(to type: String, _ prefix: String) throws(XMLProblem) -> Identifier<Record>? {
    try first("ptr", type: type)?.pointer("target", prefix)
  }
}

/// A file of an export.
enum TEIFile {
  static func root(of name: String, in folder: String) throws(XMLProblem) -> TEINode {
    var reader = try XMLReader(path: folder + "/" + name, name: name)
    guard let root = try reader.root() else { throw XMLProblem(.notWellFormed, file: name, "has no root element") }
    while try reader.next() != nil {}
    guard root.namespace == TEI.namespace else {
      throw XMLProblem(.invalid, file: name, line: root.line, element: root.name, "is no TEI")
    }
    return TEINode(element: root, file: name)
  }
}

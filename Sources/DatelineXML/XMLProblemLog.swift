import CLibXML2

/// Collects what libxml2 reports while it works on one file; at most ``capacity`` problems, since a broken file can have one in every line.
final class XMLProblemLog {
  static let capacity = 100

  private let file: String
  private(set) var problems: [XMLProblem] = []

  init(file: String) { self.file = file }

  var fatal: XMLProblem? { problems.first { $0.kind == .notWellFormed || $0.kind == .refused } }

  /// For libxml2's structured error functions, with the log itself as context.
  static let handler: xmlStructuredErrorFunc = { context, error in
    guard let context, let error else { return }
    Unmanaged<XMLProblemLog>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
  }

  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func add(_ error: xmlError) {
    guard problems.count < Self.capacity, error.level != XML_ERR_WARNING else { return }
    let message = error.message.map { String(cString: $0) } ?? "unknown error"
    let text = message.split(whereSeparator: \.isNewline).joined(separator: "; ")
    let element = error.node.flatMap { Self.elementName($0.assumingMemoryBound(to: xmlNode.self)) }
    problems.append(XMLProblem(kind(of: error), file: file, line: Int(error.line), element: element, text))
  }

  private func kind(of error: xmlError) -> XMLProblem.Kind {
    if error.domain == Int32(XML_FROM_RELAXNGV.rawValue) { return .invalid }
    // Excessive depth, huge text, entity loops: limits, not faults of grammar.
    let limits = [XML_ERR_INTERNAL_ERROR, XML_ERR_ENTITY_LOOP, XML_ERR_NAME_TOO_LONG].map { Int32($0.rawValue) }
    return limits.contains(error.code) ? .refused : .notWellFormed
  }

  private static func elementName(_ node: UnsafeMutablePointer<xmlNode>) -> String? {
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    return node.pointee.name.map { String(cString: $0) }
  }
}

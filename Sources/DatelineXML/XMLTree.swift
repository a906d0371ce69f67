import CLibXML2
import Foundation

/// A whole XML file in memory, with the same promises as ``XMLReader``. libxml2 validates a tree some five times as fast as it validates a
/// stream; for files that are large, the stream has to do.
public struct XMLTree: ~Copyable {
  private let document: xmlDocPtr
  private let file: String
  private let limits: XMLLimits

  /// - Parameter name: for messages.
  public init(path: String, name: String, limits: XMLLimits = XMLLimits()) throws(XMLProblem) {
    xmlInitParser()
    let descriptor = try XMLFile.open(path, name: name, limits)
    defer { close(descriptor) }
    guard let parser = xmlNewParserCtxt() else { throw XMLProblem(.unreadable, file: name, "cannot be read") }
    defer { xmlFreeParserCtxt(parser) }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    guard let document = xmlCtxtReadFd(parser, descriptor, nil, nil, Int32(options)) else {
      let log = XMLProblemLog(file: name)
      if let error = xmlCtxtGetLastError(parser) { log.add(error.pointee) }
      throw log.problems.first ?? XMLProblem(.notWellFormed, file: name, "is no XML")
    }
    guard document.pointee.intSubset == nil else {
      let line = xmlDocGetRootElement(document).map { Int(xmlGetLineNo($0)) } ?? 0
      xmlFreeDoc(document)
      throw XMLProblem(.refused, file: name, line: line, "has a document type; none is read")
    }
    self.document = document
    self.limits = limits
    file = name
  }

  deinit { xmlFreeDoc(document) }

  /// What a schema does not allow.
  public func violations(of schema: RelaxNGSchema) -> [XMLProblem] {
    let log = XMLProblemLog(file: file)
    return withExtendedLifetime(log) {
      guard let validator = xmlRelaxNGNewValidCtxt(schema.pointer) else { return [] }
      defer { xmlRelaxNGFreeValidCtxt(validator) }
      xmlRelaxNGSetValidStructuredErrors(validator, XMLProblemLog.handler, log.context)
      let isValid = xmlRelaxNGValidateDoc(validator, document) == 0
      guard !isValid, log.problems.isEmpty else { return log.problems }
      return [XMLProblem(.invalid, file: file, "is not what the schema allows")]
    }
  }

  /// Passes on what an ``XMLReader`` would.
  public func forEach(_ body: (XMLEvent) -> Void) throws(XMLProblem) {
    var depth = 0
    var next = xmlDocGetRootElement(document)
    while let node = next {
      if let event = Self.event(node) { body(event) }
      if node.pointee.type == XML_ELEMENT_NODE, let child = node.pointee.children {
        depth += 1
        guard depth < limits.depth else {
          throw XMLProblem(
            .refused, file: file, line: Int(xmlGetLineNo(node)), "has more than \(limits.depth) elements in one another")
        }
        next = child
      } else {
        next = Self.following(node, &depth, body)
      }
    }
  }

  private static func event(_ node: xmlNodePtr) -> XMLEvent? {
    switch node.pointee.type {
    case XML_ELEMENT_NODE: .start(XMLStartTag(node))
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE: node.pointee.content.map { .text(String(cString: $0)) }
    default: nil
    }
  }

  /// The node after a node that has no children to go into, with the ends of elements on the way.
  private static func following(_ node: xmlNodePtr, _ depth: inout Int, _ body: (XMLEvent) -> Void) -> xmlNodePtr? {
    var current = node
    while true {
      if current.pointee.type == XML_ELEMENT_NODE { body(.end(XMLStartTag.name(of: current.pointee.name))) }
      if depth == 0 { return nil }
      if let next = current.pointee.next { return next }
      guard let parent = current.pointee.parent else { return nil }
      depth -= 1
      current = parent
    }
  }
}

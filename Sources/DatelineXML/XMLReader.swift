import CLibXML2
import Foundation

/// Reads an XML file from front to back, holding no more of it than the element in hand; validates it on the way where it is given a schema.
///
/// Made for files from anybody: nothing is ever fetched, a document type is refused (and with it every entity), and so is what goes
/// beyond the limits or libxml2's own (10 MB in one text or attribute).
public struct XMLReader: ~Copyable {
  private let reader: xmlTextReaderPtr
  private let descriptor: Int32
  private let log: XMLProblemLog
  private let schema: RelaxNGSchema?
  private let limits: XMLLimits
  private let file: String
  private var pendingEnd: String?
  private var reported = 0

  /// - Parameter name: for messages.
  public init(path: String, name: String, schema: RelaxNGSchema? = nil, limits: XMLLimits = XMLLimits()) throws(XMLProblem) {
    xmlInitParser()
    let descriptor = try XMLFile.open(path, name: name, limits)
    guard let reader = xmlReaderForFd(descriptor, nil, nil, Int32(XML_PARSE_NONET.rawValue)) else {
      close(descriptor)
      throw XMLProblem(.unreadable, file: name, "cannot be read")
    }
    self.reader = reader
    self.descriptor = descriptor
    self.schema = schema
    self.limits = limits
    file = name
    log = XMLProblemLog(file: name)
    xmlTextReaderSetStructuredErrorHandler(reader, XMLProblemLog.handler, log.context)
    if let schema { xmlTextReaderRelaxNGSetSchema(reader, schema.pointer) }
  }

  deinit {
    xmlFreeTextReader(reader)
    close(descriptor)
  }

  /// What the schema does not allow, so far.
  public var violations: [XMLProblem] { log.problems.filter { $0.kind == .invalid } }

  /// The line that the parser has come to.
  public var line: Int { Int(xmlTextReaderGetParserLineNumber(reader)) }

  /// The next event, `nil` at the end of a well-formed file.
  public mutating func next() throws(XMLProblem) -> XMLEvent? {
    if let name = pendingEnd {
      pendingEnd = nil
      return .end(name)
    }
    while xmlTextReaderRead(reader) == 1 {
      if let event = try event() { return event }
    }
    if let fatal = log.fatal { throw fatal }
    guard xmlTextReaderReadState(reader) == XML_TEXTREADER_MODE_EOF.rawValue else {
      throw XMLProblem(.notWellFormed, file: file, line: line, "ends before its root element does")
    }
    return nil
  }

  private mutating func event() throws(XMLProblem) -> XMLEvent? {
    guard let node = xmlTextReaderCurrentNode(reader) else { return nil }
    switch xmlReaderTypes(UInt32(xmlTextReaderNodeType(reader))) {
    case XML_READER_TYPE_ELEMENT:
      let tag = XMLStartTag(node)
      guard xmlTextReaderDepth(reader) < limits.depth else {
        throw refusal("has more than \(limits.depth) elements in one another", tag)
      }
      if xmlTextReaderIsEmptyElement(reader) == 1 { pendingEnd = tag.name }
      return .start(tag)
    case XML_READER_TYPE_END_ELEMENT: return .end(XMLStartTag.name(of: node.pointee.name))
    case XML_READER_TYPE_TEXT, XML_READER_TYPE_CDATA, XML_READER_TYPE_WHITESPACE, XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
      return node.pointee.content.map { .text(String(cString: $0)) }
    case XML_READER_TYPE_DOCUMENT_TYPE, XML_READER_TYPE_ENTITY_REFERENCE:
      throw refusal("has a document type or an entity; neither is read", nil)
    default: return nil
    }
  }

  private func refusal(_ message: String, _ tag: XMLStartTag?) -> XMLProblem {
    XMLProblem(.refused, file: file, line: tag?.line ?? line, element: tag?.name, message)
  }
}

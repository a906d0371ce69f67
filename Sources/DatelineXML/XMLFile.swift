import CLibXML2
import Foundation

/// Opening a file from anybody.
enum XMLFile {
  /// A descriptor that the caller closes.
  static func open(_ path: String, name: String, _ limits: XMLLimits) throws(XMLProblem) -> Int32 {
    let descriptor = Foundation.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw XMLProblem(.unreadable, file: name, "cannot be opened") }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw XMLProblem(.unreadable, file: name, "is no regular file")
    }
    guard facts.st_size <= limits.size else {
      close(descriptor)
      throw XMLProblem(.refused, file: name, "has \(facts.st_size) bytes; more than \(limits.size) are not read")
    }
    return descriptor
  }
}

extension XMLStartTag {
  /// A start tag from libxml2's node, which is left alone.
  init(_ node: xmlNodePtr) {
    var attributes: [XMLAttributes.Attribute] = []
    var next = node.pointee.properties
    while let attribute = next {
      attributes.append(XMLAttributes.Attribute(Self.name(of: attribute), Self.value(of: attribute)))
      next = attribute.pointee.next
    }
    let namespace = node.pointee.ns.flatMap { $0.pointee.href }.map { String(cString: $0) } ?? ""
    self.init(
      name: Self.name(of: node.pointee.name), namespace: namespace, attributes: XMLAttributes(attributes),
      line: Int(xmlGetLineNo(node)))
  }

  static func name(of characters: UnsafePointer<xmlChar>?) -> String { characters.map { String(cString: $0) } ?? "" }

  private static func name(of attribute: xmlAttrPtr) -> String {
    let name = name(of: attribute.pointee.name)
    guard let prefix = attribute.pointee.ns.flatMap({ $0.pointee.prefix }) else { return name }
    return String(cString: prefix) + ":" + name
  }

  /// Most values are one text node; one with references may be several.
  private static func value(of attribute: xmlAttrPtr) -> String {
    guard let first = attribute.pointee.children else { return "" }
    if first.pointee.next == nil, first.pointee.type == XML_TEXT_NODE, let content = first.pointee.content {
      return String(cString: content)
    }
    guard let joined = xmlNodeListGetString(attribute.pointee.doc, first, 1) else { return "" }
    defer { dateline_xml_free(joined) }
    return String(cString: joined)
  }
}

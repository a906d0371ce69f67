/// An element with all that is in it, for files or parts of files that are small enough to be held.
public struct XMLElement: Hashable, Sendable {
  public enum Node: Hashable, Sendable {
    case element(XMLElement)
    case text(String)
  }

  public let name: String
  public let namespace: String
  public let attributes: XMLAttributes
  public let line: Int
  public private(set) var children: [Node] = []

  init(_ tag: XMLStartTag) {
    name = tag.name
    namespace = tag.namespace
    attributes = tag.attributes
    line = tag.line
  }

  public subscript(attribute: String) -> String? { attributes[attribute] }

  public var elements: [XMLElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  public func elements(_ name: String) -> [XMLElement] { elements.filter { $0.name == name } }
  public func first(_ name: String) -> XMLElement? { elements.first { $0.name == name } }

  /// The characters directly in this element, to the letter.
  public var text: String {
    children.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }

  mutating func append(_ node: Node) {
    if case .text(let more) = node, case .text(let text) = children.last {
      children[children.count - 1] = .text(text + more)
    } else {
      children.append(node)
    }
  }
}

extension XMLReader {
  /// The rest of an element whose start has just been read.
  public mutating func rest(of tag: XMLStartTag) throws(XMLProblem) -> XMLElement {
    var open = [XMLElement(tag)]
    while let event = try next() {
      switch event {
      case .start(let tag): open.append(XMLElement(tag))
      case .text(let text): open[open.count - 1].append(.text(text))
      case .end:
        let done = open.removeLast()
        if open.isEmpty { return done }
        open[open.count - 1].append(.element(done))
      }
    }
    throw XMLProblem(.notWellFormed, file: "", line: line, element: tag.name, "ends before its root element does")
  }

  /// The root element with everything in it.
  public mutating func root() throws(XMLProblem) -> XMLElement? {
    while let event = try next() {
      guard case .start(let tag) = event else { continue }
      return try rest(of: tag)
    }
    return nil
  }

  /// The next element of a name, at any depth, with everything in it; `nil` when there is none any more.
  public mutating func next(_ name: String) throws(XMLProblem) -> XMLElement? {
    while let event = try next() {
      guard case .start(let tag) = event, tag.name == name else { continue }
      return try rest(of: tag)
    }
    return nil
  }
}

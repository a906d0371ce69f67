/// What a reader meets, in the order of the file. Comments and processing instructions are passed over.
public enum XMLEvent: Hashable, Sendable {
  case start(XMLStartTag)
  case end(String)
  /// Characters with references resolved; white space included. One stretch of text may come in several events.
  case text(String)
}

public struct XMLStartTag: Hashable, Sendable {
  /// Without prefix.
  public let name: String
  public let namespace: String
  public let attributes: XMLAttributes
  public let line: Int

  public subscript(attribute: String) -> String? { attributes[attribute] }
}

/// How much a reader puts up with.
public struct XMLLimits: Sendable {
  /// Bytes of one file.
  public var size: Int
  /// Elements in elements.
  public var depth: Int

  public init(size: Int = 1 << 30, depth: Int = 64) {
    self.size = size
    self.depth = depth
  }
}

import Yams

/// Builds YAML with keys in order and absent values left out.
struct YAMLTree {
  private var pairs: [(Node, Node)] = []

  init() {}

  mutating func put(_ key: String, _ value: String?) {
    guard let value else { return }
    pairs.append((Node(key), Self.scalar(value)))
  }

  mutating func put(_ key: String, _ value: Node?) {
    guard let value else { return }
    pairs.append((Node(key), value))
  }

  /// A list; left out where it is empty.
  mutating func put(_ key: String, _ values: [Node], flow: Bool = false) {
    guard !values.isEmpty else { return }
    pairs.append((Node(key), Node.sequence(Node.Sequence(values, Tag(.implicit), flow ? .flow : .block))))
  }

  var isEmpty: Bool { pairs.isEmpty }

  func node(flow: Bool = false) -> Node {
    Node.mapping(Node.Mapping(pairs, Tag(.implicit), flow ? .flow : .block))
  }

  /// The mapping, or nothing where there is nothing in it.
  func nodeIfAny(flow: Bool = false) -> Node? { isEmpty ? nil : node(flow: flow) }

  func text() throws -> String {
    try Yams.serialize(node: node(), width: -1, allowUnicode: true)
  }

  static func scalar(_ value: String) -> Node {
    Node.scalar(Node.Scalar(value, Tag(.implicit), style(of: value)))
  }

  /// Quoted where a plain scalar would mean something else, or where control characters and line ends have to be escaped.
  private static func style(of value: String) -> Node.Scalar.Style {
    if ["", "~", "null", "true", "false", "yes", "no", "on", "off"].contains(value.lowercased()) { return .doubleQuoted }
    if value.unicodeScalars.contains(where: {
      $0.properties.generalCategory == .control || $0.properties.isWhitespace && $0 != " "
    }) {
      return .doubleQuoted
    }
    if value.contains(": ") || value.contains(" #") || "!&*?|>@`\"'%[]{},#-".contains(value.first ?? " ") || value.hasSuffix(":")
    {
      return .doubleQuoted
    }
    return .plain
  }
}

import DatelineExport

/// Goes through a file node by node, whatever holds them: a document with `@graph`, an array, lines, or one bare node.
struct NodeScanner {
  /// The last base that a context named.
  private(set) var base: String?
  private var parser: JSONParser

  init(_ input: some ByteInput) { parser = JSONParser(input) }

  /// - Parameter body: gets each node, and where in the file it stands.
  mutating func forEach(_ body: (JSONValue, Range<Int>) throws -> Void) throws {
    while let byte = try parser.significant() {
      if byte == UInt8(ascii: "[") {
        var base = base
        try parser.elements { parser in try Self.object(&parser, &base, body) }
        self.base = base
      } else {
        try Self.object(&parser, &base, body)
      }
    }
  }

  /// The nodes of a stretch that is known to hold whole nodes, with commas between them or without.
  static func nodes(in input: some ByteInput, _ body: (JSONValue) throws -> Void) throws {
    var parser = JSONParser(input)
    while try parser.significant() != nil {
      if try parser.skip(",") { continue }
      try body(parser.value())
    }
  }

  /// An object is a node, or holds nodes in `@graph`.
  private static func object(
    _ parser: inout JSONParser, _ base: inout String?, _ body: (JSONValue, Range<Int>) throws -> Void
  ) throws {
    guard try parser.significant() == UInt8(ascii: "{") else { throw parser.fault("a node is an object") }
    let start = parser.offset
    var node = JSONObject()
    var isHolder = false
    try parser.members { key, parser in
      guard key == "@graph" else {
        node[key] = try parser.value()
        return
      }
      isHolder = true
      try parser.elements { parser in
        _ = try parser.significant()
        let start = parser.offset
        let value = try parser.value()
        try body(value, start..<parser.offset)
      }
    }
    if let context = node["@context"] { base = try ContextCheck.base(of: context) ?? base }
    node["@context"] = nil
    if !isHolder { return try body(.object(node), start..<parser.offset) }
    guard node.members.isEmpty else { throw parser.fault("a named graph: only the default graph is read") }
  }
}

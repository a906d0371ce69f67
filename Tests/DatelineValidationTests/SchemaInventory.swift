import DatelineXML

/// What a RELAX NG schema in XML syntax names: elements, their attributes, and the values that it enumerates.
struct SchemaInventory {
  /// As written, prefix included.
  private(set) var elements: Set<String> = []
  /// `element/@attribute`
  private(set) var attributes: Set<String> = []
  /// Those that every pattern for the element asks for.
  private(set) var requiredAttributes: Set<String> = []
  /// `element/@attribute=value`
  private(set) var values: Set<String> = []

  private let definitions: [String: [XMLElement]]

  init(grammar: XMLElement) {
    definitions = Dictionary(grouping: grammar.elements("define")) { $0["name"] ?? "" }
    var required: [String: Set<String>] = [:]
    for pattern in Self.elementPatterns(in: grammar) {
      let name = pattern["name"] ?? ""
      elements.insert(name)
      addAttributes(of: pattern, name)
      let asked = pattern.elements.reduce(into: Set<String>()) { $0.formUnion(requirements(of: $1)) }
      required[name] = required[name]?.intersection(asked) ?? asked
    }
    requiredAttributes = Set(required.flatMap { name, attributes in attributes.map { "\(name)/@\($0)" } })
  }

  private mutating func addAttributes(of pattern: XMLElement, _ name: String) {
    for attribute in pattern.elements.flatMap({ attributePatterns(in: $0) }) {
      let path = "\(name)/@\(attribute["name"] ?? "")"
      attributes.insert(path)
      for value in Self.enumerated(in: attribute) { values.insert("\(path)=\(value)") }
    }
  }

  private static func elementPatterns(in pattern: XMLElement) -> [XMLElement] {
    pattern.elements.flatMap { ($0.name == "element" ? [$0] : []) + elementPatterns(in: $0) }
  }

  /// Attributes that stand at this pattern's own element, not at elements in it.
  private func attributePatterns(in pattern: XMLElement) -> [XMLElement] {
    switch pattern.name {
    case "element": []
    case "attribute": [pattern]
    default: inside(pattern).flatMap { attributePatterns(in: $0) }
    }
  }

  /// Names of the attributes without which nothing matches the pattern.
  private func requirements(of pattern: XMLElement) -> Set<String> {
    switch pattern.name {
    case "attribute": return [pattern["name"] ?? ""]
    case "group", "interleave", "oneOrMore", "mixed", "ref":
      return inside(pattern).reduce(into: []) { $0.formUnion(requirements(of: $1)) }
    case "choice":
      let alternatives = inside(pattern).map { requirements(of: $0) }
      return alternatives.dropFirst().reduce(alternatives.first ?? []) { $0.intersection($1) }
    default: return []
    }
  }

  /// The schema defines patterns in one another only inside elements, so this ends.
  private func inside(_ pattern: XMLElement) -> [XMLElement] {
    guard pattern.name == "ref" else { return pattern.elements }
    return (definitions[pattern["name"] ?? ""] ?? []).flatMap(\.elements)
  }

  private static func enumerated(in pattern: XMLElement) -> [String] {
    pattern.elements.flatMap { $0.name == "value" ? [$0.text] : enumerated(in: $0) }
  }
}

import DatelineExport

/// Turns each node into lines of N-Quads, by what ``ContextTerms`` says of its members. All of them belong to the default graph.
struct QuadLines: NodeSink {
  private let file: OutputFile
  private let names: NodeNames
  private var bytes: [UInt8] = []
  private var blanks = 0

  init(_ file: OutputFile, names: NodeNames) {
    self.file = file
    self.names = names
  }

  mutating func write(_ node: JSONValue) throws {
    guard case .object(let object) = node else { throw ExportError(.bug, "a node is an object") }
    _ = try describe(object)
    try file.write(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func close() throws { try file.close() }

  /// Writes what is said of a node and returns its name.
  private mutating func describe(_ node: JSONObject) throws -> String {
    let subject: String
    if case .string(let id)? = node["id"] { subject = Self.iri(names.resolve(id)) } else { subject = newBlank() }
    for (key, value) in node.members where key != "id" {
      if key == "type" {
        put(subject, Self.rdfType, try className(value))
      } else {
        try describe(subject, key, value)
      }
    }
    return subject
  }

  private mutating func describe(_ subject: String, _ key: String, _ value: JSONValue) throws {
    guard let term = ContextTerms[key] else { throw ExportError(.bug, "the term “\(key)” is not declared") }
    let property = term.quads.property
    switch (term.container, value) {
    case (.list, .array(let elements)): try put(subject, property, list(elements, term))
    case (.set, .array(let elements)): for element in elements { try put(subject, property, object(element, term)) }
    default: try put(subject, property, object(value, term))
    }
  }

  private mutating func list(_ elements: [JSONValue], _ term: ContextTerm) throws -> String {
    let cells = elements.map { _ in newBlank() }
    for (place, element) in elements.enumerated() {
      let rest = place + 1 < cells.count ? cells[place + 1] : Self.rdfNil
      try put(cells[place], Self.rdfFirst, object(element, term))
      put(cells[place], Self.rdfRest, rest)
    }
    return cells.first ?? Self.rdfNil
  }

  private mutating func object(_ value: JSONValue, _ term: ContextTerm) throws -> String {
    switch (term.value, value) {
    case (_, .object(let node)): return try describe(node)
    case (.node, .string(let id)): return Self.iri(names.resolve(id))
    case (.vocabulary(let name), .string(let value)): return Self.iri(Namespaces.concepts(of: name) + value)
    case (.term, .string(let name)): return Self.iri(try Self.value(name))
    case (_, .string(let text)): return TurtleText.quoted(text) + term.quads.literalEnd
    case (_, .integer(let number)): return "\"\(number)\"" + term.quads.literalEnd
    default: throw ExportError(.bug, "the term “\(term.key)” cannot have such a value")
    }
  }

  private func className(_ value: JSONValue) throws -> String {
    guard case .string(let name) = value, let found = ContextTerms.class(name) else {
      throw ExportError(.bug, "a node has a class that is not declared")
    }
    return Self.iri(Namespaces.expand(found.iri))
  }

  private static func value(_ name: String) throws -> String {
    guard let found = ContextTerms.values.first(where: { $0.name == name }) else {
      throw ExportError(.bug, "the value “\(name)” is not declared")
    }
    return Namespaces.expand(found.iri)
  }

  private mutating func newBlank() -> String {
    blanks += 1
    return "_:b\(blanks)"
  }

  private mutating func put(_ subject: String, _ property: String, _ object: String) {
    bytes += subject.utf8
    bytes.append(0x20)
    bytes += property.utf8
    bytes.append(0x20)
    bytes += object.utf8
    bytes += " .\n".utf8
  }

  private static func iri(_ iri: String) -> String { "<" + iri + ">" }

  private static let rdfType = iri(Namespaces.expand("rdf:type"))
  private static let rdfFirst = iri(Namespaces.expand("rdf:first"))
  private static let rdfRest = iri(Namespaces.expand("rdf:rest"))
  private static let rdfNil = iri(Namespaces.expand("rdf:nil"))
}

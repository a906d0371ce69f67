/// A member name of the JSON-LD and what it means as RDF: the property it stands for, and how its values are read.
///
/// Declared once in ``ContextTerms``; the context, the published vocabulary, the JSON Schema and N-Quads all follow from it.
struct ContextTerm: Sendable {
  enum Value: Hashable, Sendable {
    case text
    /// A web address kept as text: what people typed, which need not be a legal IRI.
    case address
    /// EDTF level 1.
    case date
    /// `xsd:decimal`, as a string so that no reader makes a binary fraction of it.
    case decimal
    /// `xsd:nonNegativeInteger`, as a JSON number.
    case count
    /// Another node: its id, or the node itself.
    case node
    /// A value of the controlled vocabulary of that name.
    case vocabulary(String)
    /// A term of the context itself, such as `identifying`.
    case term
    /// Nodes and text mixed: the byline.
    case nodeOrText
  }

  enum Container: Hashable, Sendable {
    case one
    /// In order, which RDF keeps too.
    case list
    /// Without an order that means anything; always an array.
    case set
  }

  let key: String
  /// With prefix: `schema:name`.
  let iri: String
  let value: Value
  let container: Container
  /// For our own terms: what it says.
  let definition: String?
  /// The property as N-Quads writes it, and what goes behind a literal.
  let quads: (property: String, literalEnd: String)

  init(_ key: String, _ iri: String, _ value: Value, _ container: Container = .one, definition: String? = nil) {
    self.key = key
    self.iri = iri
    let datatype = value.datatype.map { "^^<\(Namespaces.expand($0))>" }
    quads = ("<\(Namespaces.expand(iri))>", datatype ?? "")
    self.value = value
    self.container = container
    self.definition = definition
  }

  /// A term of our own vocabulary, for what schema.org, Web Annotation and PROV have no word for.
  static func own(_ key: String, _ value: Value, _ container: Container, _ definition: String) -> ContextTerm {
    ContextTerm(key, "dl:" + key, value, container, definition: definition)
  }

  static func own(_ key: String, _ value: Value, _ definition: String) -> ContextTerm { own(key, value, .one, definition) }
}

extension ContextTerm.Value {
  /// With prefix; `nil` for plain text and for nodes.
  var datatype: String? {
    switch self {
    case .address: "xsd:anyURI"
    case .date: "edtf:EDTF-level1"
    case .decimal: "xsd:decimal"
    case .count: "xsd:nonNegativeInteger"
    case .text, .node, .vocabulary, .term, .nodeOrText: nil
    }
  }
}

/// A class of nodes: its name in the JSON and its IRI.
struct ContextClass: Sendable {
  let name: String
  let iri: String
  /// For our own classes: what belongs to it.
  let definition: String?

  init(_ name: String, _ iri: String) {
    self.name = name
    self.iri = iri
    definition = nil
  }

  private init(own name: String, _ definition: String) {
    self.name = name
    iri = "dl:" + name
    self.definition = definition
  }

  static func own(_ name: String, _ definition: String) -> ContextClass { ContextClass(own: name, definition) }
}

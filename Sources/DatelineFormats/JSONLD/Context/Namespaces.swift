/// The namespaces that the context knows by a prefix.
enum Namespaces {
  static let all: [(prefix: String, iri: String)] = [
    ("dl", "https://w3id.org/dateline/ns#"),
    ("voc", "https://w3id.org/dateline/ns/"),
    ("schema", "http://schema.org/"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("skos", "http://www.w3.org/2004/02/skos/core#"),
    ("skosxl", "http://www.w3.org/2008/05/skos-xl#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("void", "http://rdfs.org/ns/void#"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("edtf", "http://id.loc.gov/datatypes/edtf/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  ]

  private static let byPrefix = Dictionary(uniqueKeysWithValues: all.map { ($0.prefix, $0.iri) })

  /// The whole IRI of `schema:name`; a text without a known prefix stays as it is.
  static func expand(_ compact: String) -> String {
    guard let colon = compact.firstIndex(of: ":"), let namespace = byPrefix[String(compact[..<colon])] else { return compact }
    return namespace + compact[compact.index(after: colon)...]
  }

  static func isPrefix(_ text: some StringProtocol) -> Bool { byPrefix[String(text)] != nil }

  /// Where the values of a controlled vocabulary have their IRIs: this, then the value.
  static func concepts(of vocabulary: String) -> String { scheme(of: vocabulary) + "/" }
  /// The vocabulary itself, as a SKOS concept scheme.
  static func scheme(of vocabulary: String) -> String { expand("voc:" + vocabulary) }
}

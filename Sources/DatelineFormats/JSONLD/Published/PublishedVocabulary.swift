import DatelineModel

/// `schemas/jsonld/vocabulary.ttl`: our own terms as RDFS, the controlled vocabularies as SKOS concept schemes, in Turtle.
enum PublishedVocabulary {
  static let text = header + classes + properties + Vocabularies.all.map(scheme).joined()

  private static let header = """
    @prefix dl: <https://w3id.org/dateline/ns#> .
    @prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
    @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
    @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
    @prefix dcterms: <http://purl.org/dc/terms/> .

    <https://w3id.org/dateline/ns>
      dcterms:title "Dateline: terms for statements in news texts"@en ;
      dcterms:description "What schema.org, Web Annotation and PROV have no word for. Generated from the model's declarations."@en .

    """

  private static let classes = ContextTerms.classes.compactMap { item in
    item.definition.map { entry(item.iri, "rdfs:Class", label: item.name, definition: $0) }
  }.joined()

  private static let properties = ContextTerms.terms.compactMap { term in
    term.definition.map { entry(term.iri, "rdf:Property", label: term.key, definition: $0) }
  }.joined()

  private static func entry(_ name: String, _ type: String, label: String, definition: String) -> String {
    """

    \(name) a \(type) ;
      rdfs:label \(literal(label)) ;
      rdfs:comment \(literal(definition)) ;
      rdfs:isDefinedBy <https://w3id.org/dateline/ns> .

    """
  }

  private static func scheme(_ vocabulary: VocabularyListing) -> String {
    let scheme = "<\(Namespaces.scheme(of: vocabulary.name))>"
    let head = """

      \(scheme) a skos:ConceptScheme ;
        skos:prefLabel \(literal(vocabulary.name)) ;
        skos:definition \(literal(vocabulary.definition)) .

      """
    return head
      + vocabulary.values.map { value, term in
        """

        <\(Namespaces.concepts(of: vocabulary.name))\(value)> a skos:Concept ;
          skos:inScheme \(scheme) ;
          skos:topConceptOf \(scheme) ;
          skos:notation "\(value)" ;
          skos:prefLabel \(literal(term.label)) ;
          skos:definition \(literal(term.definition)) .

        """
      }.joined()
  }

  private static func literal(_ text: String) -> String { TurtleText.quoted(text) + "@en" }
}

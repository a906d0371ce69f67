import DatelineExport
import DatelineModel

/// The context of JSON-LD 1.1, built from ``ContextTerms``.
enum JSONLDContext {
  /// What `context.jsonld` holds, without `@base`: a context that is fetched cannot set the base of those who fetch it.
  static let shared: JSONValue = .object(definitions(base: nil))

  /// What stands in the document itself, so that it is read without a network.
  static func embedded(base: String) -> JSONValue { .object(definitions(base: base)) }

  private static func definitions(base: String?) -> JSONObject {
    var context = JSONObject()
    context["@version"] = ExactDecimal("1.1").map(JSONValue.decimal)
    context["@base"] = .string(base)
    for (prefix, iri) in Namespaces.all { context[prefix] = .string(iri) }
    context["id"] = "@id"
    context["type"] = "@type"
    for item in ContextTerms.classes { context[item.name] = .string(item.iri) }
    for value in ContextTerms.values { context[value.name] = .string(value.iri) }
    for term in ContextTerms.terms { context[term.key] = definition(of: term) }
    return context
  }

  private static func definition(of term: ContextTerm) -> JSONValue {
    let type = coercion(of: term)
    let container = container(of: term)
    if type == nil, container == nil { return .string(term.iri) }
    return ["@id": .string(term.iri), "@type": type, "@container": container, "@context": scope(of: term)]
  }

  private static func coercion(of term: ContextTerm) -> JSONValue? {
    switch term.value {
    case .node: "@id"
    case .vocabulary, .term: "@vocab"
    default: .string(term.value.datatype)
    }
  }

  private static func container(of term: ContextTerm) -> JSONValue? {
    switch term.container {
    case .one: nil
    case .list: "@list"
    case .set: "@set"
    }
  }

  /// Inside a term of a vocabulary a bare value such as `direct` is a concept of that vocabulary. Each value is defined by itself: a mere
  /// `@vocab` would lose to a term of the same name (`headline` is a property and a kind of segment).
  private static func scope(of term: ContextTerm) -> JSONValue? {
    guard case .vocabulary(let name) = term.value, let vocabulary = Vocabularies.all.first(where: { $0.name == name }) else {
      return nil
    }
    var values = JSONObject()
    for (value, _) in vocabulary.values { values[value] = .string("voc:\(name)/\(value)") }
    return .object(values)
  }
}

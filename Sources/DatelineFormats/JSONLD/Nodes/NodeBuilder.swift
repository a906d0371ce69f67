import DatelineExport
import DatelineModel

/// Makes nodes of records: one function for each kind, in extensions beside this file. Holds nothing but how nodes are named and where
/// losses are told.
struct NodeBuilder {
  let names: NodeNames
  let losses: LossLedger

  func id<Record>(_ id: Identifier<Record>) -> JSONValue { .string(names.reference(id.value)) }
  func reference<Record>(_ id: Identifier<Record>?) -> JSONValue? { .string(id.map { names.reference($0.value) }) }
  func references<Record>(_ ids: [Identifier<Record>]) -> JSONValue? { .list(ids.map { self.id($0) }) }

  func date(_ date: EDTF?) -> JSONValue? { .string(date?.text) }
  /// As text: a JSON number would become a binary fraction in most readers.
  func decimal(_ number: ExactDecimal?) -> JSONValue? { .string(number?.description) }
  func value(_ value: (some Vocabulary)?) -> JSONValue? { .string(value?.rawValue) }

  /// Addresses of the same thing elsewhere. What is no absolute IRI cannot name a node and is reported as lost.
  func sameAs(_ iris: [String], of record: String, field: String) -> JSONValue? {
    for iri in iris where !NodeNames.isAbsoluteIRI(iri) {
      losses.drop(field, of: record, because: "“\(iri)” is not an absolute IRI")
    }
    return .list(iris.filter(NodeNames.isAbsoluteIRI).map(JSONValue.string))
  }

  /// The members that say where an annotation comes from, to go behind the others of its node.
  func provenance(_ provenance: Provenance) -> [(String, JSONValue?)] {
    [
      ("wasAttributedTo", .string(names.reference(provenance.by.id))),
      ("confidence", decimal(provenance.confidence)),
      ("annotationStatus", value(provenance.status)),
    ]
  }
}

extension JSONValue {
  /// The same object with further members behind its own; members without a value are left out.
  func adding(_ members: [(String, JSONValue?)]) -> JSONValue {
    guard case .object(var object) = self else { return self }
    for (key, value) in members where value != nil { object[key] = value }
    return .object(object)
  }
}

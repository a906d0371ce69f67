import DatelineExport
import DatelineModel

extension NodeBuilder {
  /// A PROV agent for each maker of annotations. A curator's node is described further with the dataset.
  func node(_ responsibility: Responsibility) -> JSONValue {
    [
      "id": .string(names.reference(responsibility.id)),
      "type": responsibility.kind == .curator ? "Person" : "SoftwareAgent",
      "responsibilityKind": value(responsibility.kind),
      "responsibilityName": .string(responsibility.name),
    ]
  }
}

extension AnnotatedDocument {
  /// Who made what is noted in it.
  var responsibilities: [Responsibility] {
    mentions.map(\.provenance.by) + statements.map(\.provenance.by) + figures.map(\.provenance.by)
  }
}

import DatelineModel
import DatelineXML

/// Who and what made the annotations of a dataset: gathered while documents go by, written into the corpus header at the end. As many as
/// there are curators and rules.
struct TEIProvenance {
  private var responsibilities: Set<Responsibility> = []
  private var cleaningRules: Set<String> = []

  mutating func add(_ document: AnnotatedDocument) {
    for edit in document.edits { cleaningRules.insert(edit.rule) }
    for mention in document.mentions { responsibilities.insert(mention.provenance.by) }
    for statement in document.statements { responsibilities.insert(statement.provenance.by) }
    for figure in document.figures { responsibilities.insert(figure.provenance.by) }
  }

  mutating func add(_ utterance: Utterance) {
    for witness in utterance.witnesses { responsibilities.insert(witness.provenance.by) }
  }

  /// The attributes by which an annotation says where it comes from.
  static func attributes(_ provenance: Provenance) -> XMLAttributes {
    [
      "ana": TEIPointer.term(provenance.status), "resp": TEIPointer.responsibility(provenance.by),
      "cert": provenance.confidence?.description,
    ]
  }

  /// Curators in the order of the dataset, then everybody else by id, then the rules that cleaned the texts.
  func write(curators: [Curator], to xml: inout XMLWriter) {
    for curator in curators { write(curator, to: &xml) }
    let known = Set(curators.map { TEIPointer.curatorID($0.id) })
    for by in responsibilities.sorted() where !known.contains(by.id) {
      xml.element("respStmt", ["xml:id": TEIPointer.provenanceID(by)]) { xml in
        xml.element("resp", ["ref": TEIPointer.term(by.kind)], text: by.kind.term.label)
        xml.element("name", ["type": by.kind == .curator ? "person" : "software"], text: by.name)
      }
    }
    for rule in cleaningRules.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      xml.element("respStmt", ["xml:id": TEIPointer.provenanceID(cleaningRule: rule)]) { xml in
        xml.element("resp", text: "Cleaning of the source files")
        xml.element("name", ["type": "rule"], text: rule)
      }
    }
  }

  private func write(_ curator: Curator, to xml: inout XMLWriter) {
    xml.element("respStmt", ["xml:id": "prv." + TEIPointer.curatorID(curator.id)]) { xml in
      xml.element("resp", ["ref": TEIPointer.term(ResponsibilityKind.curator)], text: ResponsibilityKind.curator.term.label)
      xml.element("persName", ["n": curator.id]) { xml in
        xml.element("name", text: curator.name)
        if let orcid = curator.orcid { xml.element("idno", ["type": "ORCID"], text: orcid) }
      }
    }
  }
}

import DatelineModel
import DatelineXML

/// The canonical layer: every annotation of a document, by address. It holds no word of the article, so it is the same whether the text is
/// there or withheld.
struct TEIStandOff {
  let document: AnnotatedDocument
  /// Edits that lie in no segment.
  let looseEdits: [TEILooseEdit]

  func write(to xml: inout XMLWriter) {
    guard !looseEdits.isEmpty || !document.mentions.isEmpty || !document.statements.isEmpty || !document.figures.isEmpty
    else { return }
    xml.element("standOff", ["decls": TEIPointer.local(TEIPointer.annotationRightsID(document.document.id))]) { xml in
      list("edits", of: looseEdits, to: &xml) { $0.writeAnnotation(to: &$1) }
      list("mentions", of: document.mentions, to: &xml) { $0.writeTEI(to: &$1) }
      list("statements", of: document.statements, to: &xml) { $0.writeTEI(to: &$1) }
      list("figures", of: document.figures, to: &xml) { $0.writeTEI(to: &$1) }
    }
  }

  private func list<Annotation>(
    _ type: String, of annotations: [Annotation], to xml: inout XMLWriter, each write: (Annotation, inout XMLWriter) -> Void
  ) {
    guard !annotations.isEmpty else { return }
    xml.element("listAnnotation", ["type": type]) { xml in
      for annotation in annotations { write(annotation, &xml) }
    }
  }
}

/// The attributes and children that annotations of all kinds share.
enum TEIAnnotation {
  static func attributes(id: String, motivation: String, target: Target, provenance: Provenance) -> XMLAttributes {
    ["xml:id": id, "motivation": motivation, "target": TEIPointer.target(target)] + TEIProvenance.attributes(provenance)
  }

  /// A typed pointer, where there is something to point at.
  static func pointer(_ type: String, _ target: String?, n: Int? = nil, cert: String? = nil, to xml: inout XMLWriter) {
    guard let target else { return }
    xml.element("ptr", ["type": type, "n": n.map { "\($0)" }, "target": target, "cert": cert])
  }

  static func note(_ type: String, _ text: String?, to xml: inout XMLWriter) {
    guard let text else { return }
    xml.element("note", ["type": type], text: text)
  }
}

extension Mention {
  func writeTEI(to xml: inout XMLWriter) {
    let attributes = TEIAnnotation.attributes(
      id: id.value, motivation: "identifying", target: target, provenance: provenance)
    xml.element("annotation", attributes) { xml in
      switch referent {
      case .agent(let id): TEIAnnotation.pointer("referent", TEIPointer.agent(id), to: &xml)
      case .place(let id): TEIAnnotation.pointer("referent", TEIPointer.place(id), to: &xml)
      case .event(let id): TEIAnnotation.pointer("referent", TEIPointer.event(id), to: &xml)
      case .date(let date): xml.element("note") { $0.element("date", TEIDates.attributes(date)) }
      case .office(let title, let holder):
        TEIAnnotation.pointer("holder", holder.map(TEIPointer.agent), to: &xml)
        xml.element("note") { $0.element("roleName", text: title) }
      }
      TEIAnnotation.note("comment", note, to: &xml)
    }
  }
}

extension Statement {
  func writeTEI(to xml: inout XMLWriter) {
    let attributes = TEIAnnotation.attributes(id: id.value, motivation: "describing", target: content, provenance: provenance)
    xml.element("annotation", attributes) { xml in
      writePointers(to: &xml)
      xml.element("note") { xml in
        xml.element("said", saidAttributes + ["ana": TEIPointer.term(kind)])
        if let uttered { xml.element("date", ["type": "said"] + TEIDates.attributes(uttered)) }
      }
      TEIAnnotation.note("gloss", gloss, to: &xml)
      TEIAnnotation.note("comment", note, to: &xml)
    }
  }

  /// `@direct` has no value for mixed: the kind is in `@ana`.
  var saidAttributes: XMLAttributes {
    let direct: String? =
      switch kind {
      case .direct: "true"
      case .indirect: "false"
      case .mixed: nil
      }
    return ["who": speaker.map(TEIPointer.agent), "toWhom": addressee.map(TEIPointer.agent), "direct": direct]
  }

  private func writePointers(to xml: inout XMLWriter) {
    TEIAnnotation.pointer("source", source.map(TEIPointer.target), to: &xml)
    TEIAnnotation.pointer("cue", cue.map(TEIPointer.target), to: &xml)
    for insertion in insertions { TEIAnnotation.pointer("insertion", TEIPointer.target(insertion), to: &xml) }
    TEIAnnotation.pointer("event", occasion.map(TEIPointer.event), to: &xml)
    TEIAnnotation.pointer("place", place.map(TEIPointer.place), to: &xml)
    TEIAnnotation.pointer("medium", medium.map(TEIPointer.agent), to: &xml)
    for (index, carrier) in relay.enumerated() {
      TEIAnnotation.pointer("relay", TEIPointer.agent(carrier), n: index + 1, to: &xml)
    }
    TEIAnnotation.pointer("within", parent.map { TEIPointer.local($0.value) }, to: &xml)
    for other in alternatives {
      TEIAnnotation.pointer("alternative", TEIPointer.agent(other.speaker), cert: other.confidence?.description, to: &xml)
    }
  }
}

extension Figure {
  func writeTEI(to xml: inout XMLWriter) {
    let attributes = TEIAnnotation.attributes(id: id.value, motivation: "describing", target: target, provenance: provenance)
    xml.element("annotation", attributes) { xml in
      TEIAnnotation.pointer("statement", statement.map { TEIPointer.local($0.value) }, to: &xml)
      TEIAnnotation.pointer("claimant", claimant.map(TEIPointer.agent), to: &xml)
      if case .agent(let id) = counted { TEIAnnotation.pointer("counted", TEIPointer.agent(id), to: &xml) }
      TEIAnnotation.pointer("place", place.map(TEIPointer.place), to: &xml)
      xml.element("note") { xml in
        xml.element("measure", measureAttributes)
        if let asOf { xml.element("date", ["type": "asOf"] + TEIDates.attributes(asOf)) }
      }
      if unitAttribute == nil { TEIAnnotation.note("unit", unit, to: &xml) }
      if commodityAttribute == nil { TEIAnnotation.note("counted", countedText, to: &xml) }
      TEIAnnotation.note("comment", note, to: &xml)
    }
  }

  var measureAttributes: XMLAttributes {
    [
      "type": modality.rawValue, "quantity": value?.description, "atLeast": low?.description, "atMost": high?.description,
      "unit": unitAttribute, "commodity": commodityAttribute,
    ]
  }

  private var countedText: String? {
    if case .text(let text) = counted { text } else { nil }
  }

  /// `@unit` takes one word, `@commodity` words with single spaces between (teidata.word). Which characters make a word depends on the
  /// Unicode version of the validator, so anything beyond ASCII goes into a note.
  private var unitAttribute: String? { unit.flatMap { Self.isWord($0[...]) ? $0 : nil } }
  private var commodityAttribute: String? {
    countedText.flatMap { text in
      text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy(Self.isWord) ? text : nil
    }
  }

  private static func isWord(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }
}

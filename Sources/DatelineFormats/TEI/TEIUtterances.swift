import DatelineExport
import DatelineModel
import DatelineXML

/// The utterances of a dataset in two files that grow side by side: the records as events in a standOff, and what the witnesses read as
/// a critical apparatus, which alone holds words of articles.
struct TEIUtterances {
  private var records = XMLWriter()
  private var apparatus = XMLWriter()
  private let recordFile: OutputFile
  private let apparatusFile: OutputFile
  private let losses: LossLedger

  init(publication: TEIPublication, output: OutputFolder, losses: LossLedger) throws {
    self.losses = losses
    recordFile = try output.file(TEI.utterances)
    apparatusFile = try output.file(TEI.apparatus)
    Self.begin("utterances", publication, TEIPrefix.shared, &records)
    records.open("standOff")
    records.open("listEvent", ["type": "utterances"])
    Self.begin("apparatus", publication, TEIPrefix.shared + [TEIPrefix.source], &apparatus)
    apparatus.open("text")
    apparatus.open("body")
  }

  mutating func write(_ utterance: Utterance) throws {
    utterance.writeTEIRecord(to: &records)
    TEIApparatus(utterance: utterance, losses: losses).write(to: &apparatus)
    try recordFile.write(try records.bytes(of: utterance.id.value))
    try apparatusFile.write(try apparatus.bytes(of: utterance.id.value))
  }

  mutating func finish() throws {
    for _ in 0..<Self.openElements {
      records.close()
      apparatus.close()
    }
    try recordFile.write(try records.bytes(of: TEI.utterances))
    try apparatusFile.write(try apparatus.bytes(of: TEI.apparatus))
    try recordFile.close()
    try apparatusFile.close()
  }

  /// `TEI/standOff/listEvent` and `TEI/text/body`.
  private static let openElements = 3

  private static func begin(_ type: String, _ publication: TEIPublication, _ prefixes: [TEIPrefix], _ xml: inout XMLWriter) {
    xml.open("TEI", ["xmlns": TEI.namespace, "xml:lang": publication.language, "type": type])
    xml.element("teiHeader") { xml in
      let title = "\(publication.dataset.title): \(type)"
      publication.writeFileDesc(title: title, source: "Compiled from the documents of the dataset.", to: &xml)
      xml.element("encodingDesc") { xml in
        if type == "apparatus" { xml.element("variantEncoding", ["method": "location-referenced", "location": "external"]) }
        TEIPrefix.write(prefixes, to: &xml)
      }
    }
  }
}

extension Utterance {
  fileprivate func writeTEIRecord(to xml: inout XMLWriter) {
    let dates = uttered.map { TEIDates.attributes($0, hasPrecision: false) } ?? [:]
    xml.element("event", ["xml:id": id.value, "type": "utterance"] + dates) { xml in
      // An event needs a label.
      xml.element("label", ["type": label == nil ? "supplied" : nil], text: label ?? "[\(id)]")
      TEIAnnotation.pointer("event", occasion.map(TEIPointer.event), to: &xml)
      for witness in witnesses {
        let attributes: XMLAttributes = [
          "type": "report", "target": TEIPointer.statement(witness.statement, in: witness.document),
        ]
        xml.element("note", attributes + TEIProvenance.attributes(witness.provenance), text: witness.evidence ?? "")
      }
      TEIAnnotation.note("comment", note, to: &xml)
      if let speaker {
        xml.element(
          "relation",
          ["name": "speaker", "active": TEIPointer.agent(speaker), "passive": TEIPointer.local(id.value)])
      }
    }
  }
}

/// What the witnesses of one utterance read where they differ, as editors write it: an entry for each place, a reading for each witness.
struct TEIApparatus {
  let utterance: Utterance
  let losses: LossLedger

  func write(to xml: inout XMLWriter) {
    xml.element("div", ["type": "utterance", "corresp": TEIPointer.utterance(utterance.id)]) { xml in
      if let label = utterance.label { xml.element("head", text: label) }
      if !utterance.witnesses.isEmpty { writeWitnesses(to: &xml) }
      guard !utterance.variations.isEmpty else { return }
      xml.element("listApp") { xml in
        for variation in utterance.variations { write(variation, to: &xml) }
      }
    }
  }

  private func writeWitnesses(to xml: inout XMLWriter) {
    xml.element("listWit") { xml in
      for (index, witness) in utterance.witnesses.enumerated() {
        let attributes: XMLAttributes = [
          "xml:id": TEIPointer.witnessID(utterance.id, index + 1),
          "corresp": TEIPointer.statement(witness.statement, in: witness.document),
        ]
        xml.element("witness", attributes, text: witness.document.value)
      }
    }
  }

  private func write(_ variation: Utterance.Variation, to xml: inout XMLWriter) {
    xml.element("app", ["type": variation.kind.rawValue]) { xml in
      for reading in variation.readings { write(reading, to: &xml) }
      TEIAnnotation.note("comment", variation.note, to: &xml)
    }
  }

  private func write(_ reading: Utterance.Reading, to xml: inout XMLWriter) {
    guard let index = utterance.witnesses.firstIndex(where: { $0.statement == reading.witness }) else {
      losses.drop("utterance.reading", of: utterance.id.value, because: "\(reading.witness) is no witness of the utterance")
      return
    }
    let wit: XMLAttributes = ["wit": TEIPointer.local(TEIPointer.witnessID(utterance.id, index + 1))]
    xml.element("rdg", wit, layout: .mixed) { xml in
      for (number, passage) in (reading.target?.passages ?? []).enumerated() {
        let source: XMLAttributes = ["source": TEIPointer.passage(passage, of: utterance.witnesses[index].document)]
        xml.element("seg", source) { xml in
          if let words = reading.words, number < words.count {
            xml.text(words[number])
          } else {
            TEIGap.write(passage.span.count, to: &xml)
          }
        }
      }
    }
  }
}

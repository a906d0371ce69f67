import DatelineModel
import DatelineXML

/// The utterances: records and apparatus are read side by side, one utterance at a time.
struct TEIUtterancesReading {
  let folder: String

  func forEach(_ body: (Utterance) throws -> Void) throws {
    var records = try XMLReader(path: folder + "/" + TEI.utterances, name: TEI.utterances)
    var apparatus = try XMLReader(path: folder + "/" + TEI.apparatus, name: TEI.apparatus)
    while let event = try records.next("event") {
      let record = TEINode(element: event, file: TEI.utterances)
      guard let division = try apparatus.next("div") else {
        throw record.problem("\(TEI.apparatus) has no part for this utterance")
      }
      try body(try utterance(record, TEINode(element: division, file: TEI.apparatus)))
    }
    while try apparatus.next() != nil {}
  }

  private func utterance(_ record: TEINode, _ apparatus: TEINode) throws -> Utterance {
    let id: UtteranceID = try record.id()
    guard apparatus["corresp"] == TEIPointer.utterance(id) else {
      throw apparatus.problem("stands where \(id) should: both files have the utterances in one order")
    }
    let witnesses = try record.all("note", type: "report").map(witness)
    var utterance = Utterance(
      id: id, witnesses: witnesses,
      variations: try apparatus.first("listApp")?.all("app").map { try variation($0, of: id, witnesses) } ?? [])
    if let label = record.first("label"), label["type"] == nil { utterance.label = label.text }
    utterance.speaker = try record.all("relation").first { $0["name"] == "speaker" }?.pointer("active", "agt:")
    utterance.occasion = try record.pointer(to: "event", "evt:")
    utterance.uttered = try record.date()
    utterance.note = record.note("comment")
    return utterance
  }

  /// `stm:DOCUMENT/STATEMENT`
  private func witness(_ note: TEINode) throws -> Utterance.Witness {
    let pointer = try note.required("target")
    let parts = pointer.dropFirst("stm:".utf8.count).split(separator: "/")
    guard pointer.hasPrefix("stm:"), parts.count == 2 else { throw note.problem("“\(pointer)” is no statement") }
    return Utterance.Witness(
      statement: try note.identifier(String(parts[1])), document: try note.identifier(String(parts[0])),
      evidence: note.text.isEmpty ? nil : note.text, provenance: try note.provenance())
  }

  private func variation(_ app: TEINode, of id: UtteranceID, _ witnesses: [Utterance.Witness]) throws -> Utterance.Variation {
    let names = witnesses.indices.map { TEIPointer.local(TEIPointer.witnessID(id, $0 + 1)) }
    let readings = try app.all("rdg").map { reading in
      guard let index = names.firstIndex(of: try reading.required("wit")) else {
        throw reading.problem("@wit leads to no witness of \(id)")
      }
      return try self.reading(reading, of: witnesses[index].statement)
    }
    return Utterance.Variation(kind: try app.value(try app.required("type")), readings: readings, note: app.note("comment"))
  }

  private func reading(_ node: TEINode, of witness: StatementID) throws -> Utterance.Reading {
    let parts = node.all("seg")
    let target = Target(try parts.map { try $0.sourcePassage(try $0.required("source")) })
    let isWithheld = parts.contains { $0.first("gap") != nil }
    return Utterance.Reading(
      witness: witness, target: target, words: parts.isEmpty || isWithheld ? nil : parts.map(\.text))
  }
}

extension RecordAssembly {
  /// The next utterance. To be asked for when there are no more documents.
  public func nextUtterance() throws -> Utterance? {
    guard let row = try next(.utterances) else { return nil }
    let id: UtteranceID = try row.id("utterance_id")
    let witnesses = try rows(.utteranceWitnesses, where: "utterance_id", is: id.value).map(witness)
    let targets = try targets(of: id.value, row)
    let readings = try rows(.readings, where: "utterance_id", is: id.value).map { row in
      (variation: try row.integer("variation"), reading: try reading(row, targets))
    }
    let variations = try rows(.variations, where: "utterance_id", is: id.value).map { row in
      let number = try row.integer("variation")
      return Utterance.Variation(
        kind: try row.code("kind"), readings: readings.filter { $0.variation == number }.map(\.reading),
        note: row.text(ifAny: "note"))
    }
    var utterance = Utterance(id: id, witnesses: witnesses, variations: variations)
    utterance.label = row.text(ifAny: "label")
    utterance.speaker = try row.id(ifAny: "speaker_id")
    utterance.occasion = try row.id(ifAny: "occasion_id")
    utterance.uttered = try row.edtf(ifAny: "uttered")
    utterance.note = row.text(ifAny: "note")
    return utterance
  }

  private func witness(_ row: TableRow) throws -> Utterance.Witness {
    Utterance.Witness(
      statement: try row.id("statement_id"), document: try row.id("document_id"), evidence: row.text(ifAny: "evidence"),
      provenance: try provenance(row))
  }

  private func reading(_ row: TableRow, _ targets: TargetRows) throws -> Utterance.Reading {
    let passages = try targets.rows(of: .reading, part: row.integer("reading"))
    let target = Target(try passages.map(targets.passage))
    if (target == nil) != (try row.boolean("omitted")) {
      throw row.fault("omitted", "does not agree with the passages of the reading in targets")
    }
    let words = passages.map { $0.text(ifAny: "words") }
    let isKnown = words.contains { $0 != nil }
    return Utterance.Reading(
      witness: try row.id("statement_id"), target: target, words: isKnown ? words.map { $0 ?? "" } : nil)
  }
}

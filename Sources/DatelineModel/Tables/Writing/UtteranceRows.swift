extension Tabulation {
  mutating func rows(of utterance: Utterance, to sink: PackedSink) throws {
    try row(utterance, of: Tables.utterances, to: sink)
    for witness in utterance.witnesses { note(witness.provenance) }
    try rows(Entry.list(utterance.witnesses, of: utterance), of: Tables.utteranceWitnesses, to: sink)
    try rows(Entry.list(utterance.variations, of: utterance), of: Tables.variations, to: sink)
    var number = 0
    for (variation, place) in utterance.variations.enumerated() {
      for reading in place.readings {
        number += 1
        let found = ReadingRow(utterance: utterance.id, number: number, variation: variation + 1, reading: reading)
        try row(found, of: Tables.readings, to: sink)
        try target(of: found, in: utterance, to: sink)
      }
    }
  }

  /// Documents have gone by, so where a reading stands in the reading text is not known any more.
  private mutating func target(of row: ReadingRow, in utterance: Utterance, to sink: PackedSink) throws {
    let reading = row.reading
    let document = utterance.witnesses.first { $0.statement == reading.witness }?.document
    for (position, passage) in (reading.target?.passages ?? []).enumerated() {
      let words = reading.words.flatMap { $0.indices.contains(position) ? $0[position] : nil }
      let found = TargetPassage(
        passage, (utterance.id.value, .reading, row.number, position + 1), document: document, text: nil, words: words)
      try self.row(found, of: Tables.targets, to: sink)
    }
  }
}

extension Tables {
  static let utterances = Table<Utterance>(
    .utterances, "Utterances", "One row the same remarks as one or several articles tell them, in order of ids.",
    key: ["utterance_id"],
    columns: [
      .id("utterance_id", "Utterance", "Id of the utterance.") { $0.id }.required,
      .text("label", "Label", "A short name for people.") { $0.label },
      .id("speaker_id", "Speaker", "Who said it.") { $0.speaker },
      .id("occasion_id", "Occasion", "The event at which it was said.") { $0.occasion },
      .edtf("uttered", "Uttered", "When it was said.") { $0.uttered },
      .text("note", "Note", "Remark of the curator.") { $0.note },
    ])

  static let utteranceWitnesses = Table<Entry<Utterance, Utterance.Witness>>(
    .utteranceWitnesses, "Witnesses", "One row a statement that tells an utterance.", key: ["utterance_id", "position"],
    columns: [
      .id("utterance_id", "Utterance", "The utterance.") { $0.owner.id }.required,
      .integer("position", "Position", "Which witness, from 1.") { $0.position }.required,
      .id("statement_id", "Statement", "The statement that tells it.") { $0.value.statement }.required,
      .id("document_id", "Document", "The article that the statement stands in.") { $0.value.document }.required,
      .text("evidence", "Evidence", "Why it is held to tell the same remarks.") { $0.value.evidence },
      .provenance { $0.value.provenance },
    ])

  static let variations = Table<Entry<Utterance, Utterance.Variation>>(
    .variations, "Variations", "One row a place where the witnesses of an utterance differ.", key: ["utterance_id", "variation"],
    columns: [
      .id("utterance_id", "Utterance", "The utterance.") { $0.owner.id }.required,
      .integer("variation", "Variation", "Which place of variation, from 1.") { $0.position }.required,
      .vocabulary("kind", "Kind", "In what the witnesses differ.") { $0.value.kind }.required,
      .text("note", "Note", "Remark of the curator.") { $0.value.note },
    ])

  static let readings = Table<ReadingRow>(
    .readings, "Readings", "One row what one witness has at a place of variation, in the order of the witnesses.",
    key: ["utterance_id", "reading"],
    columns: [
      .id("utterance_id", "Utterance", "The utterance.") { $0.utterance }.required,
      .integer(
        "reading", "Reading", "Which reading of the utterance, from 1, through all its variations: the part in targets."
      ) { $0.number }.required,
      .integer("variation", "Variation", "The place of variation.") { $0.variation }.required,
      .id("statement_id", "Witness", "The statement whose reading it is.") { $0.reading.witness }.required,
      .boolean("omitted", "Omitted", "True where the witness has nothing here.") { $0.reading.target == nil }.required,
      .text(
        "text", "Text", "The words to the letter, passages joined by “ … ”; missing where there are none, or withheld."
      ) {
        $0.reading.words?.joined(separator: " … ")
      },
    ]
  ).referring(["utterance_id", "variation"], to: .variations)
}

/// What a witness has at a place of variation, with its numbers in the utterance.
struct ReadingRow {
  let utterance: UtteranceID
  /// From 1, through all variations.
  let number: Int
  let variation: Int
  let reading: Utterance.Reading
}

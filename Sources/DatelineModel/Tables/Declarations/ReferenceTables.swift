extension Tables {
  static let provenance = Table<Maker>(
    .provenance, "Provenance", "Who or what made annotations: one row a person, rule or import, in order of ids.",
    key: ["provenance_id"],
    columns: [
      .anyID("provenance_id", "Made by", "Id of who or what made annotations.") { $0.responsibility.id }.required,
      .vocabulary("kind", "Kind", "Whether a person, a rule or an import.") { $0.responsibility.kind }.required,
      .text("name", "Name", "The curator's id, the rule's name with its version, the name of the imported format.") {
        $0.responsibility.name
      }.required,
      .text("full_name", "Full name", "A curator's name.") { $0.curator?.name },
      .text("orcid", "ORCID", "A curator's ORCID, without resolver.") { $0.curator?.orcid },
    ])

  static let vocabularies = Table<Entry<VocabularyListing, (value: String, term: Term)>>(
    .vocabularies, "Vocabularies", "One row a value of a controlled vocabulary: what codes in the other tables mean.",
    key: ["vocabulary", "value"],
    columns: [
      .text("vocabulary", "Vocabulary", "Name of the vocabulary.") { $0.owner.name }.required,
      .text("value", "Value", "The value as it stands in cells.") { $0.value.value }.required,
      .integer("position", "Position", "Which value of the vocabulary, from 1.") { $0.position }.required,
      .text("label", "Label", "The value in words.") { $0.value.term.label }.required,
      .text("definition", "Definition", "What it means.") { $0.value.term.definition }.required,
    ])
}

/// Who or what made annotations, with the person behind it.
struct Maker {
  let responsibility: Responsibility
  let curator: Curator?
}

extension Tables {
  static let mentions = Table<AnnotationRow<Mention>>(
    .mentions, "Mentions",
    "One row a passage that names or describes something: exactly one of agent, place, event, date or office is given.",
    key: ["mention_id"],
    columns: [
      .id("mention_id", "Mention", "Id of the mention.") { $0.value.id }.required,
      .id("document_id", "Document", "The article that it stands in.") { $0.hand.document.id }.required,
      .text("text", "Text", "The words, passages joined by “ … ”; missing where they are withheld.") {
        $0.target.words
      },
      .id("agent_id", "Agent", "The agent that is meant.") { $0.value.agent },
      .id("place_id", "Place", "The place that is meant.") { $0.value.place },
      .id("event_id", "Event", "The event that is meant.") { $0.value.event },
      .edtf("date", "Date", "The date that is meant.") { $0.value.date },
      .text("office_title", "Office", "Title of the office that is meant.") { $0.value.office?.title },
      .id("office_holder_id", "Office holder", "Who holds that office here.") { $0.value.office?.holder },
      .text("note", "Note", "Remark of the curator.") { $0.value.note },
      .provenance { $0.value.provenance },
    ])

  static let statements = Table<StatementRow>(
    .statements, "Statements",
    "One row something that an article says somebody said, in order of place. The exact passages of content, source, cue and "
      + "insertions stand in targets.",
    key: ["statement_id"],
    columns: [
      .id("statement_id", "Statement", "Id of the statement.") { $0.statement.id }.required,
      .id("document_id", "Document", "The article that tells it.") { $0.hand.document.id }.required,
      .vocabulary("kind", "Kind", "How the article gives it.") { $0.statement.kind }.required,
      .text(
        "text", "Content",
        "The words that give what was said, quotation marks included, passages joined by “ … ”; missing where withheld."
      ) { $0.content.words },
      .id("speaker_id", "Speaker", "Who said it; missing where that is not known.") { $0.statement.speaker },
      .text("source_text", "Source", "The words that name who said it.") { $0.source?.words },
      .text("cue_text", "Cue", "The words that mark it as said.") { $0.cue?.words },
      .id("addressee_id", "Addressee", "To whom it was said.") { $0.statement.addressee },
      .id("medium_id", "Medium", "Through whom it was said first hand: the agency that was told.") { $0.statement.medium },
      .id("occasion_id", "Occasion", "The event at which it was said.") { $0.statement.occasion },
      .id("place_id", "Place", "Where it was said.") { $0.statement.place },
      .edtf("uttered", "Uttered", "When it was said, apart from when it was published.") { $0.statement.uttered },
      .id("parent_id", "Within", "The statement that reports this one: X said that Y said.") { $0.statement.parent },
      .text("gloss", "Gloss", "A paraphrase by the curator.") { $0.statement.gloss },
      .text("note", "Note", "Remark of the curator.") { $0.statement.note },
      .provenance { $0.statement.provenance },
    ])

  static let statementRelays = Table<Entry<StatementID, AgentID>>(
    .statementRelays, "Relays", "One row a carrier of a statement on its way to the article, first carrier first.",
    key: ["statement_id", "position"],
    columns: [
      .id("statement_id", "Statement", "The statement.") { $0.owner }.required,
      .integer("position", "Position", "Which carrier, from 1.") { $0.position }.required,
      .id("agent_id", "Agent", "Who carried it.") { $0.value }.required,
    ])

  static let statementAlternatives = Table<Entry<StatementID, Statement.Alternative>>(
    .statementAlternatives, "Other speakers", "One row another agent who may be the speaker of a statement.",
    key: ["statement_id", "position"],
    columns: [
      .id("statement_id", "Statement", "The statement.") { $0.owner }.required,
      .integer("position", "Position", "Which alternative, from 1.") { $0.position }.required,
      .id("speaker_id", "Speaker", "Who may have said it.") { $0.value.speaker }.required,
      .decimal("confidence", "Confidence", "How likely that is, 0 to 1.") { $0.value.confidence },
    ])

  static let figures = Table<AnnotationRow<Figure>>(
    .figures, "Figures",
    "One row a number that an article reports. Which of low, value and high are given follows from the modality: exact and "
      + "about give value; atLeast gives low; atMost gives high; range gives low and high; orderOfMagnitude gives low, the "
      + "least that the plural allows.",
    key: ["figure_id"],
    columns: [
      .id("figure_id", "Figure", "Id of the figure.") { $0.value.id }.required,
      .id("document_id", "Document", "The article that reports it.") { $0.hand.document.id }.required,
      .id("statement_id", "Statement", "The statement that it stands in.") { $0.value.statement },
      .text("text", "Text", "The words, passages joined by “ … ”; missing where they are withheld.") {
        $0.target.words
      },
      .vocabulary("modality", "Modality", "What the figure claims about the number it names.") { $0.value.modality }.required,
      .decimal("low", "Low", "The least it can be.") { $0.value.low },
      .decimal("value", "Value", "The number itself.") { $0.value.value },
      .decimal("high", "High", "The most it can be.") { $0.value.high },
      .text("unit", "Unit", "What one of it is, in the singular: person, EUR, percent.") { $0.value.unit },
      .id("counted_agent_id", "Counted agent", "The agent that is counted or measured.") { $0.value.countedAgent },
      .text("counted_text", "Counted", "What is counted or measured, where no agent stands for it.") { $0.value.countedText },
      .id("claimant_id", "Claimant", "Who claims it, where that is not simply the statement's speaker.") { $0.value.claimant },
      .id("place_id", "Place", "Where it is counted.") { $0.value.place },
      .edtf("as_of", "As of", "When it is said to hold.") { $0.value.asOf },
      .text("note", "Note", "Remark of the curator.") { $0.value.note },
      .provenance { $0.value.provenance },
    ])

  static let targets = Table<TargetPassage>(
    .targets, "Targets",
    "Every address in the sources, one row a passage. A record's rows of one role and part are one target: a quotation "
      + "that is interrupted has several passages.",
    key: ["owner_id", "role", "part", "position"],
    columns: [
      .anyID("owner_id", "Owner", "The segment, mention, statement, figure or utterance that points at the passage.") { $0.owner }
        .required,
      .vocabulary("role", "Role", "What the passage is to its owner.") { $0.role }.required,
      .integer(
        "part", "Part",
        "Which target of this role, from 1: a statement can have several insertions, an utterance has as many as readings."
      ) { $0.part }.required,
      .integer("position", "Position", "Which passage of the target, from 1.") { $0.position }.required,
      .id("document_id", "Document", "The article whose source file it stands in.") { $0.document }.required,
      .integer("raw_start", "Start in the file", "Where the passage begins in the decoded source file, from 0.") {
        $0.passage.span.start
      }.required.unit("code points"),
      .integer("raw_end", "End in the file", "Where it ends: the place behind its last character.") { $0.passage.span.end }
        .required.unit("code points"),
      .integer(
        "text_start", "Start in the text",
        "Where the passage begins in the reading text, from 0, so that text[start:end] gives it in Python; missing for readings."
      ) { $0.text?.start }.unit("code points"),
      .integer("text_end", "End in the text", "Where it ends in the reading text; missing for readings.") { $0.text?.end }
        .unit("code points"),
      .text("words", "Words", "The words; missing where they are withheld, and for segments, whose words stand in segments.") {
        $0.words
      },
      .text(
        "words_check", "Checksum of the words",
        "Two checksums of the words: 8 hexadecimal digits with 96 bytes of the article before them, 8 with 96 behind."
      ) { $0.passage.check?.digits },
    ])
}

extension Mention {
  fileprivate var agent: AgentID? { if case .agent(let id) = referent { id } else { nil } }
  fileprivate var place: PlaceID? { if case .place(let id) = referent { id } else { nil } }
  fileprivate var event: EventID? { if case .event(let id) = referent { id } else { nil } }
  fileprivate var date: EDTF? { if case .date(let date) = referent { date } else { nil } }
  fileprivate var office: (title: String, holder: AgentID?)? {
    if case .office(let title, let holder) = referent { (title, holder) } else { nil }
  }
}

extension Figure {
  fileprivate var countedAgent: AgentID? { if case .agent(let id) = counted { id } else { nil } }
  fileprivate var countedText: String? { if case .text(let words) = counted { words } else { nil } }
}

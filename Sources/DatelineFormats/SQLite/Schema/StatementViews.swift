extension SQLView {
  static let statementsWithSpeakers = SQLView(
    name: "statements_with_speakers", title: "Statements with speakers",
    description: "One row a statement with the names of speaker, office, outlet, occasion and place.",
    columns: [
      ("statement_id", "Id of the statement."),
      ("document_id", "The article that tells it."),
      ("outlet", "Name of the outlet that published it."),
      ("published", "When the article was published, EDTF."),
      ("headline", "Of the article."),
      ("speaker_id", "Who said it; missing where that is not known."),
      ("speaker", "Name of who said it."),
      ("office", "Offices that the speaker may have held when it was said."),
      ("kind", "How the article gives it."),
      ("cue", "The words that mark it as said."),
      ("words_said", "What was said, passages joined by “ … ”; missing where the words are withheld."),
      ("gloss", "A paraphrase by the curator."),
      ("occasion", "Name of the event at which it was said."),
      ("place", "Name of the place where it was said."),
      ("uttered", "When it was said, EDTF."),
      ("status", "What has been decided about the annotation."),
    ],
    query: """
      SELECT s.statement_id, s.document_id, f.outlet, f.published, f.headline, s.speaker_id, f.speaker, f.office, s.kind,
        s.cue_text, s.text, s.gloss, f.occasion, f.place, f.uttered, s.status
      FROM statements AS s
      JOIN statements_flat AS f ON f.statement_id = s.statement_id
      """)

  static let quotationsPerOutlet = SQLView(
    name: "quotations_per_outlet", title: "Quotations per outlet",
    description: "One row an outlet: how many articles and statements of it there are, and in which form it gives what was said.",
    columns: [
      ("outlet_id", "The outlet."),
      ("outlet", "Its name."),
      ("documents", "How many articles of it there are."),
      ("statements", "How many statements they tell."),
      ("direct", "How many of them in quotation marks."),
      ("indirect", "How many in the article's words."),
      ("mixed", "How many in the article's words, with quoted words among them."),
      ("speakers", "How many speakers they name."),
    ],
    query: """
      SELECT o.agent_id, o.preferred_name, count(DISTINCT d.document_id), count(s.statement_id),
        count(*) FILTER (WHERE s.kind = 'direct'), count(*) FILTER (WHERE s.kind = 'indirect'),
        count(*) FILTER (WHERE s.kind = 'mixed'), count(DISTINCT s.speaker_id)
      FROM documents AS d
      JOIN agents AS o ON o.agent_id = d.outlet_id
      LEFT JOIN statements AS s ON s.document_id = d.document_id
      GROUP BY o.agent_id
      """)
}

extension SQLView {
  static let readingsOfUtterances = SQLView(
    name: "readings_of_utterances", title: "Readings of utterances",
    description: "One row what one witness has at a place where the witnesses of an utterance differ.",
    columns: [
      ("utterance_id", "The utterance."),
      ("utterance", "Its short name."),
      ("variation", "Which place of variation, from 1."),
      ("kind", "In what the witnesses differ there."),
      ("reading", "Which reading of the utterance, from 1."),
      ("outlet", "Name of the outlet that has it."),
      ("document_id", "The article that has it."),
      ("statement_id", "The statement that is the witness."),
      ("omitted", "1 where the witness has nothing here."),
      ("text", "Its words; missing where there are none, or withheld."),
    ],
    query: """
      SELECT u.utterance_id, u.label, v.variation, v.kind, r.reading, o.preferred_name, d.document_id, r.statement_id, r.omitted,
        r.text
      FROM readings AS r
      JOIN variations AS v ON v.utterance_id = r.utterance_id AND v.variation = r.variation
      JOIN utterances AS u ON u.utterance_id = r.utterance_id
      JOIN statements AS s ON s.statement_id = r.statement_id
      JOIN documents AS d ON d.document_id = s.document_id
      JOIN agents AS o ON o.agent_id = d.outlet_id
      """)

  static let readingsSideBySide = SQLView(
    name: "readings_side_by_side", title: "Readings side by side",
    description: "One row a place of variation with the readings of all its witnesses, one a line: outlet, then words.",
    columns: [
      ("utterance_id", "The utterance."),
      ("utterance", "Its short name."),
      ("variation", "Which place of variation, from 1."),
      ("kind", "In what the witnesses differ there."),
      (
        "readings",
        "“Outlet: words” for each witness; “Outlet: –” where it has nothing, “Outlet: (withheld)” where words are withheld."
      ),
    ],
    query: """
      SELECT v.utterance_id, u.label, v.variation, v.kind, (
          SELECT group_concat(line, char(10)) FROM (
            SELECT r.outlet || ': ' || coalesce(r.text, iif(r.omitted, '–', '(withheld)')) AS line
            FROM readings_of_utterances AS r
            WHERE r.utterance_id = v.utterance_id AND r.variation = v.variation
            ORDER BY r.reading))
      FROM variations AS v
      JOIN utterances AS u ON u.utterance_id = v.utterance_id
      """)
}

extension SQLView {
  static let figuresByClaimant = SQLView(
    name: "figures_by_claimant", title: "Figures by claimant",
    description: "One row a figure with who claims it: its claimant, or the speaker of the statement that it stands in.",
    columns: [
      ("figure_id", "Id of the figure."),
      ("claimant_id", "Who claims it; missing where nobody is named."),
      ("claimant", "Name of who claims it."),
      ("outlet", "Name of the outlet that reports it."),
      ("document_id", "The article that reports it."),
      ("statement_id", "The statement that it stands in."),
      ("text", "The words; missing where they are withheld."),
      ("modality", "What the figure claims about the number it names."),
      ("low", "The least it can be, exactly, as text."),
      ("value", "The number itself, exactly, as text."),
      ("high", "The most it can be, exactly, as text."),
      ("least", "The low end as a number to reckon with (about 16 digits): low, or value."),
      ("most", "The high end as a number to reckon with (about 16 digits): high, or value."),
      ("unit", "What one of it is."),
      ("counted", "What is counted or measured: the name of an agent, or words."),
      ("place", "Name of the place where it is counted."),
      ("as_of", "When it is said to hold, EDTF."),
    ],
    query: """
      SELECT f.figure_id, c.agent_id, c.preferred_name, o.preferred_name, f.document_id, f.statement_id, f.text, f.modality,
        f.low, f.value, f.high, CAST(coalesce(f.low, f.value) AS REAL), CAST(coalesce(f.high, f.value) AS REAL), f.unit,
        coalesce(n.preferred_name, f.counted_text), p.preferred_name, f.as_of
      FROM figures AS f
      JOIN documents AS d ON d.document_id = f.document_id
      JOIN agents AS o ON o.agent_id = d.outlet_id
      LEFT JOIN statements AS s ON s.statement_id = f.statement_id
      LEFT JOIN agents AS c ON c.agent_id = coalesce(f.claimant_id, s.speaker_id)
      LEFT JOIN agents AS n ON n.agent_id = f.counted_agent_id
      LEFT JOIN places AS p ON p.place_id = f.place_id
      """)

  static let disagreeingFigures = SQLView(
    name: "disagreeing_figures", title: "Figures that disagree",
    description:
      "Two figures a row, from statements that tell the same utterance, with numbers that cannot both be true: what one "
      + "allows at most lies below what the other allows at least. Both have the same unit, or one has none.",
    columns: [
      ("utterance_id", "The utterance that both tell."),
      ("utterance", "Its short name."),
      ("figure_id", "One figure."),
      ("outlet", "Who reports it."),
      ("text", "Its words; missing where they are withheld."),
      ("least", "Its low end; missing where that is open."),
      ("most", "Its high end; missing where that is open."),
      ("other_figure_id", "The other figure."),
      ("other_outlet", "Who reports that."),
      ("other_text", "Its words."),
      ("other_least", "Its low end."),
      ("other_most", "Its high end."),
    ],
    query: """
      SELECT u.utterance_id, u.label, a.figure_id, a.outlet, a.text, a.least, a.most, b.figure_id, b.outlet, b.text, b.least, b.most
      FROM utterances AS u
      JOIN utterance_witnesses AS v ON v.utterance_id = u.utterance_id
      JOIN utterance_witnesses AS w ON w.utterance_id = u.utterance_id AND v.statement_id < w.statement_id
      JOIN figures_by_claimant AS a ON a.statement_id = v.statement_id
      JOIN figures_by_claimant AS b ON b.statement_id = w.statement_id
      WHERE (a.most < b.least OR b.most < a.least) AND (a.unit = b.unit OR a.unit IS NULL OR b.unit IS NULL)
      """)
}

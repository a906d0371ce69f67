/// A question with the SQL that answers it: a canned query in Datasette, an example in `schemas/sqlite/queries.md`.
struct ExampleQuery {
  /// Part of its address in Datasette.
  let name: String
  let title: String
  let description: String
  let sql: String

  static let all = [
    ExampleQuery(
      name: "who-said-what-about-whom", title: "Who said what about whom",
      description:
        "A mention is about the statement whose content it lies in. Positions count in the source file, so the question is "
        + "answered for withheld texts too; only the words are missing then.",
      sql: """
        SELECT DISTINCT s.document_id, s.speaker, s.words_said,
          coalesce(a.preferred_name, p.preferred_name, e.preferred_name, m.office_title) AS about
        FROM statements_with_speakers AS s
        JOIN targets AS content ON content.owner_id = s.statement_id AND content.role = 'content'
        JOIN mentions AS m ON m.document_id = s.document_id
        JOIN targets AS place ON place.owner_id = m.mention_id AND place.role = 'mention'
          AND place.raw_start >= content.raw_start AND place.raw_end <= content.raw_end
        LEFT JOIN agents AS a ON a.agent_id = m.agent_id
        LEFT JOIN places AS p ON p.place_id = m.place_id
        LEFT JOIN events AS e ON e.event_id = m.event_id
        WHERE about IS NOT NULL AND s.speaker IS NOT NULL
        ORDER BY s.document_id, s.speaker, about, s.statement_id
        """),
    ExampleQuery(
      name: "figures-that-disagree", title: "Figures that disagree",
      description:
        "Figures from statements that tell the same utterance, with numbers that cannot both be true. Whether “some 900” may be "
        + "a thousand is for the reader to say.",
      sql: """
        SELECT utterance, outlet, text, least, most, other_outlet, other_text, other_least, other_most
        FROM disagreeing_figures
        ORDER BY utterance_id, figure_id, other_figure_id
        """),
    ExampleQuery(
      name: "figures-by-claimant", title: "Figures by claimant",
      description: "Who claims which number of what, and where it was reported.",
      sql: """
        SELECT claimant, counted, modality, low, value, high, unit, outlet, document_id
        FROM figures_by_claimant
        WHERE claimant IS NOT NULL
        ORDER BY claimant, counted, document_id, figure_id
        """),
    ExampleQuery(
      name: "readings-side-by-side", title: "Readings of an utterance side by side",
      description: "How each outlet words one place of the same remarks.",
      sql: """
        SELECT utterance, kind, readings
        FROM readings_side_by_side
        ORDER BY utterance_id, variation
        """),
    ExampleQuery(
      name: "quotations-per-outlet", title: "Quotations per outlet",
      description: "How many statements each outlet tells, and in which form.",
      sql: """
        SELECT outlet, documents, statements, direct, mixed, indirect, speakers
        FROM quotations_per_outlet
        ORDER BY statements DESC, outlet
        """),
    ExampleQuery(
      name: "search-statements", title: "Search in statements",
      description:
        "Statements whose words or gloss match, the best first. The parameter words takes FTS5 queries: gull*, “pier four” as a "
        + "phrase in straight quotation marks, pier NOT crown.",
      sql: """
        SELECT f.outlet, f.speaker, snippet(statements_fts, -1, '[', ']', '…', 12) AS found
        FROM statements_fts
        JOIN statements AS s ON s.rowid = statements_fts.rowid
        JOIN statements_flat AS f ON f.statement_id = s.statement_id
        WHERE statements_fts MATCH coalesce(nullif(:words, ''), '""')
        ORDER BY statements_fts.rank, s.rowid
        """),
    ExampleQuery(
      name: "search-articles", title: "Search in articles",
      description: "Pieces of articles whose words match, in the order of the articles. The parameter words takes FTS5 queries.",
      sql: """
        SELECT s.document_id, s.position, s.kind, snippet(segments_fts, -1, '[', ']', '…', 12) AS found
        FROM segments_fts
        JOIN segments AS s ON s.rowid = segments_fts.rowid
        WHERE segments_fts MATCH coalesce(nullif(:words, ''), '""')
        ORDER BY s.document_id, s.position
        """),
  ]
}

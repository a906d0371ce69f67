import DatelineDatabase
import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

struct SQLiteSchemaTests {
  /// Run with `DATELINE_ACCEPT=1` in the environment to write the file anew.
  @Test func isWhatStandsUnderSchemas() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized
    let file = root.appendingPathComponent("schemas/sqlite/schema.sql")
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" {
      try DatabaseSchema.text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == DatabaseSchema.text)
  }

  @Test func isTheSchemaOfWhatIsWritten() throws {
    try SQLiteExport.with(Sample()) { folder in
      let published = folder + "/published.sqlite"
      try Database.write(published).run(DatabaseSchema.text)
      let query = "SELECT type, name, tbl_name, sql FROM sqlite_schema"
      #expect(
        try SQLiteExport.cells(query, in: Database.write(published)) == SQLiteExport.answer(query, in: folder))
    }
  }

  @Test(arguments: SQLView.all.map(\.name)) func aViewHasTheColumnsThatAreDescribed(name: String) throws {
    let view = try #require(SQLView.all.first { $0.name == name })
    try SQLiteExport.with(Sample()) { folder in
      let columns = try SQLiteExport.answer("SELECT name FROM pragma_table_info(?)", [.text(name)], in: folder)
      #expect(columns == view.columns.map { [.text($0.name)] })
      _ = try SQLiteExport.answer("SELECT * FROM \(name)", in: folder)
    }
  }

  /// One outlet says 5 to 7, the other something else.
  @Test(
    arguments: [
      ("exact", nil, "8", nil, true), ("exact", nil, "7", nil, false), ("atLeast", "7.5", nil, nil, true),
      ("atMost", nil, nil, "4", true), ("atMost", nil, nil, "1000", false), ("range", "6", nil, "100", false),
    ] as [(String, String?, String?, String?, Bool)])
  func figuresDisagreeWhereTheirRangesDoNotMeet(
    modality: String, low: String?, value: String?, high: String?, disagree: Bool
  ) throws {
    try SQLiteExport.with(Sample()) { folder in
      let database = try Database.write(SQLiteExport.database(in: folder))
      let witnesses = try SQLiteExport.cells(
        "SELECT statement_id, document_id FROM utterance_witnesses ORDER BY utterance_id, position LIMIT 2", in: database)
      try database.run("DELETE FROM figures")
      for (place, figure) in [("range", "5", nil, "7"), (modality, low, value, high)].enumerated() {
        let row: [DatabaseValue] =
          [.text("figure-\(place)")] + witnesses[place]
          + [.text(figure.0)] + [figure.1, figure.2, figure.3].map { $0.map(DatabaseValue.text) ?? .null }
        let insertion = try database.prepare(
          """
          INSERT INTO figures (figure_id, statement_id, document_id, modality, low, value, high, provenance_id, status)
          SELECT ?, ?, ?, ?, ?, ?, ?, provenance_id, 'proposed' FROM provenance LIMIT 1
          """)
        for (place, cell) in row.enumerated() { try insertion.bind(cell, at: place) }
        _ = try insertion.step()
      }
      let found = try SQLiteExport.cells("SELECT utterance_id FROM disagreeing_figures", in: database)
      #expect(found.isEmpty != disagree)
    }
  }

  @Test func everyForeignKeyAndDateHasAnIndex() throws {
    try SQLiteExport.with(Sample()) { folder in
      for table in Tables.all {
        let name = SQLName.table(table.name)
        let indexed = try SQLiteExport.answer(
          """
          SELECT (SELECT group_concat(c.name) FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno) AS c)
          FROM pragma_index_list(?) AS i
          """, [.text(name)], in: folder
        ).compactMap { if case .text(let columns)? = $0.first { columns } else { nil } }
        for key in table.foreignKeys {
          let columns = key.columns.joined(separator: ",")
          #expect(indexed.contains { $0 == columns || $0.hasPrefix(columns + ",") }, "\(name): \(columns)")
        }
        for column in table.columns where column.name.hasSuffix("_earliest") { #expect(indexed.contains(column.name)) }
      }
    }
  }

  @Test func theCodebookNamesEveryTableViewAndColumn() throws {
    try SQLiteExport.with(Sample()) { folder in
      let present = """
        SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c
        WHERE m.type IN ('table', 'view') AND m.name NOT LIKE '%\\_fts%' ESCAPE '\\' ORDER BY m.name, c.cid
        """
      let described = """
        SELECT table_name, column_name FROM codebook WHERE position > 0 ORDER BY table_name, position
        """
      let columns = try SQLiteExport.answer(present, in: folder)
      #expect(try columns == SQLiteExport.answer(described, in: folder))
    }
  }

  @Test(arguments: ExampleQuery.all.map(\.name)) func anExampleQueryRuns(name: String) throws {
    let query = try #require(ExampleQuery.all.first { $0.name == name })
    try SQLiteExport.with(Sample()) { folder in
      // Without words nothing is found, and nothing fails.
      for words in ["", "t* OR a*", "\"no such phrase\" OR (o* NOT xyz)"] {
        let parameters: [DatabaseValue] = query.sql.contains(":words") ? [.text(words)] : []
        let found = try SQLiteExport.answer(query.sql, parameters, in: folder)
        if !parameters.isEmpty { #expect(found.isEmpty == words.isEmpty, "\(words)") }
      }
    }
  }

  @Test(arguments: [("zyxe", "a zyxé"), ("ЙОЦУК", "йоцук"), ("qwórt*", "Qworty.")])
  func searchIgnoresCaseAndAccents(words: String, text: String) throws {
    let found = try SQLiteExport.with(Sample()) { folder in
      let database = try Database.write(SQLiteExport.database(in: folder))
      try database.run("UPDATE segments SET text = '\(text)' WHERE rowid = 1")
      try database.run("INSERT INTO segments_fts (segments_fts) VALUES ('rebuild')")
      return try SQLiteExport.cells("SELECT rowid FROM segments_fts WHERE segments_fts MATCH ?", [.text(words)], in: database)
    }
    #expect(found == [[.integer(1)]])
  }

  @Test func theMetadataDescribeEveryTableAndColumn() throws {
    let metadata = DatasetteMetadata(Sample().header.dataset).json
    guard case .object(let top) = metadata, case .object(let databases)? = top["databases"],
      case .object(let database)? = databases["statements"], case .object(let tables)? = database["tables"]
    else {
      Issue.record("no tables")
      return
    }
    for table in Tables.all {
      guard case .object(let entry)? = tables[SQLName.table(table.name)], case .object(let columns)? = entry["columns"] else {
        Issue.record("\(table.name) is missing")
        continue
      }
      #expect(columns.members.map(\.key) == table.columns.map(\.name))
    }
  }

  /// Leaves exports for the checks under Tests/Conformance.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"] != nil))
  func leavesTheSampleForOtherPrograms() throws {
    let root = try #require(ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"])
    for (name, sample) in [("full", Sample()), ("withheld", Sample().withholdingText())] {
      try leave(sample, in: "\(root)/sqlite/\(name)")
    }
    try leave(RandomDataset(seed: TestSeed.value, documents: 30), in: "\(root)/sqlite/random")
  }

  private func leave(_ source: some RecordSource, in folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    for part in ["csv", "sqlite"] {
      try FileManager.default.createDirectory(atPath: "\(folder)/\(part)", withIntermediateDirectories: true)
    }
    try CSVExport.run(source, into: "\(folder)/csv")
    try SQLiteExport.run(source, into: "\(folder)/sqlite")
  }
}

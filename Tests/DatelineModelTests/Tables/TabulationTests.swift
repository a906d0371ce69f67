import DatelineModel
import DatelineTesting
import Testing

struct TabulationTests {
  @Test(arguments: [false, true]) func fillsEachColumnWithItsType(withheld: Bool) throws {
    for (table, rows) in try sample(withheld).rows {
      let columns = Tables.listing(table).columns
      for row in rows {
        #expect(row.count == columns.count)
        for (column, cell) in zip(columns, row) {
          #expect(fits(cell, column), "\(table.rawValue).\(column.name): \(cell)")
        }
      }
    }
  }

  @Test(arguments: [false, true]) func namesEachRowOnce(withheld: Bool) throws {
    let sample = try sample(withheld)
    for table in Tables.all {
      let keys = sample.cells(table.primaryKey, of: table.name)
      #expect(Set(keys).count == keys.count, "\(table.name)")
    }
  }

  @Test(arguments: [false, true]) func refersOnlyToRowsThatAreThere(withheld: Bool) throws {
    let sample = try sample(withheld)
    for table in Tables.all {
      for key in table.foreignKeys {
        let known = Set(sample.cells(key.referencedColumns, of: key.table))
        for reference in sample.cells(key.columns, of: table.name) where !reference.contains(.missing) {
          #expect(known.contains(reference), "\(table.name) \(key.columns) \(reference)")
        }
      }
    }
  }

  @Test func leavesNoColumnOfTheSampleEmpty() throws {
    let sample = try sample(false)
    for table in Tables.all {
      for column in table.columns where !Self.unused.contains("\(table.name.rawValue).\(column.name)") {
        #expect(sample.cells(column.name, of: table.name).contains { $0 != .missing }, "\(table.name).\(column.name)")
      }
    }
  }

  @Test func keepsAnInterruptedQuotationWhole() throws {
    let sample = try sample(false)
    let rows = sample.cells(["owner_id", "role", "part", "position", "words"], of: .targets)
    let content = rows.filter { $0[0] == .text("courier-pier-s1") && $0[1] == .text("content") }
    #expect(content.map { $0[3] } == [.integer(1), .integer(2)])
    #expect(content.map { $0[4] } == [.text("“We 😀 wait for a thousand ships,”"), .text("“and [they] will come”")])
    #expect(sample.cells("text", of: .statements).first == .text("“We 😀 wait for a thousand ships,” … “and [they] will come”"))
  }

  @Test func addressesWordsSoThatASliceOfTheTextGivesThem() throws {
    let sample = try sample(false)
    let segments = sample.cells(["document_id", "text"], of: .segments)
    for row in sample.cells(["document_id", "text_start", "text_end", "words"], of: .targets) {
      guard case .integer(let start) = row[1], case .integer(let end) = row[2], case .text(let words) = row[3] else { continue }
      let text = segments.filter { $0[0] == row[0] }.map { self.text(of: $0[1]) }.joined(separator: "\n")
      #expect(String(String.UnicodeScalarView(Array(text.unicodeScalars)[start..<end])) == words)
    }
  }

  @Test func saysNothingOfWordsThatAreWithheld() throws {
    let sample = try sample(true)
    let columns: [(TableName, String)] = [
      (.segments, "text"), (.targets, "words"), (.statements, "text"), (.statements, "cue_text"), (.statements, "source_text"),
      (.mentions, "text"), (.figures, "text"), (.readings, "text"), (.statementsFlat, "words_said"), (.statementsFlat, "cue"),
    ]
    for (table, column) in columns {
      #expect(sample.cells(column, of: table).allSatisfy { $0 == .missing }, "\(table).\(column)")
    }
  }

  @Test func tellsInTheFlatTableWhoSaidWhatInWords() throws {
    let columns = ["outlet", "speaker", "office", "relay", "occasion", "figures"]
    let row = try #require(try sample(false).cells(columns, of: .statementsFlat).first)
    #expect(
      row == [
        .text("The <Courier> & Co"), .text("Jonas Merk"), .text("harbour master, Port Authority of Aurel; captain"),
        .text("Aurel Wire; The <Courier> & Co"), .text("Press conference on the pier"), .text("1000 ships waiting"),
      ])
  }

  @Test func givesAPartlyKnownDateItsFirstAndLastDay() throws {
    let rows = try sample(false).cells(["date", "date_earliest", "date_latest"], of: .events)
    let start = try #require(CalendarDay(year: 2031, month: 1, day: 1))
    #expect(rows.contains([.text("2031-01/.."), .date(start), .missing]))
  }

  /// What no record of the sample gives.
  private static let unused: Set<String> = ["documents.published_note", "event-names.language", "figures.confidence"]

  private func sample(_ withheld: Bool) throws -> SampleRows {
    try SampleRows(withheld ? Sample().withholdingText() : Sample())
  }

  private func text(of cell: Cell) -> String { if case .text(let text) = cell { text } else { "" } }

  private func fits(_ cell: Cell, _ column: ColumnListing) -> Bool {
    switch (cell, column.type) {
    case (.missing, _): !column.isRequired
    case (.text(let text), let type): !text.isEmpty && type.isTextual
    case (.integer, .integer), (.decimal, .decimal), (.boolean, .boolean), (.date, .date): true
    default: false
    }
  }
}

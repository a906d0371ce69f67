import DatelineDatabase
import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

struct SQLiteExportTests {
  @Test(arguments: [false, true]) func holdsEveryCellOfEveryTableInItsOrder(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    var rows: [TableName: [[DatabaseValue]]] = [:]
    var tabulation = Tabulation(sample.header)
    try sample.forEach { record in
      try tabulation.rows(of: record) { rows[$1.name, default: []].append($0.map { DatabaseValue($0) }) }
    }
    try tabulation.closingRows { rows[$1.name, default: []].append($0.map { DatabaseValue($0) }) }
    try SQLiteExport.with(sample) { folder in
      for table in Tables.all {
        let columns = table.columns.map(\.name).joined(separator: ", ")
        let name = table.name.rawValue.replacingOccurrences(of: "-", with: "_")
        let stored = try SQLiteExport.answer("SELECT \(columns) FROM \(name) ORDER BY rowid", in: folder)
        #expect(stored == rows[table.name] ?? [], "\(table.name)")
      }
    }
  }

  @Test func writesTheSameBytesEachTime() throws {
    let source = RandomDataset(seed: TestSeed.value, documents: 40)
    #expect(try contents(of: source) == contents(of: source))
  }

  @Test func leavesOneFileThatNeedsNoOther() throws {
    try SQLiteExport.with(Sample()) { folder in
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == ["metadata.json", "statements.sqlite"])
      let header = try Data(contentsOf: URL(fileURLWithPath: SQLiteExport.database(in: folder))).prefix(100)
      // Page size 4096; 1 and 1 for a rollback journal and not a write-ahead log; UTF-8; “DTLN”.
      #expect(Array(header[16..<20]) == [0x10, 0, 1, 1])
      #expect(Array(header[56..<60]) == [0, 0, 0, 1])
      #expect(String(decoding: header[68..<72], as: UTF8.self) == "DTLN")
    }
  }

  @Test(arguments: HostileText.all + ["\u{0}", "a\u{0}b", "a\rb", "\u{C}", "\u{FEFF}", "\u{FFFE}\u{FFFF}"])
  func carriesATextToTheLetter(text: String) throws {
    try SQLiteExport.with(NotedSample(note: text)) { folder in
      #expect(try SQLiteExport.answer("SELECT note FROM agents", in: folder) == [[.text(text)]])
      let note = try SQLiteSource(path: SQLiteExport.database(in: folder)).header.authorities.agents.first?.note
      #expect(note.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test(arguments: ["12345678901234567890", "0.50", "-0.1", "9007199254740993"])
  func keepsEveryDigitOfANumber(digits: String) throws {
    let number = try #require(ExactDecimal(digits))
    #expect(DatabaseValue(.decimal(number)) == .text(digits))
  }

  @Test func losesNothing() throws {
    try SQLiteExport.with(Sample()) { folder in
      let again = folder + "/again"
      try FileManager.default.createDirectory(atPath: again, withIntermediateDirectories: true)
      #expect(try SQLiteExport.run(Sample(), into: again).isEmpty)
    }
  }

  @Test(arguments: ["PRAGMA integrity_check", "PRAGMA foreign_key_check"])
  func isWholeByTheLibrarysOwnChecks(check: String) throws {
    try SQLiteExport.with(RandomDataset(seed: TestSeed.value, documents: 20)) { folder in
      let found = try SQLiteExport.answer(check, in: folder)
      #expect(found.isEmpty || found == [[.text("ok")]])
    }
  }

  @Test(arguments: [
    ("UPDATE figures SET modality = 'roughly'", "CHECK constraint failed: modality"),
    ("UPDATE readings SET omitted = 2", "CHECK constraint failed: omitted"),
    ("UPDATE documents SET published_earliest = '2031-02-30'", "CHECK constraint failed: published_earliest"),
    ("UPDATE figures SET value = '1,000'", "CHECK constraint failed: value"),
    ("UPDATE segments SET position = 'first'", "cannot store TEXT value in INTEGER column"),
    ("UPDATE agents SET kind = NULL", "NOT NULL constraint failed: agents.kind"),
    ("UPDATE statements SET speaker_id = 'nobody'", "FOREIGN KEY constraint failed"),
    ("DELETE FROM agents", "FOREIGN KEY constraint failed"),
    ("INSERT INTO agents SELECT * FROM agents", "UNIQUE constraint failed: agents.agent_id"),
  ])
  func refusesWhatTheModelDoesNotAllow(change: String, message: String) throws {
    try SQLiteExport.with(Sample()) { folder in
      let database = try Database.write(SQLiteExport.database(in: folder))
      try database.run("PRAGMA foreign_keys = ON")
      let error = #expect(throws: DatabaseError.self) { try database.run(change) }
      #expect(error?.message.contains(message) == true, "\(error?.message ?? "")")
    }
  }

  @Test func aRecordThatRefersToNothingStopsTheExportAndIsNamed() {
    #expect {
      try SQLiteExport.with(OrphanedSample()) { _ in }
    } throws: { error in
      let error = error as? ExportError
      return error?.code == .unfitData
        && error?.message.contains("agent_offices, row 1, organization_id: refers to a row of agents that is not there") == true
    }
  }

  private func contents(of source: some RecordSource) throws -> [Data] {
    try SQLiteExport.with(source) { folder in
      try ["statements.sqlite", "metadata.json"].map { try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\($0)")) }
    }
  }
}

/// A sample whose only agent holds an office of a body that is not there.
private struct OrphanedSample: RecordSource {
  let header: DatasetHeader

  init() {
    let office = Office(title: "Harbour master", organization: legal("port-authority"))
    let agent = Agent(
      id: legal("merk"), kind: .person, names: [Name("Merk", kind: .preferred)], offices: [office])
    header = DatasetHeader(dataset: Sample().header.dataset, authorities: Authorities(agents: [agent]))
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for agent in header.authorities.agents { try body(.agent(agent)) }
  }
}

import DatelineDatabase
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// Databases that Dateline did not write, or that somebody changed: each is refused with the place and the reason.
struct ForeignDatabaseTests {
  @Test(arguments: [
    ("PRAGMA application_id = 0", "statements.sqlite: is a database, but none that Dateline wrote: its application_id is 0"),
    ("PRAGMA user_version = 2", "statements.sqlite: has version 2 of the tables; this program reads version 1"),
    ("DROP TABLE targets", "targets: there is no such table"),
    (
      "ALTER TABLE same_as RENAME TO other; CREATE VIEW same_as AS SELECT * FROM other",
      "same_as: is a view or a virtual table"
    ),
    (
      "ALTER TABLE same_as RENAME TO other; CREATE VIRTUAL TABLE same_as USING fts5 (record_id, position, iri)",
      "same_as: is a view or a virtual table"
    ),
    (
      """
      ALTER TABLE same_as RENAME TO other;
      CREATE TABLE same_as (record_id TEXT, position INTEGER, iri TEXT AS (zeroblob(1000000000)));
      """, "same_as, iri: is computed, not stored"
    ),
    ("ALTER TABLE agents ADD COLUMN mood TEXT", "agents, mood: there is no such column"),
    ("DROP INDEX statements_by_speaker_id; ALTER TABLE segments DROP COLUMN zone", "segments, zone: the column is missing"),
    ("UPDATE statements SET speaker_id = 'nobody'", "speaker_id: refers to a row of agents that is not there"),
    ("DELETE FROM dataset WHERE property = 'title'", "dataset, title: is missing"),
    ("UPDATE dataset SET value = 'soon' WHERE property = 'date'", "dataset, date: “soon” is no day"),
    ("UPDATE dataset SET value = 'king' WHERE property = 'creator.role'", "dataset, creator.role: “king” is no value"),
    ("UPDATE events SET date = '01/2031'", "events, row 1, date: “01/2031” is not an EDTF date"),
    ("UPDATE targets SET raw_start = -1 WHERE rowid = 1", "is no range"),
    ("DELETE FROM targets WHERE role = 'content'", "content: has no such row in the table targets"),
    ("PRAGMA ignore_check_constraints = ON; UPDATE figures SET value = '1e3'", "value: “1e3” is no decimal"),
    ("PRAGMA ignore_check_constraints = ON; UPDATE readings SET omitted = 2", "omitted: the number 2 is no boolean"),
    ("UPDATE agents SET note = CAST(x'61FF' AS TEXT)", "agents, row 1, note: a text that is not UTF-8 is no text"),
  ])
  func saysWhereADatabaseIsWrong(change: String, message: String) throws {
    try SQLiteExport.with(Sample()) { folder in
      let path = SQLiteExport.database(in: folder)
      do { try Database.write(path).run("PRAGMA foreign_keys = OFF; " + change) }
      #expect {
        try SQLiteSource(path: path).forEach { _ in }
      } throws: { error in
        #expect("\(error)".contains(message), "\(error)")
        return error is TableFault
      }
    }
  }

  @Test(arguments: ["", "no database", "SQLite format 3\u{0}", String(repeating: "x", count: 5000)])
  func aFileThatIsNoDatabaseIsRefused(content: String) throws {
    try SQLiteExport.with(Sample()) { folder in
      let path = SQLiteExport.database(in: folder)
      try Data(content.utf8).write(to: URL(fileURLWithPath: path))
      #expect(throws: TableFault.self) { try SQLiteSource(path: path) }
    }
  }

  @Test(arguments: [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99]) func aFileThatIsCutShortIsRefused(part: Double) throws {
    try SQLiteExport.with(Sample()) { folder in
      let path = SQLiteExport.database(in: folder)
      let whole = try Data(contentsOf: URL(fileURLWithPath: path))
      try whole.prefix(Int(Double(whole.count) * part)).write(to: URL(fileURLWithPath: path))
      #expect(throws: TableFault.self) { try SQLiteSource(path: path).forEach { _ in } }
    }
  }

  /// Whatever bytes are changed: either the records come as they were, or other ones, or a fault; never a crash.
  @Test(arguments: 0..<60) func bytesThatChangedNeverCrashIt(number: UInt64) throws {
    var random = SplitMix64(seed: TestSeed.value &+ number)
    try SQLiteExport.with(NotedSample(note: "noted")) { folder in
      let path = SQLiteExport.database(in: folder)
      var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      for _ in 0..<(1 + random.below(40)) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
      try bytes.write(to: URL(fileURLWithPath: path))
      do { try SQLiteSource(path: path).forEach { _ in } } catch { #expect(error is TableFault, "\(error)") }
    }
  }
}

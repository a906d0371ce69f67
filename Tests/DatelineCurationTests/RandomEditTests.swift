import DatelineCuration
import DatelineTesting
import Foundation
import Testing

/// Whatever is written into cells, the next export has it to the letter, and everything else as it was.
@Suite struct RandomEditTests {
  @Test(arguments: 0..<6)
  func theNextExportIsTheEditedTable(run: Int) throws {
    var random = SplitMix64(seed: UInt64(run) &* 7919 &+ 20_261_121)
    let bench = try Workbench(run.isMultiple(of: 3) ? "afghanistan" : "harbour")
    let tables = ["statements", "figures", "mentions", "agents", "places", "events", "documents"]
    let ids = try Dictionary(
      uniqueKeysWithValues: ["agents", "places", "events"].map { ($0, try bench.rows($0).dropFirst().map { $0[0] }) })
    var edited: [String: [[String]]] = [:]
    for table in tables {
      var rows = try bench.rows(table)
      for _ in 0..<10 {
        let row = Int.random(in: 1..<rows.count, using: &random)
        guard let (column, value) = Self.edit(table, ids, &random), let place = rows[0].firstIndex(of: column) else { continue }
        rows[row][place] = value
      }
      edited[table] = rows
      try bench.save(rows, as: table)
    }
    let report = try bench.apply()
    #expect(report.refusals.isEmpty, "run \(run): \(report.refusals)")
    try bench.export(to: "again")
    for table in tables { #expect(try bench.rows(table, in: "again") == edited[table], "run \(run): \(table)") }
    #expect(try bench.prepare().report.isEmpty)
  }

  /// An edit that breaks no rule of meaning.
  private static func edit(
    _ table: String, _ ids: [String: [String]], _ random: inout SplitMix64
  ) -> (column: String, value: String)? {
    let text = Bool.random(using: &random) ? texts.randomElement(using: &random) ?? "" : ""
    let status = ["proposed", "accepted", "rejected"].randomElement(using: &random) ?? "accepted"
    let agent = ids["agents"]?.randomElement(using: &random) ?? ""
    let edits: [(String, String)] =
      switch table {
      case "statements":
        [
          ("gloss", text), ("note", text), ("status", status), ("speaker_id", agent), ("addressee_id", ""), ("medium_id", agent),
          ("confidence", "0.75"),
        ]
      case "figures": [("note", text), ("status", status), ("claimant_id", agent), ("confidence", "0.5")]
      case "mentions": [("note", text), ("status", status), ("confidence", "1")]
      case "documents": [("note", text), ("subheadline", text), ("rights_statement", text)]
      default: [("note", text)]
      }
    return edits.randomElement(using: &random)
  }

  /// What YAML, CSV and people trip over.
  private static let texts = [
    "plain words", "with: a colon", "a # comment", "- a dash", "\"quoted\"", "'single'", "true", "~", "null", "12", "2031-03-04",
    "[brackets]",
    "{braces}", "a, comma", "ends with:", "  blanks around  ", "two\nlines", "a tab\there", "back\\slash", "=1+1", "@at",
    "%percent", "&and", "*star",
    "!bang", "|", ">", "é and e\u{301}", "Йонас", "مرحبا", "🙂", "\u{2028}separator", "no-break\u{A0}space", "?", "? question",
    "---", ":",
  ]
}

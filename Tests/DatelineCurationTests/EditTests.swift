import DatelineCuration
import Foundation
import Testing

/// Each kind of edit: what it is called, and which lines of the corpus it changes. No others change.
@Suite struct EditTests {
  struct Edit: Sendable, CustomTestStringConvertible {
    let table: String
    let key: String
    let column: String
    let value: String
    let kind: Change.Kind
    let lines: [String]
    var testDescription: String { "\(table) \(key) \(column): \(value)" }

    init(_ table: String, _ key: String, _ column: String, _ value: String, _ lines: [String], kind: Change.Kind = .changed) {
      (self.table, self.key, self.column, self.value, self.kind, self.lines) = (table, key, column, value, kind, lines)
    }
  }

  static let edits: [Edit] = [
    Edit("statements", "courier-pier-s2", "status", "rejected", ["+status: rejected"], kind: .rejected),
    Edit("statements", "courier-pier-s2", "status", "proposed", ["+status: proposed"]),
    Edit("statements", "courier-pier-s1", "speaker_id", "edda-quill", ["-speaker: jonas-merk", "+speaker: edda-quill"]),
    Edit("statements", "courier-pier-s1", "speaker_id", "", ["-speaker: jonas-merk"]),
    Edit("statements", "courier-pier-s1", "kind", "indirect", ["-kind: mixed", "+kind: indirect"]),
    Edit("statements", "courier-pier-s1", "uttered", "2031-03~", ["-uttered: 2031-03-04", "+uttered: 2031-03~"]),
    Edit("statements", "courier-pier-s1", "note", "No: “#1”", ["+note: \"No: “#1”\""]),
    Edit("statements", "courier-pier-s3", "place_id", "grey-sound", ["-place: port-aurel", "+place: grey-sound"]),
    Edit("statements", "courier-pier-s1", "provenance_id", "curator-ut", ["+by: curator:ut", "+status: accepted"]),
    Edit("statements", "courier-pier-s1", "confidence", "0.90", ["+confidence: 0.90"]),
    Edit("figures", "courier-pier-f1", "statement_id", "", ["-in: s2"]),
    Edit(
      "statements-flat", "courier-pier-s1", "gloss", "Other words.",
      ["-gloss: There are said to be thousands at work on the pier.", "+gloss: Other words."]),
    Edit("figures", "courier-pier-f1", "low", "3000", ["-low: 2000", "+low: 3000"]),
    Edit("figures", "courier-pier-f1", "counted_text", "", ["-counted: {text: people at work on the pier}"]),
    Edit("figures", "courier-pier-f1", "as_of", "2031-03", ["-asOf: 2031-03-04", "+asOf: 2031-03"]),
    Edit(
      "documents", "courier-pier", "dateline_date", "2031-03-04",
      ["-dateline: {place: port-aurel}", "+dateline: {place: port-aurel, date: 2031-03-04}"]),
    Edit("documents", "courier-pier", "dateline_place_id", "", ["-dateline: {place: port-aurel}"]),
    Edit(
      "documents", "courier-pier", "headline", "“Thousands” at work",
      ["-headline: Harbour master sees “thousands” at work on Pier Four", "+headline: “Thousands” at work"]),
    Edit("documents", "courier-pier", "note", "", []),
    Edit("agents", "jonas-merk", "note", "Has a hat.", ["-note: Brings a barometer to press conferences.", "+note: Has a hat."]),
    Edit("agents", "edda-quill", "note", "true", ["+note: \"true\""]),
    Edit("agents", "jonas-merk", "preferred_name", "Jonas B. Merk", ["-name: Jonas Merk", "+name: Jonas B. Merk"]),
    Edit("agent-names", "jonas-merk 1", "name", "Jonas B. Merk", ["-name: Jonas Merk", "+name: Jonas B. Merk"]),
    Edit(
      "agent-names", "jonas-merk 3", "name", "Mr Merk, Esq",
      ["-- {text: Mr Merk, kind: alias}", "+- {text: \"Mr Merk, Esq\", kind: alias}"]),
    Edit(
      "agent-names", "jonas-merk 3", "language", "en",
      ["-- {text: Mr Merk, kind: alias}", "+- {text: Mr Merk, kind: alias, language: en}"]),
    Edit(
      "agent-offices", "jonas-merk 1", "held_until", "2032",
      [
        "-- {title: harbour master, organization: port-authority, from: 2015}",
        "+- {title: harbour master, organization: port-authority, from: 2015, to: 2032}",
      ]),
    Edit(
      "agent-offices", "jonas-merk 1", "held_from", "",
      [
        "-- {title: harbour master, organization: port-authority, from: 2015}",
        "+- {title: harbour master, organization: port-authority}",
      ]),
    Edit(
      "statement-relays", "courier-pier-s2 1", "agent_id", "aurel-courier", ["-relay: [news-agency]", "+relay: [aurel-courier]"]),
  ]

  @Test(arguments: edits)
  func changesTheLinesThatSayItAndNoOthers(edit: Edit) throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set(edit.table, edit.key, edit.column, to: edit.value)
    let report = try bench.apply()
    #expect(report.refusals.isEmpty, "\(report.refusals)")
    #expect(report.changes.map(\.kind) == (edit.lines.isEmpty ? [] : [edit.kind]))
    #expect(try bench.difference() == edit.lines)
    #expect(try bench.prepare().report.isEmpty, "what has been merged is not merged again")
  }

  @Test func aRowThatIsGoneIsADecisionAndIsKept() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.remove("statements", "courier-pier-s2")
    #expect(try bench.apply().changes.map(\.kind) == [.deleted])
    #expect(try bench.difference() == ["+status: rejected"])
    #expect(try bench.prepare().report.isEmpty)
  }

  @Test func aNameThatIsGoneIsTakenOutWithItsComment() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.remove("agent-names", "rene-cassavel 2")
    #expect(try bench.apply().changes.map(\.kind) == [.deleted])
    #expect(
      try bench.difference() == [
        #"-- {text: "Rene\u0301 Cassavel", kind: spelling}      # with a combining accent, as the Gull's Ledger types it"#
      ])
  }

  @Test func aNewNameStandsAfterTheOthers() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.add("agent-names", ["agent_id": "osric-pell", "name": "The Crane", "kind": "epithet"])
    #expect(try bench.apply().refusals.isEmpty)
    #expect(try bench.difference() == ["+- {text: The Crane, kind: epithet}"])
  }

  @Test func aNewStatementIsFoundByItsWords() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.add(
      "statements",
      [
        "statement_id": "courier-pier-s99", "document_id": "courier-pier", "kind": "indirect",
        "text": "Union of Dock and Crane Workers",
        "source_text": "Osric Pell", "speaker_id": "osric-pell", "gloss": "A test.",
      ])
    let report = try bench.apply()
    #expect(report.refusals.isEmpty, "\(report.refusals)")
    #expect(
      try bench.difference().sorted()
        == [
          "+", "+- id: s99", "+kind: indirect", "+content: Union of Dock and Crane Workers", "+source: Osric Pell",
          "+speaker: osric-pell",
          "+gloss: A test.",
        ].sorted())
  }

  @Test func aNewAgentComesWithItsNames() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.add("agents", ["agent_id": "una-brack", "kind": "person", "preferred_name": "Una Brack"])
    try bench.add("agent-names", ["agent_id": "una-brack", "position": "1", "name": "Una Brack", "kind": "preferred"])
    try bench.add("agent-names", ["agent_id": "una-brack", "position": "2", "name": "Brack", "kind": "alias"])
    let report = try bench.apply()
    #expect(report.refusals.isEmpty, "\(report.refusals)")
    #expect(
      try bench.difference().sorted()
        == [
          "+", "+- id: una-brack", "+kind: person", "+name: Una Brack", "+names:", "+- {text: Brack, kind: alias}",
        ].sorted())
    #expect(try bench.prepare().report.isEmpty)
  }
}

import DatelineCuration
import Foundation
import Testing

/// The table as it was exported, as somebody edited it, and the corpus as it is now.
@Suite struct ThreeWayTests {
  private let gloss = "gloss: There are said to be thousands at work on the pier."

  @Test func aTableOfLastWeekDoesNotUndoThisWeeksWork() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: This week's words.")
    try bench.set("statements", "courier-pier-s2", "gloss", to: "Last week's table.")
    let report = try bench.apply()
    #expect(report.refusals.isEmpty && report.changes.map(\.row.key) == ["courier-pier-s2"])
    #expect(try bench.difference().contains("+gloss: This week's words."))
    #expect(try bench.difference().contains("+gloss: Last week's table."))
  }

  @Test func whatBothHaveChangedIsRefusedWithBothValues() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: This week's words.")
    try bench.set("statements", "courier-pier-s1", "gloss", to: "Last week's table.")
    let report = try bench.apply()
    let refusal = try #require(report.refusals.first)
    #expect(report.refusals.count == 1 && refusal.isConflict && refusal.column == "gloss" && refusal.number == 2)
    #expect(refusal.edited == "Last week's table." && refusal.corpus == "This week's words.")
    #expect(try bench.difference().contains("+gloss: Last week's table.") == false)
  }

  @Test func whatBothHaveChangedAlikeIsNoConflict() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: The same.")
    try bench.set("statements", "courier-pier-s1", "gloss", to: "The same.")
    #expect(try bench.prepare().report.isEmpty)
  }

  @Test func aStatementAddedThisWeekIsNotTakenForADeletedRow() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit(
      "records/courier-pier.yaml", "statements:\n",
      "statements:\n  - {id: s50, kind: indirect, content: Union of Dock and Crane Workers, gloss: New.}\n")
    #expect(try bench.prepare().report.isEmpty)
  }

  @Test func aRowThatIsGoneWhoseRecordHasChangedIsAConflict() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: This week's words.")
    try bench.remove("statements", "courier-pier-s1")
    let report = try bench.apply()
    #expect(report.refusals.map(\.isConflict) == [true] && report.changes.isEmpty)
  }

  @Test func aListThatBothHaveChangedInLengthIsAConflict() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("authorities/agents.yaml", "      - {text: Quill, kind: alias}\n", "")
    try bench.add("agent-names", ["agent_id": "edda-quill", "name": "The Quill", "kind": "epithet"])
    #expect(try bench.prepare().report.refusals.map(\.isConflict) == [true])
  }

  @Test func aListThatOnlyTheCorpusHasChangedStaysAsItIs() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("authorities/agents.yaml", "      - {text: Quill, kind: alias}\n", "")
    #expect(try bench.prepare().report.isEmpty)
  }

  @Test func withoutItsBaseATableIsShownAndNotApplied() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: This week's words.")
    try FileManager.default.removeItem(at: bench.root.appendingPathComponent("export/csv/tables/merge-base.txt"))
    let shown = try bench.prepare()
    #expect(shown.report.isWithoutBase && shown.report.changes.map(\.row.key) == ["courier-pier-s1", "courier-pier-s1"])
    #expect(shown.report.files.isEmpty, "nothing would be written")
    var options = Merge.Options()
    options.withoutBase = true
    try bench.apply(options)
    #expect(try bench.difference().isEmpty, "the table's words are back, as was asked for")
  }

  @Test func anUntouchedCopyStandsInForTheBase() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try FileManager.default.copyItem(
      at: bench.root.appendingPathComponent("export"), to: bench.root.appendingPathComponent("copy"))
    try FileManager.default.removeItem(at: bench.root.appendingPathComponent("export/csv/tables/merge-base.txt"))
    try bench.edit("records/courier-pier.yaml", gloss, "gloss: This week's words.")
    let report = try bench.prepare(base: "copy").report
    #expect(report.isEmpty && !report.isWithoutBase)
  }

  @Test func tablesOfAnotherDatasetAreRefused() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("dataset.yaml", "name: harbour-statements", "name: other-statements")
    #expect(throws: CurationFault.self) { try bench.prepare() }
  }
}

import DatelineCuration
import DatelineModel
import Foundation
import Testing

/// Edits that cannot be taken are refused with row and reason, and then nothing is written.
@Suite struct RefusalTests {
  struct Refused: Sendable, CustomTestStringConvertible {
    let cell: [String]
    let reason: String
    var testDescription: String { cell.joined(separator: " ") }

    init(_ cell: String..., reason: String) { (self.cell, self.reason) = (cell, reason) }
  }

  static let cells: [Refused] = [
    Refused("statements", "courier-pier-s1", "uttered", "05/04/2031", reason: "can be 2031-04-05 or 2031-05-04"),
    Refused("statements", "courier-pier-s1", "uttered", "last week", reason: "is no date"),
    Refused("statements", "courier-pier-s1", "kind", "quote", reason: "is no kind"),
    Refused("statements", "courier-pier-s1", "kind", "", reason: "the cell is empty"),
    Refused("statements", "courier-pier-s1", "text", "other words", reason: "this column is not edited"),
    Refused("statements", "courier-pier-s1", "uttered_latest", "2031-03-05", reason: "this column is not edited"),
    Refused("statements", "courier-pier-s1", "speaker_id", "nobody", reason: "there is no agent “nobody”"),
    Refused("statements", "courier-pier-s1", "uttered", "2033-01-01", reason: "statement.uttered-late"),
    Refused("statements", "courier-pier-s1", "gloss", "#NAME?", reason: "an error of the spreadsheet"),
    Refused("statements-flat", "courier-pier-s1", "speaker", "Edda Quill", reason: "this column is not edited"),
    Refused("figures", "courier-pier-f1", "low", "1,500", reason: "can be 1.5 or 1500"),
    Refused("figures", "courier-pier-f1", "low", "many", reason: "is no number"),
    Refused("figures", "courier-pier-f1", "modality", "exact", reason: "figure.modality"),
    Refused("documents", "courier-pier", "source_sha256", "0", reason: "this column is not edited"),
    Refused("document-bylines", "courier-pier 1", "agent_id", "jonas-merk", reason: "this column is not edited"),
    Refused("agent-names", "jonas-merk 1", "kind", "alias", reason: "the preferred name has no kind"),
  ]

  @Test(arguments: cells)
  func aCellIsRefusedWithItsReason(refused: Refused) throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set(refused.cell[0], refused.cell[1], refused.cell[2], to: refused.cell[3])
    let report = try bench.apply()
    let found = try #require(report.refusals.first)
    #expect(report.refusals.count == 1 && found.reason.contains(refused.reason), "\(report.refusals)")
    #expect(found.number != nil && found.row.table.rawValue == refused.cell[0])
    #expect(try bench.difference().isEmpty)
  }

  @Test func nothingIsWrittenWhereOneEditIsRefusedUnlessPartly() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "kind", to: "quote")
    try bench.set("statements", "courier-pier-s2", "gloss", to: "Good.")
    try bench.apply()
    #expect(try bench.difference().isEmpty)
    var options = Merge.Options()
    options.partly = true
    #expect(try bench.apply(options).refusals.count == 1)
    #expect(try bench.difference().contains("+gloss: Good."))
  }

  @Test func aFaultThatOnlyReadingFindsLeavesOutItsRowAlone() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "speaker_id", to: "nobody")
    try bench.set("statements", "courier-pier-s2", "gloss", to: "Good.")
    var options = Merge.Options()
    options.partly = true
    let report = try bench.apply(options)
    #expect(report.refusals.count == 1 && report.changes.map(\.row.key) == ["courier-pier-s2"])
    #expect(try bench.difference() == ["-gloss: There are thousands at work on the pier.", "+gloss: Good."])
  }

  @Test func wordsThatTheArticleDoesNotHaveMakeNoStatement() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.add("statements", ["document_id": "courier-pier", "kind": "indirect", "text": "nothing of the sort"])
    let report = try bench.apply()
    #expect(
      report.refusals.map(\.number) == [try bench.rows("statements").count]
        && report.refusals[0].reason.contains("is not in the text"), "\(report.refusals)")
  }

  @Test func anAnnotationWithoutTheArticleNeedsTheArticle() throws {
    let bench = try Workbench("afghanistan")
    let document = try bench.rows("documents")[1][0]
    try bench.add("statements", ["document_id": document, "kind": "indirect", "text": "anything"])
    #expect(try bench.apply().refusals.first?.reason.contains("the text is not there") == true)
  }

  @Test func anIdIsNotChanged() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "statement_id", to: "courier-pier-s77")
    let report = try bench.apply()
    #expect(report.refusals.contains { $0.reason.contains("with another id") })
    #expect(try bench.difference().isEmpty)
  }

  @Test func aRowThatWasCopiedNeedsAnIdOfItsOwn() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    var rows = try bench.rows("statements")
    rows.append(rows[3])
    try bench.save(rows, as: "statements")
    #expect(try bench.apply().refusals.map(\.reason) == ["the same key stands in row 4"])
  }

  @Test func aRecordThatOthersReferToIsNotTakenOut() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.remove("agents", "jonas-merk")
    #expect(try bench.apply().refusals.map(\.reason) == ["the row is gone, and other records may refer to it"])
  }

  @Test func twoTablesThatSayTwoThingsAreAskedWhichHolds() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("statements", "courier-pier-s1", "gloss", to: "One.")
    try bench.set("statements-flat", "courier-pier-s1", "gloss", to: "Two.")
    #expect(try bench.apply().refusals.first?.reason.contains("another value for the same thing") == true)
  }

  @Test func aCorpusWithFaultsIsNotMergedInto() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.edit("records/courier-pier.yaml", "relay: [news-agency]", "relay: [nobody]")
    #expect(throws: Merge.FaultyCorpus.self) { try bench.prepare() }
  }

  @Test func cellsThatASpreadsheetCutAreNoEdits() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    let long = String(repeating: "long ", count: 8000)
    try bench.edit("records/courier-pier.yaml", "gloss: There are said to be thousands at work on the pier.", "gloss: \(long)end")
    try bench.export(to: "export")
    let gloss = try #require(bench.rows("statements")[1].first { $0.hasPrefix("long") })
    try bench.set("statements", "courier-pier-s1", "gloss", to: String(gloss.prefix(32_767)))
    let report = try bench.apply()
    #expect(report.isEmpty && report.notes.count == 1 && report.notes[0].contains("were cut at 32,767"), "\(report.notes)")
  }

  @Test func tablesThatAreNotMergedAreSaidToBe() throws {
    let bench = try Workbench(documents: ["courier-pier"])
    try bench.set("targets", "courier-pier-seg-1", "raw_start", to: "7")
    let report = try bench.prepare().report
    #expect(report.isEmpty && report.notes.contains { $0.hasPrefix("targets: 1 rows, row 2 the first") }, "\(report.notes)")
  }
}

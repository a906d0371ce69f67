import DatelineCorpus
import DatelineModel
import DatelineReading
import Foundation
import Testing

@testable import DatelineCuration

@Suite struct ArticleAddingTests {
  private func gazette(_ options: inout ArticleAdding.Options) { options.outlet = try? AgentID("example-gazette") }

  @Test func sourceGoesIntoTextsByteForByteAndTheRecordIsClean() throws {
    let run = try AddingRun()
    let bytes = Array("\u{FEFF}\(article)\r\nLast line without an end".utf8)
    try run.write(bytes, to: "in/ferry.txt")
    let report = try run.add("in") { gazette(&$0) }
    let id = try #require(report.added.first?.id)
    #expect(try Data(contentsOf: run.corpus.appendingPathComponent("texts/\(id).txt")) == Data(bytes))
    #expect(try run.faults().filter { $0.severity != .note }.isEmpty)
  }

  @Test func aDateThatCanBeReadInTwoWaysIsPointedOutAndNotChosen() throws {
    let run = try AddingRun()
    try run.write(article + "\n\nPublished on 3/4/2031", to: "in/ferry.txt")
    let id = try #require(try run.add("in") { gazette(&$0) }.added.first?.id)
    let record = try run.text("records/\(id).yaml")
    #expect(record.contains("\n  # published is 2031-04-03 or 2031-03-04: the date line “Published on 3/4/2031” does not tell"))
    #expect(!record.contains("\n  published:"))
    #expect(try run.faults().filter { $0.severity != .note }.isEmpty)
  }

  @Test func addingTwiceChangesNothing() throws {
    let run = try AddingRun()
    try run.write(article, to: "in/ferry.txt")
    _ = try run.add("in") { gazette(&$0) }
    let before = try run.contents()
    let again = try run.add("in", "in/ferry.txt") { gazette(&$0) }
    #expect(try run.contents() == before)
    #expect(again.added.isEmpty)
    #expect(again.known.count == 2)
  }

  @Test(arguments: ["in", "in/"]) func filesOfAFolderAreNamedWithOneSlash(folder: String) throws {
    let run = try AddingRun()
    try run.write(article, to: "in/ferry.txt")
    let report = try run.add(folder) { gazette(&$0) }
    #expect(report.added.map(\.origin.file) == ["\(run.root.path)/in/ferry.txt"])
    let id = try #require(report.added.first?.id)
    #expect(try run.text("records/\(id).yaml").contains("//") == false)
  }

  @Test func aCuratorsRecordIsNeverOverwritten() throws {
    let run = try AddingRun()
    let row = "title,text,date,outlet\nPier,\(String(repeating: "The pier is long. ", count: 9)),2031-04-01,Example Gazette\n"
    try run.write(row, to: "a.csv")
    try run.write("document: mine\n", to: "corpus/records/example-gazette-2031-04-01-pier.yaml")
    let report = try run.add("a.csv")
    #expect(report.added.map(\.id) == ["example-gazette-2031-04-01-pier-2"])
    #expect(try run.text("records/example-gazette-2031-04-01-pier.yaml") == "document: mine\n")
  }

  @Test func anotherScrapeOfAnArticleIsAddedAndPointedOut() throws {
    let run = try AddingRun()
    try run.write(article, to: "in/a.txt")
    try run.write(
      "Home > News\n\n" + article.replacingOccurrences(of: "islands ran", with: "islands\nran") + "\n\nShare this", to: "in/b.txt"
    )
    let report = try run.add("in") { gazette(&$0) }
    #expect(report.added.count == 2)
    #expect(report.diagnostics.map(\.id) == ["add.resembles"])
  }

  @Test func articlesThatTellOtherThingsDoNotResemble() throws {
    let run = try AddingRun()
    try run.write(article, to: "in/a.txt")
    try run.write(
      article.replacingOccurrences(
        of: "Monday in thick fog, and nobody was hurt", with: "a wreck that no chart shows, and two were hurt"
      )
      .replacingOccurrences(
        of: "It will be towed off at high water, and then it will be looked at by the yard.",
        with: "The board will ask who last drew the chart."), to: "in/b.txt")
    #expect(try run.add("in") { gazette(&$0) }.diagnostics.isEmpty)
  }

  @Test func aTrialWritesNothing() throws {
    let run = try AddingRun()
    try run.write(
      "title,text,outlet\nPier,\(article.split(separator: "\n").joined(separator: " ").replacingOccurrences(of: ",", with: "")),New Paper\n",
      to: "a.csv")
    let before = try run.contents()
    let report = try run.add("a.csv") { $0.isTrial = true }
    #expect(report.added.count == 1)
    #expect(report.outlets.map(\.name) == ["New Paper"])
    #expect(try run.contents() == before)
  }

  @Test func whatNobodyPublishedIsRefused() throws {
    let run = try AddingRun()
    try run.write(article, to: "in/a.txt")
    let report = try run.add("in")
    #expect(report.refused == 1)
    #expect(report.diagnostics.map(\.id) == ["add.outlet"])
  }

  @Test(arguments: [("nothing.txt", "add.missing"), ("in/picture.png", "add.kind")])
  func whatCannotBeReadIsNamed(name: String, id: String) throws {
    let run = try AddingRun()
    try run.write([0x89, 0x50], to: "in/picture.png")
    #expect(try run.add(name).diagnostics.map(\.id) == [id])
  }

  @Test func newOutletsAreAppendedAndTheRestOfTheFileStays() throws {
    let run = try AddingRun()
    let before = try run.text("authorities/agents.yaml")
    try run.write("title,text,outlet\nPier,The pier is long and the gulls are many and loud.,Tidal “Times”\n", to: "a.csv")
    let report = try run.add("a.csv")
    let after = try run.text("authorities/agents.yaml")
    #expect(report.outlets.map(\.id) == ["tidal-times"])
    #expect(after.hasPrefix(before))
    #expect(try run.faults().filter { $0.severity != .note }.isEmpty)
  }

  @Test func anOutletIsFoundByItsNameOrTheHostOfTheAddress() throws {
    let run = try AddingRun()
    try run.write(
      "title,text,outlet,url\nOne,The pier is long and the gulls are many.,EXAMPLE gazette,\nTwo,Nobody came to the second briefing on it.,,https://www.example-gazette.com/2\n",
      to: "a.csv")
    let report = try run.add("a.csv")
    #expect(report.added.map(\.id) == ["example-gazette-one", "example-gazette-two"])
    #expect(report.outlets.isEmpty)
  }

  /// It is added all the same, and nothing is declared that nobody has looked at: the check goes on warning.
  @Test(
    arguments: [
      ([0x93, 0x4E, 0x6F, 0xE2, 0x80, 0x9D, 0x20, 0xC3, 0xA9], "source.bytes", "a byte is no UTF-8"),
      ([0xB9, 0x61, 0xB3, 0x62], "source.charset", "not evident"),
    ] as [([UInt8], String, String)])
  func bytesThatDoNotFitArePointedOut(bytes: [UInt8], id: String, message: String) throws {
    let run = try AddingRun()
    try run.write(Array(article.utf8) + bytes + [0x0A], to: "in/ferry.txt")
    let report = try run.add("in") { gazette(&$0) }
    let added = try #require(report.added.first?.id)
    let warning = try #require(report.diagnostics.first)
    #expect(warning.id == "add.charset" && warning.severity == .warning)
    #expect(warning.message.contains(message))
    #expect(warning.remedy?.contains("records/\(added).yaml") == true)
    #expect(try !run.text("records/\(added).yaml").contains("charset"))
    #expect(try run.faults().map(\.id).contains(id))
  }
}

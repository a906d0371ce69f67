import DatelineDigest
import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// All or nothing: a run publishes every format, or leaves everything as it was.
struct ExportJobTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private var destination: URL { scratch.folder.appendingPathComponent("exports") }

  @discardableResult
  private func export(_ exporters: ScriptedExporter..., hooks: ExportJob.Hooks = ExportJob.Hooks()) throws -> ExportReport {
    try ExportJob(exporters: exporters, to: destination).run(Sample(), hooks: hooks)
  }

  // MARK: What a run makes

  @Test func eachFormatSeesEachRecordOnceInOrder() throws {
    try export(ScriptedExporter("one"), ScriptedExporter("two"))
    var expected: [String] = []
    try Sample().forEach { expected.append($0.id) }
    for format in ["one", "two"] {
      let text = try #require(scratch.files(in: "exports/\(format)")["ids.txt"])
      #expect(String(decoding: text, as: UTF8.self) == expected.joined(separator: "\n") + "\n")
    }
  }

  @Test func reportsFilesLossesAndCounts() throws {
    let report = try export(ScriptedExporter("one", salt: "-a"))
    let format = try #require(report.formats.first)
    #expect(format.files.map(\.name) == ["deep/er/salt.txt", "ids-a.txt"])
    #expect(format.size == scratch.files(in: "exports/one").values.reduce(0) { $0 + $1.count })
    #expect(format.losses.map(\.count) == [2])
    #expect(report.records.documents == 2 && report.records.statements == 4 && report.records.withheld == 0)
    #expect(report.records.listing.map(\.count).reduce(0, +) > 20)
  }

  @Test func writesTheSameBytesTwice() throws {
    try export(ScriptedExporter("one"))
    let first = scratch.contents()
    try export(ScriptedExporter("one"))
    #expect(scratch.contents() == first)
  }

  @Test func takesAFolderThatIsThereAndEmpty() throws {
    try FileManager.default.createDirectory(at: destination, withIntermediateDirectories: true)
    #expect(throws: Never.self) { try export(ScriptedExporter("one")) }
  }

  // MARK: What a run that fails leaves

  @Test(arguments: ScriptedExporter.Fault.allCases) func aFormatThatFailsLeavesAnEarlierExportAsItWas(
    fault: ScriptedExporter.Fault
  ) throws {
    try export(ScriptedExporter("one", salt: "-old"), ScriptedExporter("two", salt: "-old"))
    let before = scratch.contents()
    #expect(throws: (any Error).self) {
      try export(ScriptedExporter("one", salt: "-new"), ScriptedExporter("two", salt: "-new", fault: fault))
    }
    #expect(scratch.contents() == before)
  }

  @Test(arguments: ScriptedExporter.Fault.allCases) func aFirstRunThatFailsLeavesNothing(fault: ScriptedExporter.Fault) throws {
    #expect(throws: (any Error).self) { try export(ScriptedExporter("one"), ScriptedExporter("two", fault: fault)) }
    #expect(scratch.contents().isEmpty)
  }

  @Test func aHookThatObjectsStopsTheRunBeforeAnythingIsPublished() throws {
    struct Objection: Error {}
    try export(ScriptedExporter("one", salt: "-old"))
    let before = scratch.contents()
    var hooks = ExportJob.Hooks()
    hooks.willPublish = { staged, _ in
      let names = try FileManager.default.contentsOfDirectory(atPath: staged.appendingPathComponent("one").path)
      #expect(names.sorted() == ["deep", "ids-new.txt"])
      throw Objection()
    }
    #expect(throws: Objection.self) { try export(ScriptedExporter("one", salt: "-new"), hooks: hooks) }
    #expect(scratch.contents() == before)
  }

  @Test func aSourceThatFailsHalfWayLeavesAnEarlierExportAsItWas() throws {
    try export(ScriptedExporter("one", salt: "-old"))
    let before = scratch.contents()
    #expect(throws: BreakingSource.Failure.self) {
      try ExportJob(exporters: [ScriptedExporter("one", salt: "-new")], to: destination).run(BreakingSource())
    }
    #expect(scratch.contents() == before)
  }

  @Test func aFormatThatCannotBeMovedIntoPlaceTakesThoseBeforeItBack() throws {
    try export(ScriptedExporter("one", salt: "-old"), ScriptedExporter("two", salt: "-old"))
    let before = scratch.contents()
    var hooks = ExportJob.Hooks()
    hooks.willPublish = { staged, _ in try FileManager.default.removeItem(at: staged.appendingPathComponent("two")) }
    #expect(throws: ExportError.self) {
      try export(ScriptedExporter("one", salt: "-new"), ScriptedExporter("two", salt: "-new"), hooks: hooks)
    }
    #expect(scratch.contents() == before)
  }

  @Test func aManifestThatCannotBeWrittenTakesEveryFormatBack() throws {
    try scratch.write("in the way", to: "exports/dateline-export.json/file")
    let before = scratch.contents()
    #expect(throws: ExportError.self) { try export(ScriptedExporter("one"), ScriptedExporter("two")) }
    #expect(scratch.contents() == before)
  }

  @Test func anErrorSaysWhichFormatAndRecordItIsAbout() throws {
    let error = #expect(throws: ExportError.self) {
      try export(ScriptedExporter("one"), ScriptedExporter("two", fault: .atWrite))
    }
    #expect(error?.code == .inputOutput)
    #expect(error?.description == "cannot write (format two, record courier-pier)")
  }

  @Test func aFileThatWasNeverClosedIsNotPublishedCutShort() throws {
    let error = #expect(throws: ExportError.self) { try export(ScriptedExporter("one", fault: .leavesFileOpen)) }
    #expect(error?.description == "the file ids.txt was never closed (format one)")
  }

  @Test func oneFormatTwiceIsRefused() throws {
    #expect(throws: ExportError.self) { try export(ScriptedExporter("one"), ScriptedExporter("one", salt: "-b")) }
    #expect(scratch.contents().isEmpty)
  }

  @Test func whatAKilledRunLeftIsClearedAway() throws {
    try scratch.write("half a file", to: ".exports.staging-dateline/one/ids.txt")
    try export(ScriptedExporter("one", salt: "-new"))
    #expect(scratch.contents().keys.allSatisfy { !$0.contains("staging") })
    #expect(scratch.files(in: "exports/one").keys.sorted() == ["deep/er/salt.txt", "ids-new.txt"])
  }

  // MARK: What belongs to others

  @Test(arguments: ["notes.txt", "one/ids.txt", ".git/config"]) func aFolderWithOtherPeoplesFilesIsRefused(name: String) throws {
    try scratch.write("mine", to: "exports/\(name)")
    let before = scratch.contents()
    let error = #expect(throws: ExportError.self) { try export(ScriptedExporter("one")) }
    #expect(error?.code == .cannotCreate)
    #expect(scratch.contents() == before)
  }

  @Test func aFileInTheWayIsRefusedAndStays() throws {
    try scratch.write("mine", to: "exports")
    let before = scratch.contents()
    #expect(throws: ExportError.self) { try export(ScriptedExporter("one")) }
    #expect(scratch.contents() == before)
  }

  @Test func whatSomebodyPutBesideTheFormatsOfAnEarlierExportStays() throws {
    try export(ScriptedExporter("one"))
    try scratch.write("mine", to: "exports/notes.txt")
    try export(ScriptedExporter("one", salt: "-new"))
    #expect(scratch.files(in: "exports")["notes.txt"] == Data("mine".utf8))
  }
}

/// Breaks off after its first document.
private struct BreakingSource: RecordSource {
  struct Failure: Error {}
  let header = Sample().header

  func forEach(_ body: (Record) throws -> Void) throws {
    for document in Sample().documents.prefix(1) { try body(.document(document)) }
    throw Failure()
  }
}

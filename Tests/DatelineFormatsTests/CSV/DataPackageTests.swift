import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

struct DataPackageTests {
  @Test func describesEveryTableWithItsSizeAndChecksum() throws {
    let export = try CSVExport(Sample())
    let package = try #require(
      JSONSerialization.jsonObject(with: Data(export.files["datapackage.json"] ?? [])) as? [String: Any])
    let resources = try #require(package["resources"] as? [[String: Any]])
    #expect(resources.compactMap { $0["name"] as? String } == TableName.allCases.map(\.rawValue))
    for resource in resources {
      let path = try #require(resource["path"] as? String)
      #expect(resource["bytes"] as? Int == export.files[path]?.count, "\(path)")
      #expect((resource["hash"] as? String)?.hasPrefix("sha256:") == true)
    }
  }

  /// Run with `DATELINE_ACCEPT=1` in the environment to write the files anew.
  @Test(arguments: TableName.allCases) func isWhatStandsUnderSchemas(table: TableName) throws {
    let made = JSONWriter.text(TableSchema.json(of: Tables.listing(table))) + "\n"
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../..").standardized
    let file = root.appendingPathComponent("schemas/csv/\(table.rawValue).json")
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" {
      try made.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == made)
  }

  /// Leaves exports for the checks under Tests/Conformance.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"] != nil))
  func leavesTheSampleForOtherValidators() throws {
    let root = try #require(ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"]) + "/csv"
    var guarded = CSVOptions()
    (guarded.byteOrderMark, guarded.formulaGuard, guarded.lineFeeds) = (true, true, .space)
    for (name, sample, options) in [
      ("full", Sample(), CSVOptions()), ("withheld", Sample().withholdingText(), CSVOptions()), ("guarded", Sample(), guarded),
      ("hostile", Sample.hostile, CSVOptions()), ("hostile-guarded", Sample.hostile, guarded),
    ] {
      let folder = "\(root)/\(name)"
      try? FileManager.default.removeItem(atPath: folder)
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try CSVExport.run(sample, options, into: folder)
    }
    try leaveHostileCellsApart(in: "\(root)-cells")
  }

  /// Each text as the only one of its column, in a table of one row, since programs guess types by columns; and beside it the text
  /// alone, to compare with.
  private func leaveHostileCellsApart(in folder: String) throws {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (number, text) in HostileCells.all.enumerated() {
      let table = try CSVExport(NotedSample(note: text)).bytes(of: .agents)
      try Data(table).write(to: URL(fileURLWithPath: "\(folder)/\(100 + number).csv"))
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(100 + number).txt"))
    }
  }
}

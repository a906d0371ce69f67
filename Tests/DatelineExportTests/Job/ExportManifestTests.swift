import DatelineDigest
import DatelineExport
import DatelineTesting
import Foundation
import Testing

/// `dateline-export.json` says what lies beside it.
struct ExportManifestTests {
  private struct Manifest: Decodable {
    struct File: Decodable { let name: String, bytes: Int, sha256: String }
    struct Entry: Decodable { let dataset: String, files: [File] }
    struct Dataset: Decodable { let name: String, version: String, date: String }
    let tool: String
    let dataset: Dataset
    let formats: [String: Entry]
  }

  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func export(_ exporters: any Exporter..., source: some RecordSource = Sample()) throws {
    _ = try ExportJob(exporters: exporters, to: scratch.folder.appendingPathComponent("exports")).run(source)
  }

  private func manifest() throws -> Manifest {
    let data = try Data(contentsOf: scratch.folder.appendingPathComponent("exports/dateline-export.json"))
    return try JSONDecoder().decode(Manifest.self, from: data)
  }

  @Test func listsEveryFileOfEveryFormatWithItsChecksum() throws {
    try export(ScriptedExporter("one"), ScriptedExporter("two", salt: "-b"))
    let manifest = try manifest()
    #expect(manifest.tool.hasPrefix("dateline "))
    #expect([manifest.dataset.name, manifest.dataset.version, manifest.dataset.date] == ["sample", "1.2.0", "2031-04-01"])
    #expect(manifest.formats.keys.sorted() == ["one", "two"])
    for (name, entry) in manifest.formats {
      let files = scratch.files(in: "exports/\(name)")
      #expect(entry.files.map(\.name) == files.keys.sorted())
      for file in entry.files {
        let data = try #require(files[file.name])
        #expect(file.bytes == data.count)
        #expect(file.sha256 == Digest.hexadecimal(.sha256, of: Array(data)))
      }
    }
  }

  @Test func keepsTheFormatsOfAnEarlierRunThatThisOneDoesNotWrite() throws {
    try export(ScriptedExporter("one", salt: "-old"))
    let one = scratch.files(in: "exports/one")
    try export(ScriptedExporter("two"))
    #expect(try manifest().formats.keys.sorted() == ["one", "two"])
    #expect(try manifest().formats["one"]?.files.map(\.name) == ["deep/er/salt.txt", "ids-old.txt"])
    #expect(scratch.files(in: "exports/one") == one)
  }

  @Test func listsNoFormatThatSomebodyHasRemoved() throws {
    try export(ScriptedExporter("one"), ScriptedExporter("two"))
    try FileManager.default.removeItem(at: scratch.folder.appendingPathComponent("exports/two"))
    try export(ScriptedExporter("three"))
    #expect(try manifest().formats.keys.sorted() == ["one", "three"])
  }

  @Test func replacesAFormatWhole() throws {
    try export(ScriptedExporter("one", salt: "-old"))
    try export(ScriptedExporter("one", salt: "-new"))
    #expect(scratch.files(in: "exports/one").keys.sorted() == ["deep/er/salt.txt", "ids-new.txt"])
    #expect(try manifest().formats["one"]?.files.map(\.name) == ["deep/er/salt.txt", "ids-new.txt"])
  }

  @Test func isTheSameWhetherFormatsAreWrittenTogetherOrOneByOne() throws {
    try export(ScriptedExporter("one"), ScriptedExporter("two"))
    let together = scratch.contents()
    try FileManager.default.removeItem(at: scratch.folder.appendingPathComponent("exports"))
    try export(ScriptedExporter("two"))
    try export(ScriptedExporter("one"))
    #expect(scratch.contents() == together)
  }
}

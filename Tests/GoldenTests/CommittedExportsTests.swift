import Dateline
import Foundation
import Testing

/// `exports/` in the repository is what the formats make of the corpora, to the byte. A change that shows here is either a fault, or is meant: then `make accept` rewrites
/// the folder, and somebody reads the difference.
@Suite struct CommittedExportsTests {
  @Test(arguments: ["harbour", "afghanistan"])
  func exportsAreThoseOfThisVersion(name: String) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-golden-\(name)-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }

    let corpus = try Corpus(folder: root.appendingPathComponent("corpus/\(name)"))
    var options = BuiltIn.Options()
    options.store = true
    let exporters = BuiltIn.exporters(options).filter { BuiltIn.standard.contains($0.format.name) }
    _ = try ExportJob(exporters: exporters, to: place).run(corpus)
    #expect(corpus.log.diagnostics.isEmpty, "the corpus is clean")

    let made = try contents(of: place)
    let committed = try contents(of: root.appendingPathComponent("exports/\(name)"))
    #expect(!committed.isEmpty)
    #expect(made.keys.sorted() == committed.keys.sorted(), "the same files")
    for (file, bytes) in made.sorted(by: { $0.key < $1.key }) {
      #expect(
        bytes == committed[file], "exports/\(name)/\(file) differs; if that is meant, run “make accept” and read the difference")
    }
  }

  /// Files below a folder by their relative path.
  private func contents(of folder: URL) throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      var isFolder: ObjCBool = false
      let place = folder.appendingPathComponent(path)
      guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = try Data(contentsOf: place)
    }
    return files
  }
}

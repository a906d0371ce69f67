import DatelineCorpus
import DatelineModel
import DatelineReading
import Foundation

@testable import DatelineCuration

/// A corpus folder and files to be added to it, in a folder that goes with this object.
final class AddingRun {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)")
  var corpus: URL { root.appendingPathComponent("corpus") }

  init() throws {
    for file in CorpusTemplate.files { try write(file.text, to: "corpus/\(file.name)") }
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let place = root.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place)
  }

  func add(_ names: String..., options: (inout ArticleAdding.Options) -> Void = { _ in }) throws -> AddingReport {
    var chosen = ArticleAdding.Options()
    options(&chosen)
    var adding = try ArticleAdding(try Corpus(folder: corpus), options: chosen)
    // As a user writes them: a path of a URL would lose the slash behind a folder.
    return try adding.add(names.map { "\(root.path)/\($0)" })
  }

  func text(_ name: String) throws -> String { try String(contentsOf: corpus.appendingPathComponent(name), encoding: .utf8) }

  /// Every file of the corpus folder with its bytes.
  func contents() throws -> [String: Data] {
    var files: [String: Data] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: corpus.path) {
      let place = corpus.appendingPathComponent(path)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: place.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      files[path] = try Data(contentsOf: place)
    }
    return files
  }

  /// What `dateline check` would say.
  func faults() throws -> [Diagnostic] {
    let opened = try Corpus(folder: corpus)
    try opened.forEach { _ in }
    return opened.log.diagnostics
  }
}

let article = """
  Ferry runs aground

  The ferry to the outer islands ran aground on Monday in thick fog, and nobody was hurt, the harbour office said.

  It will be towed off at high water, and then it will be looked at by the yard.

  """

import Dateline
import DatelineTesting
import Foundation

/// The corpus of pages and what is made of it, in a folder that goes with this object.
final class PageFolder {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-pages-\(UUID().uuidString)")
  var corpus: URL { root.appendingPathComponent("corpus") }
  var texts: URL { corpus.appendingPathComponent("texts") }

  init() throws { try PageCorpus.write(to: corpus) }

  deinit { try? FileManager.default.removeItem(at: root) }

  func place(_ name: String) -> URL { root.appendingPathComponent(name) }

  func open() throws -> Corpus { try Corpus(folder: corpus) }

  /// Writes an edition in some formats; all of them where none is named.
  func export(_ edition: Edition, _ formats: [String] = [], to name: String) throws -> URL {
    try export(EditionSource(try open(), edition), formats, to: name)
  }

  func export(_ source: some RecordSource, _ formats: [String] = [], to name: String) throws -> URL {
    let exporters = BuiltIn.exporters().filter { formats.isEmpty || formats.contains($0.format.name) }
    _ = try ExportJob(exporters: exporters, to: place(name)).run(source)
    return place(name)
  }

  /// What the leak test knows of an edition.
  func index(_ edition: Edition) throws -> LeakIndex {
    var index = try LeakIndex()
    try EditionSource(try open(), edition) { try index.add($0) }.forEach { _ in }
    return index
  }

  static func contents(_ folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      contents[name] = FileManager.default.contents(atPath: folder.appendingPathComponent(name).path)
    }
    return contents
  }

  static func documents(_ source: some RecordSource) throws -> [AnnotatedDocument] {
    var documents: [AnnotatedDocument] = []
    try source.forEach { if case .document(let document) = $0 { documents.append(document) } }
    return documents
  }
}

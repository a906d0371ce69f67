import Foundation

/// A folder for one test, in which commands are run; it is gone when the test is done.
final class Sandbox: Sendable {
  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().appendingPathComponent(
      "dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func place(_ name: String) -> URL { root.appendingPathComponent(name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    try FileManager.default.createDirectory(at: place(name).deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place(name))
  }

  /// Copies a corpus of this repository to `corpus`.
  func copyCorpus(_ name: String) throws {
    let repository = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    try FileManager.default.copyItem(at: repository.appendingPathComponent("corpus/\(name)"), to: place("corpus"))
  }

  /// Every file in a folder, hidden ones included, in order of names relative to it.
  func files(in folder: String) throws -> [String] {
    let names = FileManager.default.enumerator(atPath: place(folder).path)?.compactMap { $0 as? String } ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: place("\(folder)/\(name)").path, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// Every file in a folder with its bytes.
  func contents(of folder: String) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for name in try files(in: folder) { contents[name] = try Data(contentsOf: place("\(folder)/\(name)")) }
    return contents
  }
}

import Foundation

/// A folder for one test, gone with it.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func write(_ text: String, to name: String) throws {
    let place = folder.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: place)
  }

  /// Every file below the folder with its bytes, hidden ones too; folders without files as `nil`.
  func contents() -> [String: Data?] {
    var contents: [String: Data?] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
      contents[name] = .some(try? Data(contentsOf: folder.appendingPathComponent(name)))
    }
    return contents
  }

  /// Every file below a folder in it, by its path there.
  func files(in name: String) -> [String: Data] {
    var files: [String: Data] = [:]
    for (path, data) in contents() {
      guard let data, path.hasPrefix(name + "/") else { continue }
      files[String(path.dropFirst(name.count + 1))] = data
    }
    return files
  }
}

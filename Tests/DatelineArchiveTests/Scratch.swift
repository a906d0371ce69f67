import Foundation

/// A folder of its own for one test, gone with it.
final class Scratch {
  let path: String
  private let isOwner: Bool

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
    isOwner = true
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  /// Another test's folder, seen from a process that it started.
  init(at path: String) {
    self.path = path
    isOwner = false
  }

  deinit { if isOwner { try? FileManager.default.removeItem(atPath: path) } }

  func file(_ name: String) -> String { path + "/" + name }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  func bytes(of name: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(fileURLWithPath: file(name)))) }
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() } }
}

import Foundation

/// Where the files lie that tests read beside their own.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let harbour = root.appendingPathComponent("corpus/harbour/texts")
  static let afghanistan = root.appendingPathComponent("corpus/afghanistan/records")
  /// The five real articles, which are not part of the repository; `nil` where they are not at hand.
  static let articles: URL? = {
    let folder = root.deletingLastPathComponent().appendingPathComponent("shared/seeds")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  static func names(in folder: URL, ending: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).filter { $0.hasSuffix(ending) }.sorted()
  }

  static func bytes(_ name: String, in folder: URL) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appendingPathComponent(name)))
  }
}

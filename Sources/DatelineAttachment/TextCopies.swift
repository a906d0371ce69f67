import DatelineModel
import DatelineReading
import Foundation

/// A reader's own copies of articles: the files of one folder, known by name and checksum, and read when they are asked for.
struct TextCopies {
  let folder: URL
  /// In order of names.
  let names: [String]
  /// Names of files that are no text that can be read.
  private(set) var unreadable: [String] = []
  private var byChecksum: [String: String] = [:]

  /// - Throws: what the file system throws.
  init(folder: URL) throws {
    self.folder = folder
    let all = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix(".") }.sorted()
    var names: [String] = []
    for name in all {
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path, isDirectory: &isFolder)
      guard exists, !isFolder.boolValue else { continue }
      guard let source = Self.source(name, in: folder) else {
        unreadable.append(name)
        continue
      }
      names.append(name)
      if byChecksum[source.file.sha256] == nil { byChecksum[source.file.sha256] = name }
    }
    self.names = names
  }

  /// The file that a document was read from, to the byte.
  func identical(to file: SourceFile) -> SourceText? {
    guard let name = byChecksum[file.sha256], let bytes = Self.bytes(name, in: folder) else { return nil }
    return try? SourceText(name: name, bytes: bytes, mediaType: file.mediaType, charset: file.charset)
  }

  func source(_ name: String) -> SourceText? { Self.source(name, in: folder) }

  private static func source(_ name: String, in folder: URL) -> SourceText? {
    guard let bytes = bytes(name, in: folder) else { return nil }
    return try? SourceText.file(name, bytes: bytes, mediaType: SourceKind.mediaType(of: name, beginning: bytes))
  }

  private static func bytes(_ name: String, in folder: URL) -> [UInt8]? {
    FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map(Array.init)
  }
}

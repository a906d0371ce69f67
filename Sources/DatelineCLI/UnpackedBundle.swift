import Dateline
import DatelineArchive
import Foundation

/// A bundle, unpacked to a folder that goes away with this object.
final class UnpackedBundle {
  private let folder: URL
  /// Where its formats lie.
  let path: String

  /// `nil` where a path is no zip.
  /// - Throws: `ArchiveError` for a zip that is damaged or does harm.
  init?(_ path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder.boolValue else { return nil }
    guard let handle = FileHandle(forReadingAtPath: path) else { return nil }
    defer { try? handle.close() }
    guard try handle.read(upToCount: 4) == Data([0x50, 0x4B, 3, 4]) else { return nil }
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-bundle-\(UUID().uuidString)")
    let archive = try ArchiveReader(path: path)
    var payload = folder.path
    for entry in archive.entries where !entry.isFolder {
      let file = folder.appendingPathComponent(entry.name)
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Self.unpack(entry.name, of: archive, to: file)
      if file.lastPathComponent == "datapackage.json" { payload = file.deletingLastPathComponent().path }
    }
    self.path = payload
  }

  private static func unpack(_ entry: String, of archive: borrowing ArchiveReader, to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try archive.read(entry) { try handle.write(contentsOf: Data($0)) }
    try handle.close()
  }

  deinit { try? FileManager.default.removeItem(at: folder) }
}

import Foundation

/// An archive unpacked into a temporary folder that only this user may enter; it goes when the value goes.
///
/// Everything that ``ArchiveReader`` refuses is refused before the first byte is written, and each file's CRC is checked.
public final class UnpackedArchive: Sendable {
  /// The temporary folder, without `/` at its end.
  public let path: String
  /// Files and folders as the archive lists them.
  public let entries: [ArchivedEntry]
  /// Why entries could not be read to their end, by name. Their files hold what there was.
  public let damages: [String: ArchiveError]

  /// - Parameter isComplete: true to throw at the first damaged entry; false to note it and go on, for one who reports all of them.
  public init(_ archive: String, limits: ArchiveLimits = ArchiveLimits(), isComplete: Bool = true) throws {
    let reader = try ArchiveReader(path: archive, limits: limits)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-" + UUID().uuidString).path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = folder
    entries = reader.entries
    do { damages = try Self.unpack(reader, into: folder, isComplete: isComplete) } catch {
      try? FileManager.default.removeItem(atPath: folder)
      throw error
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  private static func unpack(
    _ reader: borrowing ArchiveReader, into folder: String, isComplete: Bool
  ) throws -> [String: ArchiveError] {
    var damages: [String: ArchiveError] = [:]
    for entry in reader.entries {
      let place = folder + "/" + entry.name
      guard !entry.isFolder else {
        try makeFolder(place, for: entry)
        continue
      }
      try makeFolder((place as NSString).deletingLastPathComponent, for: entry)
      do { try write(entry, of: reader, to: place) } catch let damage as ArchiveError where !isComplete {
        damages[entry.name] = damage
      }
    }
    return damages
  }

  /// A folder where the archive has a file of that name too is a clash that no file system can hold.
  private static func makeFolder(_ path: String, for entry: ArchivedEntry) throws {
    do { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) } catch {
      throw ArchiveError.unsafe(entry: entry.name, reason: "cannot be unpacked: \(error.localizedDescription)")
    }
  }

  private static func write(_ entry: ArchivedEntry, of reader: borrowing ArchiveReader, to place: String) throws {
    let descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw ArchiveError.unsafe(entry: entry.name, reason: "cannot be unpacked: \(String(cString: strerror(errno)))")
    }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    try reader.read(entry.name) { try handle.write(contentsOf: Data($0)) }
    try handle.close()
  }
}

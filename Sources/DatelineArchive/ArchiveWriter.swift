import CLibZip
import Foundation

/// Writes a zip that is the same, byte for byte, for the same entries: sorted names, a fixed time, fixed permissions, and an entry for
/// every folder, where folders are listed.
///
/// Deflated bytes still depend on the build of zlib; with ``Compression/store`` nothing does.
public struct ArchiveWriter {
  public enum Compression: Sendable {
    case deflate, store
  }

  private let day: ArchiveDay
  private let compression: Compression
  private let listsFolders: Bool
  private var entries: [String: EntryContent] = [:]
  /// Names without regard to case, since half the world's file systems have none.
  private var known: Set<String> = []

  /// - Parameter listsFolders: `false` for packages in which every entry is a part, such as workbooks.
  public init(day: ArchiveDay, compression: Compression = .deflate, listsFolders: Bool = true) {
    self.day = day
    self.compression = compression
    self.listsFolders = listsFolders
  }

  /// - Parameter name: the path in the archive, with `/`. The folders it lies in are added by themselves.
  public mutating func add(_ name: String, _ content: EntryContent) throws(ArchiveError) {
    if let fault = EntryName.fault(name) { throw .unsafe(entry: name, reason: fault) }
    guard !name.hasSuffix("/") else { throw .unsafe(entry: name, reason: "a folder has no content") }
    guard known.insert(name.lowercased()).inserted else {
      throw .unsafe(entry: name, reason: "there is another entry of this name, or one that differs in case only")
    }
    entries[name] = content
  }

  /// Writes the archive. When something fails, a file that was there before is left as it was.
  public func write(to path: String) throws(ArchiveError) {
    guard !entries.isEmpty else { throw .file(path: path, reason: "an archive without entries") }
    Leftovers.clear(of: path)
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
      throw .file(path: path, reason: "cannot be created: \(LibZip.message(code))")
    }
    let failure = FirstFailure()
    do throws(ArchiveError) {
      try fill(archive, failure)
      guard zip_close(archive) == 0 else {
        throw failure.error ?? ArchiveError.file(path: path, reason: "cannot be written: \(LibZip.message(archive))")
      }
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  private func fill(_ archive: OpaquePointer, _ failure: FirstFailure) throws(ArchiveError) {
    let folders = Set(entries.keys.flatMap(EntryName.folders))
    if let clash = folders.first(where: { known.contains($0.dropLast().lowercased()) }) {
      throw .unsafe(entry: clash, reason: "both a file and a folder")
    }
    let names = (Array(entries.keys) + (listsFolders ? Array(folders) : [])).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    for name in names {
      let index = try add(name, to: archive, failure)
      guard index >= 0, stamp(UInt64(index), in: archive, isFolder: entries[name] == nil) else {
        throw .content(entry: name, reason: LibZip.message(archive))
      }
    }
  }

  private func add(_ name: String, to archive: OpaquePointer, _ failure: FirstFailure) throws(ArchiveError) -> Int64 {
    guard let content = entries[name] else { return zip_dir_add(archive, name, zip_flags_t(ZIP_FL_ENC_UTF_8)) }
    let size: Int
    do { size = try content.size() } catch {
      throw error as? ArchiveError ?? .content(entry: name, reason: "cannot be read: \(error.localizedDescription)")
    }
    return EntrySource.add(name, content, size: size, to: archive, failure: failure)
  }

  /// Time, permissions and compression of an entry. The DOS time is set, since an mtime would go through the local time zone to the second.
  private func stamp(_ index: UInt64, in archive: OpaquePointer, isFolder: Bool) -> Bool {
    let mode: UInt32 = isFolder ? 0o040755 : 0o100644
    let method = isFolder || compression == .store ? ZIP_CM_STORE : ZIP_CM_DEFLATE
    return zip_file_set_dostime(archive, index, ArchiveDay.noon, day.dosDate, 0) == 0
      && zip_file_set_external_attributes(archive, index, 0, UInt8(ZIP_OPSYS_UNIX), mode << 16) == 0
      && zip_set_file_compression(archive, index, method, method == ZIP_CM_DEFLATE ? Self.level : 0) == 0
  }

  /// What `zip` takes when nothing is said. Explicit, so that a change of libzip's default changes no bytes.
  private static let level: UInt32 = 6
}

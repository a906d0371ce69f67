import CLibZip
import Foundation

/// Reads a zip that may come from anybody. Whatever could do harm is refused when it is opened: paths that lead elsewhere, symbolic links,
/// two entries of one name, encryption, and more bytes than the limits allow.
public struct ArchiveReader: ~Copyable {
  /// In the order of the archive's directory.
  public let entries: [ArchivedEntry]
  private let archive: OpaquePointer
  private let index: [String: UInt64]

  public init(path: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) {
    let archive = try Self.open(path)
    let listed: ([ArchivedEntry], [String: UInt64])
    do throws(ArchiveError) {
      listed = try Self.list(archive, packed: Self.size(of: path), limits)
    } catch {
      zip_discard(archive)
      throw error
    }
    self.archive = archive
    (entries, index) = listed
  }

  deinit { zip_discard(archive) }

  private static func open(_ path: String) throws(ArchiveError) -> OpaquePointer {
    var code: Int32 = 0
    if let archive = zip_open(path, ZIP_RDONLY | ZIP_CHECKCONS, &code) { return archive }
    // With ZIP_CHECKCONS, libzip looks for doubled names itself, but cannot tell which; without, the index below finds them.
    if code == ZIP_ER_EXISTS, let archive = zip_open(path, ZIP_RDONLY, &code) { return archive }
    throw .file(path: path, reason: "no zip that can be read: \(LibZip.message(code))")
  }

  /// The whole content of a file.
  public func contents(of name: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    try read(name) { bytes += $0 }
    return bytes
  }

  /// Passes the content of a file on, piece by piece; its CRC is checked at the end.
  public func read(_ name: String, _ body: (ArraySlice<UInt8>) throws -> Void) throws {
    guard let index = index[name] else { throw ArchiveError.content(entry: name, reason: "there is none") }
    guard let file = zip_fopen_index(archive, index, 0) else {
      throw ArchiveError.content(entry: name, reason: LibZip.message(archive))
    }
    defer { zip_fclose(file) }
    var buffer = [UInt8](repeating: 0, count: Self.pieceSize)
    var rest = entries[Int(index)].size
    while true {
      let count = zip_fread(file, &buffer, UInt64(buffer.count))
      guard count >= 0 else {
        throw ArchiveError.content(entry: name, reason: "damaged: \(String(cString: zip_file_strerror(file)))")
      }
      guard UInt64(count) <= rest else {
        throw ArchiveError.tooLarge(entry: name, reason: "longer than its directory entry says")
      }
      if count == 0 { break }
      rest -= UInt64(count)
      try body(buffer.prefix(Int(count)))
    }
    guard rest == 0 else { throw ArchiveError.content(entry: name, reason: "shorter than its directory entry says") }
  }

  private static func list(
    _ archive: OpaquePointer, packed: UInt64, _ limits: ArchiveLimits
  ) throws(ArchiveError) -> ([ArchivedEntry], [String: UInt64]) {
    let count = zip_get_num_entries(archive, 0)
    guard count <= limits.entries else {
      throw .tooLarge(entry: nil, reason: "\(count) entries; the limit is \(limits.entries)")
    }
    var entries: [ArchivedEntry] = []
    for index in 0..<UInt64(max(0, count)) { entries.append(try entry(index, of: archive)) }
    try limits.check(entries, packed: packed)
    return (entries, try index(entries))
  }

  private static func entry(_ index: UInt64, of archive: OpaquePointer) throws(ArchiveError) -> ArchivedEntry {
    var stat = zip_stat_t()
    guard zip_stat_index(archive, index, 0, &stat) == 0, let rawName = zip_get_name(archive, index, 0) else {
      throw .content(entry: "number \(index)", reason: LibZip.message(archive))
    }
    let name = String(cString: rawName)
    if let fault = EntryName.fault(name) { throw .unsafe(entry: name, reason: fault) }
    guard Int32(stat.encryption_method) == ZIP_EM_NONE else { throw .unsafe(entry: name, reason: "it is encrypted") }
    let method = Int32(stat.comp_method)
    guard method == ZIP_CM_STORE || method == ZIP_CM_DEFLATE else {
      throw .unsafe(entry: name, reason: "compression method \(method); only stored and deflated entries are read everywhere")
    }
    let mode = mode(index, of: archive)
    if let mode, mode >> 12 == symbolicLink { throw .unsafe(entry: name, reason: "a symbolic link") }
    return ArchivedEntry(
      name: name, size: stat.size, packedSize: stat.comp_size, isDeflated: method == ZIP_CM_DEFLATE, mode: mode)
  }

  private static func mode(_ index: UInt64, of archive: OpaquePointer) -> UInt16? {
    var system: UInt8 = 0
    var attributes: UInt32 = 0
    let found = zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0
    return found && Int32(system) == ZIP_OPSYS_UNIX ? UInt16(attributes >> 16) : nil
  }

  private static func index(_ entries: [ArchivedEntry]) throws(ArchiveError) -> [String: UInt64] {
    var index: [String: UInt64] = [:]
    for (place, entry) in entries.enumerated() {
      guard index.updateValue(UInt64(place), forKey: entry.name) == nil else {
        throw .unsafe(entry: entry.name, reason: "there are two entries of one name")
      }
    }
    return index
  }

  private static func size(of path: String) -> UInt64 {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return attributes?[.size] as? UInt64 ?? 0
  }

  private static let symbolicLink: UInt16 = 0o12
  private static let pieceSize = 1 << 16
}

import DatelineDigest
import Foundation

/// The folder that an exporter writes to, known to it by relative names only. It lies in a staging area until the whole run has succeeded.
public final class OutputFolder {
  private let path: String
  /// `""` for the root, else `data/` and the like.
  private let prefix: String
  private let ledger: Ledger

  /// What has been written below one root, shared by the folders in it.
  private final class Ledger {
    var digests: [DigestAlgorithm]
    /// In lower case: some file systems do not tell `A` from `a`.
    var names: Set<String> = []
    /// Reserved, and not finished yet.
    var open: Set<String> = []
    var finished: [FinishedFile] = []
    init(digests: [DigestAlgorithm]) { self.digests = digests }

    func finish(_ file: FinishedFile) {
      open.remove(file.name)
      finished.append(file)
    }
  }

  /// - Parameter path: an existing, empty folder.
  public init(path: String, digests: [DigestAlgorithm] = [.sha256]) {
    self.path = path
    prefix = ""
    ledger = Ledger(digests: digests)
  }

  private init(path: String, prefix: String, ledger: Ledger) {
    self.path = path
    self.prefix = prefix
    self.ledger = ledger
  }

  /// Which checksums are computed for files that are opened from now on, in this folder and all others of the same root.
  public func compute(_ digests: [DigestAlgorithm]) { ledger.digests = digests }

  /// A folder in this one; it comes into being with its first file.
  public func folder(_ name: String) -> OutputFolder {
    OutputFolder(path: path, prefix: prefix + name + "/", ledger: ledger)
  }

  /// Opens a file for writing.
  /// - Parameter name: ASCII letters, digits, `.`, `-` and `/`; no `..`. Each name once in a run, also where only case differs.
  public func file(_ name: String) throws -> OutputFile {
    _ = try reserve(name)
    return try OutputFile(name: prefix + name, in: path, digests: ledger.digests) { [ledger] in ledger.finish($0) }
  }

  /// A whole file at once.
  public func write(_ text: String, to name: String, note: FileNote? = nil) throws {
    let file = try file(name)
    file.note = note
    try file.write(text)
    try file.close()
  }

  /// Every finished file below this folder, by the bytes of its name relative to this folder.
  public var finishedFiles: [FinishedFile] {
    var files = ledger.finished.filter { $0.lies(in: prefix) }
    for index in files.indices { files[index] = files[index].listed(in: prefix) }
    files.sort(by: FinishedFile.precedes)
    return files
  }

  /// Files below this folder that were begun and never closed.
  var unfinishedFiles: [String] { ledger.open.filter { $0.hasPrefix(prefix) }.sorted() }

  /// A place for a file that a C library writes by itself. The caller reports it with ``adopt(_:note:)`` when it is there.
  package func reserve(_ name: String) throws -> String {
    let full = prefix + name
    guard Self.isPortable(full) else { throw ExportError(.bug, "“\(full)” is no portable file name") }
    guard ledger.names.insert(full.lowercased()).inserted else { throw ExportError(.bug, "the file \(full) was written twice") }
    ledger.open.insert(full)
    let place = path + "/" + full
    let folder = (place as NSString).deletingLastPathComponent
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw ExportError(.cannotCreate, "cannot create the folder \(folder): \(error.localizedDescription)")
    }
    return place
  }

  /// Takes over a file that was written to a reserved place, and reads it once for its checksums.
  package func adopt(_ name: String, note: FileNote? = nil) throws {
    let place = path + "/" + prefix + name
    var size = 0
    let digests = ledger.digests.map { ($0, Digest($0)) }
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: place))
      while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
        size += piece.count
        for (_, digest) in digests { digest.update(Array(piece)) }
      }
      try handle.close()
    } catch {
      throw ExportError(.inputOutput, "cannot read \(place): \(error.localizedDescription)")
    }
    ledger.finish(FinishedFile(prefix + name, in: path, size: size, digests: digests, note: note))
  }

  /// Takes finished files out of the output again: parts that went into an archive.
  package func discard(_ name: String) throws {
    let full = prefix + name
    ledger.finished.removeAll { $0.name == full || $0.name.hasPrefix(full + "/") }
    do { try FileManager.default.removeItem(atPath: path + "/" + full) } catch {
      throw ExportError(.inputOutput, "cannot remove \(path)/\(full): \(error.localizedDescription)")
    }
  }

  /// Names that every file system and every archive takes: formats.md, "Tables" (CLARIN).
  private static func isPortable(_ name: String) -> Bool {
    let legal = name.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
      default: byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      }
    }
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return legal && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

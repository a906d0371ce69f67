import DatelineArchive
import Foundation

/// What can be wrong with a zip before anything in it is looked at.
enum ZipCheck {
  /// `nil` where it may not be unpacked; then a finding says why.
  static func unpack(_ path: String, _ limits: ArchiveLimits, _ log: BundleLog) -> UnpackedArchive? {
    do {
      let archive = try UnpackedArchive(path, limits: limits, isComplete: false)
      for (_, damage) in archive.damages.sorted(by: { $0.key < $1.key }) { note(damage, log) }
      clashes(archive.entries.map(\.name), log)
      return archive
    } catch let error as ArchiveError {
      note(error, log)
    } catch {
      log.error("zip.unreadable", BundleFinding.Place(""), "the zip cannot be unpacked: \(error.localizedDescription)")
    }
    return nil
  }

  private static func note(_ error: ArchiveError, _ log: BundleLog) {
    switch error {
    case .file(_, let reason):
      log.error("zip.unreadable", BundleFinding.Place(""), reason, remedy: "get the file again; it may be cut short")
    case .content(let entry, let reason):
      log.error("zip.damaged", BundleFinding.Place(inside(entry)), reason, remedy: "get the file again")
    case .unsafe(let entry, let reason):
      log.error("zip.unsafe", BundleFinding.Place(entry), reason, remedy: "do not unpack it; ask whoever made it")
    case .tooLarge(let entry, let reason):
      log.error("zip.bomb", BundleFinding.Place(entry ?? ""), reason, remedy: "do not unpack it; ask whoever made it")
    }
  }

  /// Paths are told from the bag's folder on, as everywhere else.
  private static func inside(_ entry: String) -> String {
    entry.split(separator: "/", maxSplits: 1).count == 2 ? String(entry.drop { $0 != "/" }.dropFirst()) : entry
  }

  /// Names that are one name on file systems without case, or with another way to compose characters.
  private static func clashes(_ names: [String], _ log: BundleLog) {
    var known: [String: String] = [:]
    for name in names {
      guard let other = known.updateValue(name, forKey: BagPath.folded(name)) else { continue }
      log.warning(
        "zip.name-clash", BundleFinding.Place(inside(name)),
        "the name differs from “\(inside(other))” only in case, or in how its characters are composed",
        remedy: "rename one: on many systems, unpacking keeps only one of them")
    }
  }
}

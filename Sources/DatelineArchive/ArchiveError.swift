/// Why an archive could not be written or may not be read.
public enum ArchiveError: Error, Hashable, CustomStringConvertible {
  /// The archive itself: not there, no permission, disk full, no zip at all.
  case file(path: String, reason: String)
  /// The content of an entry could not be read, or is not what was announced.
  case content(entry: String, reason: String)
  /// An entry that is not safe to unpack on every system.
  case unsafe(entry: String, reason: String)
  /// More than the limits allow: see ``ArchiveLimits``.
  case tooLarge(entry: String?, reason: String)

  public var description: String {
    switch self {
    case .file(let path, let reason): "\(path): \(reason)"
    case .content(let entry, let reason), .unsafe(let entry, let reason): "entry “\(entry)”: \(reason)"
    case .tooLarge(let entry?, let reason): "entry “\(entry)”: \(reason)"
    case .tooLarge(nil, let reason): reason
    }
  }
}

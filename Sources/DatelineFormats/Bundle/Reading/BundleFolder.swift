import DatelineArchive
import Foundation

/// Where in a folder a bag lies: in the folder itself, or in the only folder in it, as zips have it.
public struct BundleFolder: Sendable {
  /// The folder of `bagit.txt`, without `/` at its end.
  public let path: String

  /// `nil` where there is no bag.
  public init?(in folder: String) {
    if Self.looksLikeBag(folder) {
      path = folder
    } else if let only = Self.onlyFolder(in: folder), Self.looksLikeBag(folder + "/" + only) {
      path = folder + "/" + only
    } else {
      return nil
    }
  }

  public var payload: String { path + "/data" }

  /// Also a bag that lost its declaration: then something is wrong that can be told.
  private static func looksLikeBag(_ folder: String) -> Bool {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.contains { $0 == "bagit.txt" || $0.hasPrefix("manifest-") && $0.hasSuffix(".txt") }
  }

  private static func onlyFolder(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard names.count == 1, let name = names.first, isFolder(folder + "/" + name) else { return nil }
    return name
  }

  package static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }

  /// True for a file that begins like a zip.
  static func isArchive(_ path: String) -> Bool {
    guard let handle = FileHandle(forReadingAtPath: path) else { return false }
    return (try? handle.read(upToCount: 4)) == Data([0x50, 0x4B, 0x03, 0x04])
  }
}

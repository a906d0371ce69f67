import Foundation

/// libzip writes to `NAME.zip.XXXXXX` and renames it at the end. A process that is killed leaves that file behind.
enum Leftovers {
  static func clear(of path: String) {
    let place = URL(fileURLWithPath: path)
    let folder = place.deletingLastPathComponent().path
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    for name in names where isLeftover(name, of: place.lastPathComponent) {
      // One that cannot be removed stands in nobody's way: the next run takes other letters.
      try? FileManager.default.removeItem(atPath: folder + "/" + name)
    }
  }

  private static func isLeftover(_ name: String, of archive: String) -> Bool {
    guard name.hasPrefix(archive + ".") else { return false }
    let suffix = name.dropFirst(archive.count + 1)
    return suffix.utf8.count == 6
      && suffix.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
  }
}

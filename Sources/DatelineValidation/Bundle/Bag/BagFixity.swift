import DatelineDigest
import Foundation

/// Whether every byte is as the manifests say. Each file is read once, for all of its checksums.
struct BagFixity {
  private let files: BundleFiles
  private let manifests: [BagManifest]
  private let log: BundleLog

  init(_ files: BundleFiles, _ manifests: [BagManifest], _ log: BundleLog) {
    self.files = files
    self.manifests = manifests
    self.log = log
  }

  /// How many files were checked.
  func check() -> Int {
    let known = manifests.filter { FixityDigest($0.algorithm) != nil }
    for manifest in manifests where FixityDigest(manifest.algorithm) == nil {
      log.warning(
        "bag.algorithm", BundleFinding.Place(manifest.file),
        "checksums by “\(manifest.algorithm)” are not known here, and were not checked",
        remedy: "add a manifest by sha256 or sha512")
    }
    var expected: [BagPath: [(manifest: String, entry: BagManifest.Entry, algorithm: String)]] = [:]
    for manifest in known {
      for entry in manifest.entries {
        guard let path = files.has(entry.path) ? entry.path : files.sameCharacters(as: entry.path) else { continue }
        expected[path, default: []].append((manifest.file, entry, manifest.algorithm))
      }
    }
    for (path, checksums) in expected.sorted(by: { $0.key < $1.key }) { compare(path, checksums) }
    return expected.count
  }

  private func compare(_ path: BagPath, _ checksums: [(manifest: String, entry: BagManifest.Entry, algorithm: String)]) {
    let digests = Dictionary(Set(checksums.map(\.algorithm)).compactMap { name in FixityDigest(name).map { (name, $0) } }) { $1 }
    do { try files.read(path) { piece in for digest in digests.values { digest.update(piece) } } } catch {
      return log.error("bag.unreadable", BundleFinding.Place(path.text), "it cannot be read: \(error.localizedDescription)")
    }
    let found = digests.mapValues { $0.hexadecimal() }
    if let sha256 = found["sha256"] { files.note(sha256: sha256, of: path) }
    let wrong = checksums.filter { found[$0.algorithm] != $0.entry.checksum }
    guard let first = wrong.first else { return }
    log.error(
      "bag.fixity", BundleFinding.Place(path.text),
      "its bytes are not those of \(first.manifest), line \(first.entry.line): \(first.algorithm) is "
        + "\(found[first.algorithm] ?? "") and not \(first.entry.checksum)",
      remedy: "it was damaged or changed; get the bundle again")
  }
}

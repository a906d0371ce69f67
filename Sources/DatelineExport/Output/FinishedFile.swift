import DatelineDigest

/// A file that is complete, still in the staging folder.
///
/// A run keeps one of these for every file until it is over, and lists them again and again: so a listing holds references.
public struct FinishedFile: Sendable {
  private let facts: Facts
  /// How many bytes of the full name belong to the folder that listed the file.
  private var folderLength = 0

  /// What is known of a file, once for all listings.
  private final class Facts: Sendable {
    /// Path below the output's root, with `/`.
    let fullName: String
    let root: String
    let size: Int
    let sha256: String?
    let sha512: String?
    let note: FileNote?

    init(_ fullName: String, in root: String, size: Int, digests: [(DigestAlgorithm, Digest)], note: FileNote?) {
      self.fullName = fullName
      self.root = root
      self.size = size
      self.note = note
      sha256 = digests.first { $0.0 == .sha256 }?.1.hexadecimal()
      sha512 = digests.first { $0.0 == .sha512 }?.1.hexadecimal()
    }
  }

  /// - Parameter digests: under way; they are brought to their end.
  init(_ fullName: String, in root: String, size: Int, digests: [(DigestAlgorithm, Digest)], note: FileNote?) {
    facts = Facts(fullName, in: root, size: size, digests: digests, note: note)
  }

  /// Bytes.
  public var size: Int { facts.size }
  public var note: FileNote? { facts.note }

  /// Path below the folder that listed it, with `/`.
  public var name: String { String(facts.fullName.utf8.dropFirst(folderLength)) ?? facts.fullName }

  /// Lower-case hexadecimal.
  public var digests: [DigestAlgorithm: String] {
    var sums: [DigestAlgorithm: String] = [:]
    sums[.sha256] = facts.sha256
    sums[.sha512] = facts.sha512
    return sums
  }

  /// Where it is, for the code that packs it; an exporter has no use for it.
  package var path: String { facts.root + "/" + facts.fullName }

  func lies(in folder: String) -> Bool { facts.fullName.hasPrefix(folder) }

  /// The same as a folder lists it.
  func listed(in folder: String) -> FinishedFile {
    var copy = self
    copy.folderLength = folder.utf8.count
    return copy
  }

  /// Order of the bytes of names, for files of one listing.
  static func precedes(_ a: FinishedFile, _ b: FinishedFile) -> Bool {
    a.facts.fullName.utf8.lexicographicallyPrecedes(b.facts.fullName.utf8)
  }
}

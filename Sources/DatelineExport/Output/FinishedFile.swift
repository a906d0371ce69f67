import DatelineDigest

/// A file that is complete, still in the staging folder.
///
/// A run keeps one of these for every file until it is over, and a large corpus has many files: so it is small, and its copies share their texts.
public struct FinishedFile: Sendable {
  /// Path below the output's root, with `/`.
  private let fullName: String
  /// How many bytes of it belong to the folder that listed the file.
  private var folderLength = 0
  private let root: String
  /// Bytes.
  public let size: Int
  private let sha256: String?
  private let sha512: String?
  public let note: FileNote?

  /// - Parameter digests: under way; they are brought to their end.
  init(_ fullName: String, in root: String, size: Int, digests: [(DigestAlgorithm, Digest)], note: FileNote?) {
    self.fullName = fullName
    self.root = root
    self.size = size
    self.note = note
    sha256 = digests.first { $0.0 == .sha256 }?.1.hexadecimal()
    sha512 = digests.first { $0.0 == .sha512 }?.1.hexadecimal()
  }

  /// Path below the folder that listed it, with `/`.
  public var name: String { String(fullName.utf8.dropFirst(folderLength)) ?? fullName }

  /// Lower-case hexadecimal.
  public var digests: [DigestAlgorithm: String] {
    var sums: [DigestAlgorithm: String] = [:]
    sums[.sha256] = sha256
    sums[.sha512] = sha512
    return sums
  }

  /// Where it is, for the code that packs it; an exporter has no use for it.
  package var path: String { root + "/" + fullName }

  func lies(in folder: String) -> Bool { fullName.hasPrefix(folder) }

  /// The same as a folder lists it.
  func listed(in folder: String) -> FinishedFile {
    var copy = self
    copy.folderLength = folder.utf8.count
    return copy
  }

  /// Order of the bytes of names, for files of one listing.
  static func precedes(_ a: FinishedFile, _ b: FinishedFile) -> Bool {
    a.fullName.utf8.lexicographicallyPrecedes(b.fullName.utf8)
  }
}

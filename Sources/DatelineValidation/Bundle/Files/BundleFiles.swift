import DatelineDigest
import DatelineExport
import Foundation

/// The files of an unpacked bag by their path in it. Paths are told apart byte by byte, whatever the composition of their characters.
final class BundleFiles {
  /// The folder of `bagit.txt`.
  let root: String
  /// In the order of their paths' bytes.
  let all: [BagPath]
  private let sizes: [BagPath: Int]
  private let composed: [String: BagPath]
  private var digests: [BagPath: String] = [:]

  /// - Throws: where the folder cannot be listed.
  init(root: String, _ log: BundleLog) throws {
    self.root = root
    var sizes: [BagPath: Int] = [:]
    var folders = [""]
    while let folder = folders.popLast() {
      for name in try FileManager.default.contentsOfDirectory(atPath: root + "/" + folder) {
        let path = folder + name
        let attributes = try FileManager.default.attributesOfItem(atPath: root + "/" + path)
        switch attributes[.type] as? FileAttributeType {
        case .typeDirectory?: folders.append(path + "/")
        case .typeRegular?: sizes[BagPath(path)] = attributes[.size] as? Int ?? 0
        default:
          log.error(
            "bag.link", BundleFinding.Place(path), "it is a link or a device, and no file", remedy: "put the file itself there")
        }
      }
    }
    self.sizes = sizes
    all = sizes.keys.sorted()
    composed = Dictionary(all.map { ($0.composed, $0) }) { first, _ in first }
  }

  func has(_ path: String) -> Bool { sizes[BagPath(path)] != nil }
  func has(_ path: BagPath) -> Bool { sizes[path] != nil }
  func size(_ path: BagPath) -> Int? { sizes[path] }
  func size(_ path: String) -> Int? { sizes[BagPath(path)] }

  /// The file whose path has the same characters, composed in another way.
  func sameCharacters(as path: BagPath) -> BagPath? { composed[path.composed] }

  var payload: [BagPath] { all.filter(\.isPayload) }
  var tags: [BagPath] { all.filter { !$0.isPayload } }

  func location(of path: String) -> String { root + "/" + path }

  /// A whole file; `nil` where it is not there, cannot be read, or is too large for a description.
  func bytes(_ path: String) -> [UInt8]? {
    guard let size = sizes[BagPath(path)], size <= Self.largest else { return nil }
    return FileManager.default.contents(atPath: location(of: path)).map { Array($0) }
  }

  /// True where the package or the bag names us as its writer: then every format in it has to be readable.
  func isWrittenByDateline(_ package: JSONValue?) -> Bool {
    if package?["dateline"] != nil { return true }
    let info = bytes("bag-info.txt").map { String(decoding: $0, as: UTF8.self) } ?? ""
    return info.contains("Bag-Software-Agent: dateline ")
  }

  /// Lower-case hexadecimal, computed once; `nil` where the file cannot be read.
  func sha256(_ path: String) -> String? {
    let path = BagPath(path)
    if let known = digests[path] { return known }
    guard has(path), let digest = FixityDigest("sha256"), (try? read(path, { digest.update($0) })) != nil else { return nil }
    digests[path] = digest.hexadecimal()
    return digests[path]
  }

  /// A SHA-256 that has been computed along the way.
  func note(sha256: String, of path: BagPath) { digests[path] = sha256 }

  /// Passes a file on in pieces.
  func read(_ path: BagPath, _ body: ([UInt8]) -> Void) throws {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: location(of: path.text)))
    while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { body(Array(piece)) }
    try handle.close()
  }

  /// Descriptions are smaller; only data is larger, and data is streamed.
  private static let largest = 256 << 20
}

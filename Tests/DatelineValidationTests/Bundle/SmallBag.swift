import DatelineDigest
import DatelineValidation
import Foundation

/// A bag of a few words, of any version of BagIt, made without our exporter.
struct SmallBag {
  var files: [String: [UInt8]]
  private let algorithm: String

  /// - Parameters:
  ///   - payload: texts by their path below `data/`.
  ///   - algorithm: of the manifest: `md5`.
  init(_ version: String, payload: [String: String] = ["hello.txt": "hello"], algorithm: String = "md5") {
    self.algorithm = algorithm
    files = ["bagit.txt": Array("BagIt-Version: \(version)\nTag-File-Character-Encoding: UTF-8\n".utf8)]
    for (path, text) in payload { files["data/" + path] = Array(text.utf8) }
    list()
  }

  var manifest: String { "manifest-\(algorithm).txt" }

  /// Writes the manifest anew, of what is in the payload.
  mutating func list() { files[manifest] = BundleFixture.manifest(of: files.filter { $0.key.hasPrefix("data/") }, algorithm) }

  subscript(_ path: String) -> String {
    get { String(decoding: files[path] ?? [], as: UTF8.self) }
    set { files[path] = Array(newValue.utf8) }
  }

  func findings() throws -> [BundleFinding] {
    let folder = try BundleFixture(files: files).unpacked()
    return try BundleValidator.check(folder.bag).findings
  }

  /// With the bytes of every tag file in another encoding.
  mutating func encodeTags(as encoding: String.Encoding, name: String) {
    for path in files.keys where !path.contains("/") && path != "bagit.txt" {
      files[path] = self[path].data(using: encoding).map { Array($0) }
    }
    self["bagit.txt"] = self["bagit.txt"].replacingOccurrences(of: "UTF-8", with: name)
  }
}

import DatelineArchive
import DatelineDigest
import DatelineExport
import DatelineFormats
import DatelineTesting
import DatelineValidation
import Foundation
import Testing

/// A bundle as files that a test can change: what an exporter made of the sample, until then.
struct BundleFixture: Sendable {
  static let name = "bundle-1.0.0"
  /// By path in the bag.
  var files: [String: [UInt8]]

  /// The sample's bundle, made once; with Croissant, so that every description there is can be corrupted.
  static let sound = Result { try BundleFixture(options: croissant) }

  private static let croissant: BuiltIn.Options = {
    var options = BuiltIn.Options()
    options.croissant = true
    return options
  }()

  init(files: [String: [UInt8]]) { self.files = files }

  init(options: BuiltIn.Options, of source: some RecordSource = Sample()) throws {
    let exporter = try #require(BuiltIn.exporters(options).first { $0.format.name == "bundle" })
    let export = try TemporaryExport(source, with: exporter)
    let zip = try #require(export.names.first { $0.hasSuffix(".zip") })
    let reader = try ArchiveReader(path: export.path + "/" + zip)
    files = [:]
    for entry in reader.entries where !entry.isFolder {
      files[entry.name.split(separator: "/").dropFirst().joined(separator: "/")] = try reader.contents(of: entry.name)
    }
  }

  func text(_ path: String) throws -> String { String(decoding: try #require(files[path], "\(path) is there"), as: UTF8.self) }

  /// Replaces a text that has to be there by another.
  mutating func replace(_ old: String, with new: String, in path: String, all: Bool = false) throws {
    let text = try text(path)
    let range = try #require(text.range(of: old), "“\(old)” stands in \(path)")
    files[path] = Array(
      (all ? text.replacingOccurrences(of: old, with: new) : text.replacingCharacters(in: range, with: new)).utf8)
  }

  mutating func flip(_ path: String) throws {
    var bytes = try #require(files[path], "\(path) is there")
    bytes[bytes.count / 2] ^= 1
    files[path] = bytes
  }

  /// Writes the bag to a folder that goes with what is returned.
  func unpacked() throws -> BundleFolderFixture {
    let folder = try BundleFolderFixture()
    for (path, bytes) in files {
      let place = URL(fileURLWithPath: folder.bag + "/" + path)
      try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: place)
    }
    return folder
  }

  /// The bag as a zip of stored entries, in the order of their names.
  func zipped(and crooked: [(RawZip.Entry, [UInt8])] = []) -> [UInt8] {
    RawZip.make(files.sorted { $0.key < $1.key }.map { Self.entry(Self.name + "/" + $0.key, $0.value) } + crooked)
  }

  static func entry(
    _ name: String, _ bytes: [UInt8] = Array("words".utf8), _ change: (inout RawZip.Entry) -> Void = { _ in }
  ) -> (RawZip.Entry, [UInt8]) {
    var entry = RawZip.Entry(name: name)
    entry.size = UInt32(bytes.count)
    entry.packedSize = UInt32(bytes.count)
    change(&entry)
    return (entry, bytes)
  }
}

/// A temporary folder with a bag in it.
final class BundleFolderFixture {
  let path: String
  var bag: String { path + "/" + BundleFixture.name }

  init() throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-test-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path + "/" + BundleFixture.name, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

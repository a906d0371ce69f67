import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineReading
import DatelineTesting
import Foundation
import Testing

/// A folder as `dateline export` leaves it, that a test can change. Gone with the value.
final class WrittenExport {
  let path = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-written-" + UUID().uuidString).path

  convenience init(_ formats: [String] = BuiltIn.names, withheld: Bool = false) throws {
    try self.init(formats, of: withheld ? Sample().withholdingText() : Sample())
  }

  init(_ formats: [String], of source: some RecordSource) throws {
    let exporters = BuiltIn.exporters(BuiltIn.Options()).filter { formats.contains($0.format.name) }
    _ = try ExportJob(exporters: exporters, to: URL(fileURLWithPath: path)).run(source)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Puts one text for the first place of another, or at the end for none.
  func replace(_ old: String, with new: String, in file: String) throws {
    let place = "\(path)/\(file)"
    let text = try String(contentsOfFile: place, encoding: .utf8)
    let range = old.isEmpty ? text.endIndex..<text.endIndex : try #require(text.range(of: old), "“\(old)” stands in \(file)")
    try text.replacingCharacters(in: range, with: new).write(toFile: place, atomically: true, encoding: .utf8)
  }

  /// The zip, below the folder.
  func bundle() throws -> String {
    "bundle/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: "\(path)/bundle").first))
  }

  /// Packs the zip again with a file of the bag changed.
  func changeBundle(_ file: String, _ change: (inout [UInt8]) -> Void) throws {
    let zip = "\(path)/\(try bundle())"
    let reader = try ArchiveReader(path: zip)
    var found = false
    let entries = try reader.entries.filter { !$0.isFolder }.map { entry in
      var bytes = try reader.contents(of: entry.name)
      if entry.name.hasSuffix("/\(file)") {
        change(&bytes)
        found = true
      }
      return BundleFixture.entry(entry.name, bytes)
    }
    try #require(found)
    try Data(RawZip.make(entries)).write(to: URL(fileURLWithPath: zip))
  }

  // MARK: Articles

  /// A folder with the source file of one document of the sample.
  struct Texts {
    let path: String
    let document: String
    /// Its words.
    let article: String
  }

  static func texts() throws -> Texts {
    let annotated = try #require(Sample().documents.first { $0.text.map { $0.count > 120 } ?? false })
    let text = try #require(annotated.text)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-texts-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = annotated.document.source
    let bytes = try #require(source.bytes(of: text, undoing: annotated.edits))
    try Data(bytes).write(to: folder.appendingPathComponent(source.name))
    return Texts(path: folder.path, document: annotated.document.id.value, article: text.string)
  }
}

import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// A bundle gives the model back, zipped or unpacked, whichever formats are in it.
@Suite struct BundleSourceTests {
  private func bundle(_ parts: [String], of source: some RecordSource) throws -> (export: TemporaryExport, zip: String) {
    var options = BuiltIn.Options()
    options.bundled = parts
    let exporter = try #require(BuiltIn.exporters(options).first { $0.format.name == "bundle" })
    let export = try TemporaryExport(source, with: exporter)
    return (export, export.path + "/" + (try #require(export.names.first { $0.hasSuffix(".zip") })))
  }

  @Test(arguments: [["csv", "jsonld", "tei"], ["csv", "tei"], ["ndjsonld"], ["sqlite"], ["xlsx"], ["tei"]], [false, true])
  func whatIsReadIsWrittenAgainToTheByte(parts: [String], withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    let bundle = try bundle(parts, of: sample)
    let source = try BundleSource(path: bundle.zip)
    #expect(source.format == ["jsonld", "ndjsonld", "sqlite", "csv", "xlsx", "tei"].first(where: parts.contains))
    for exporter in BuiltIn.exporters() where !(parts == ["tei"] && withheld) && exporter.format.name != "bundle" {
      let (again, first) = (try TemporaryExport(source, with: exporter), try TemporaryExport(sample, with: exporter))
      #expect(try again.names == first.names)
      for name in try first.names {
        let isSame = FileManager.default.contentsEqual(atPath: again.path + "/" + name, andPath: first.path + "/" + name)
        #expect(isSame, "\(exporter.format.name), \(name)")
      }
    }
  }

  @Test func aBundleOfABundleIsTheSameBundle() throws {
    let first = try bundle(["csv", "jsonld", "tei"], of: Sample())
    let again = try bundle(["csv", "jsonld", "tei"], of: BundleSource(path: first.zip))
    #expect(try Data(contentsOf: URL(fileURLWithPath: again.zip)) == Data(contentsOf: URL(fileURLWithPath: first.zip)))
  }

  @Test func anUnpackedBagAndTheFolderAroundItAreRead() throws {
    let bundle = try bundle(["jsonld"], of: Sample())
    let unpacked = try UnpackedArchive(bundle.zip)
    let inner = unpacked.path + "/" + (try #require(FileManager.default.contentsOfDirectory(atPath: unpacked.path).first))
    for path in [unpacked.path, inner] { #expect(try BundleSource(path: path).header.dataset == Sample().header.dataset) }
    #expect(try ExportedDataset.find(inner).format == "bundle")
    #expect(try ExportedDataset.find(bundle.zip).format == "bundle")
  }

  @Test func aBagWithoutAFormatOfOursSaysSo() throws {
    let bundle = try bundle(["nquads"], of: Sample())
    #expect(throws: BundleSource.Fault.self) { try BundleSource(path: bundle.zip) }
  }

  @Test func theTemporaryFolderIsPrivateAndGoesWithTheSource() throws {
    let bundle = try bundle(["jsonld"], of: Sample())
    var unpacked: UnpackedArchive? = try UnpackedArchive(bundle.zip)
    let path = try #require(unpacked?.path)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
    unpacked = nil
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test(arguments: ["../evil", "/etc/evil", "a/../../evil"]) func nothingIsUnpackedFromAZipThatLeadsElsewhere(name: String) throws
  {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-crooked-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let zip = folder.appendingPathComponent("a.zip")
    try Data(RawZip.make([(RawZip.Entry(name: name), [])])).write(to: zip)
    #expect(throws: ArchiveError.self) { try BundleSource(path: zip.path) }
  }
}

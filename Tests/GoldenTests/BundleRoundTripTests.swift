import Dateline
import Foundation
import Testing

/// A bundle of either corpus, read back, exports exactly what the corpus exports.
@Suite struct BundleRoundTripTests {
  @Test(arguments: ["harbour", "afghanistan"], [Edition.full, .withheld])
  func aBundleExportsWhatItsCorpusExports(name: String, edition: Edition) throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let place = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-bundle-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let corpus = try Corpus(folder: root.appendingPathComponent("corpus/\(name)"))
    let (first, again) = (place.appendingPathComponent("first"), place.appendingPathComponent("again"))
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    _ = try ExportJob(exporters: BuiltIn.exporters(), to: first).run(EditionSource(corpus, edition))

    let bundles = first.appendingPathComponent("bundle")
    let zip = try #require(FileManager.default.contentsOfDirectory(atPath: bundles.path).first)
    _ = try ExportJob(exporters: BuiltIn.exporters(), to: again).run(BundleSource(path: bundles.path + "/" + zip))
    let names = try FileManager.default.subpathsOfDirectory(atPath: first.path).sorted()
    #expect(try FileManager.default.subpathsOfDirectory(atPath: again.path).sorted() == names)
    for file in names where FileManager.default.contents(atPath: first.path + "/" + file) != nil {
      #expect(FileManager.default.contentsEqual(atPath: first.path + "/" + file, andPath: again.path + "/" + file), "\(file)")
    }
  }
}

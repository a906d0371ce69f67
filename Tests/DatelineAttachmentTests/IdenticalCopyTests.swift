import DatelineAttachment
import DatelineCorpus
import DatelineExport
import DatelineFormats
import DatelineModel
import Foundation
import Testing

/// Whoever has the very files gets what the owner of the corpus exports in full, to the byte.
@Suite struct IdenticalCopyTests {
  private static let repository = Reattachment.harbour.deletingLastPathComponent().deletingLastPathComponent()
  private static let seeds = repository.appendingPathComponent("../shared/seeds").standardizedFileURL
  private static var areSeedsThere: Bool { FileManager.default.fileExists(atPath: seeds.path) }

  @Test(arguments: [Edition.withheld, .quotations], ["tei", "csv", "jsonld"])
  func harbourIsWhole(edition: Edition, format: String) throws {
    try expectWhole(Reattachment.harbour, texts: Reattachment.harbour.appendingPathComponent("texts"), edition, format)
  }

  @Test(.enabled(if: areSeedsThere, "the five articles are not beside this repository, in ../shared/seeds"))
  func afghanistanIsWhole() throws {
    try expectWhole(Self.repository.appendingPathComponent("corpus/afghanistan"), texts: Self.seeds, .rights, "csv")
  }

  private func expectWhole(_ corpus: URL, texts: URL, _ edition: Edition, _ format: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("attach-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let exporter = try #require(BuiltIn.exporters().first { $0.format.name == format })
    func corpusIn(_ edition: Edition) throws -> EditionSource<Corpus> {
      EditionSource(try Corpus(folder: corpus, texts: texts), edition)
    }
    let owner = try Self.export(corpusIn(.full), exporter, to: folder.appendingPathComponent("full"))
    let shared = folder.appendingPathComponent("shared")
    _ = try Self.export(corpusIn(edition), exporter, to: shared)
    let report = try Self.attach(
      ExportedDataset.find(shared.path).open(), texts, exporter, to: folder.appendingPathComponent("attached"))
    let attached = try Self.contents(folder.appendingPathComponent("attached"))
    #expect(owner.count > 2)
    for name in Set(owner.keys).union(attached.keys).sorted() { #expect(attached[name] == owner[name], "\(name)") }
    #expect(report.entries.count >= 5)
    for entry in report.entries {
      guard case .identical = entry.outcome else {
        Issue.record("\(entry.document) is not whole")
        continue
      }
    }
  }

  private static func attach(
    _ base: some RecordSource, _ texts: URL, _ exporter: any Exporter, to folder: URL
  ) throws -> AttachmentReport {
    let source = try AttachedSource(base, texts: texts)
    _ = try export(source, exporter, to: folder)
    return source.report
  }

  private static func export(_ source: some RecordSource, _ exporter: any Exporter, to folder: URL) throws -> [String: Data] {
    _ = try ExportJob(exporters: [exporter], to: folder).run(source)
    return try contents(folder)
  }

  private static func contents(_ folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    let files = names.map { ($0, (try? Data(contentsOf: folder.appendingPathComponent($0))) ?? Data()) }
    return Dictionary(files) { first, _ in first }
  }
}

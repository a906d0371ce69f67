import DatelineExport
import DatelineFormats
import DatelineModel
import Foundation
import Testing

@testable import DatelineCorpus

/// A corpus without its words, and the words, make the corpus again.
@Suite struct WithholdingTests {
  private static let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let harbour = repository.appendingPathComponent("corpus/harbour")
  private static let afghanistan = repository.appendingPathComponent("corpus/afghanistan")
  private static let seeds = repository.appendingPathComponent("../shared/seeds").standardizedFileURL
  private static var areSeedsThere: Bool { FileManager.default.fileExists(atPath: seeds.path) }

  @Test func harbourComesBackWhole() throws {
    try Self.expectRoundTrip(Self.harbour, texts: Self.harbour.appendingPathComponent("texts"))
  }

  @Test(.enabled(if: areSeedsThere, "the five articles are not beside this repository, in ../shared/seeds"))
  func afghanistanComesBackWhole() throws {
    try Self.expectRoundTrip(Self.afghanistan, texts: Self.seeds)
  }

  @Test(.enabled(if: areSeedsThere, "the five articles are not beside this repository, in ../shared/seeds"))
  func afghanistanIsWhatWithholdingMakesOfIt() throws {
    let scratch = try ScratchFolder()
    let made = try Self.withhold(Self.afghanistan, texts: Self.seeds, to: scratch.url.appendingPathComponent("made"))
    for name in ["records", "authorities"] {
      let folders = [made, Self.afghanistan].map { $0.appendingPathComponent(name) }
      #expect(try Self.contents(folders[0]) == Self.contents(folders[1]))
    }
  }

  /// Withholding twice makes the same files, without the texts and with them, and the copy exports what the original does.
  private static func expectRoundTrip(_ original: URL, texts: URL) throws {
    let scratch = try ScratchFolder()
    let once = try withhold(original, texts: texts, to: scratch.url.appendingPathComponent("once"))
    let withTexts = try withhold(once, texts: texts, to: scratch.url.appendingPathComponent("with-texts"))
    let without = try withhold(once, texts: nil, to: scratch.url.appendingPathComponent("without"))
    let files = try contents(once)
    #expect(try contents(withTexts) == files)
    #expect(try contents(without) == files)
    let expected = try export(original, texts: texts, to: scratch.url.appendingPathComponent("expected"))
    let actual = try export(once, texts: texts, to: scratch.url.appendingPathComponent("actual"))
    #expect(expected.count > 20)
    for name in Set(expected.keys).union(actual.keys).sorted() { #expect(actual[name] == expected[name], "\(name)") }
  }

  private static func withhold(_ corpus: URL, texts: URL?, to folder: URL) throws -> URL {
    let opened = try Corpus(folder: corpus, texts: texts)
    try Withholding(opened).write(to: folder)
    #expect(opened.log.diagnostics == [])
    return folder
  }

  private static func export(_ corpus: URL, texts: URL, to folder: URL) throws -> [String: Data] {
    let source = WithheldRights(base: try Corpus(folder: corpus, texts: texts))
    let parts = BuiltIn.exporters().filter { $0.format.name != "bundle" }
    _ = try ExportJob(exporters: parts, to: folder).run(source)
    return try contents(folder)
  }

  /// Every file in a folder and below.
  private static func contents(_ folder: URL) throws -> [String: Data] {
    var contents: [String: Data] = [:]
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    for name in names { contents[name] = try? Data(contentsOf: folder.appendingPathComponent(name)) }
    return contents
  }
}

/// A corpus whose articles are there and may not be shared: all that withholding changes but the words.
private struct WithheldRights: RecordSource {
  let base: Corpus
  var header: DatasetHeader { base.header }

  func forEach(_ body: (Record) throws -> Void) throws {
    try base.forEach { record in
      guard case .document(var document) = record else { return try body(record) }
      document.document.rights.text = .withheld
      try body(.document(document))
    }
  }
}

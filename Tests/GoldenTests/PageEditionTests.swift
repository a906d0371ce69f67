import Dateline
import DatelineTesting
import Foundation
import Testing

/// Editions of a corpus of web pages: what a page shows and what its markup holds are words of the article alike.
@Suite struct PageEditionTests {
  private static let readable = ["csv", "jsonld", "ndjsonld", "tei", "xlsx", "sqlite", "bundle"]

  @Test func theCorpusIsSound() throws {
    let folder = try PageFolder()
    let corpus = try folder.open()
    let documents = try PageFolder.documents(corpus)
    #expect(corpus.log.diagnostics == [])
    #expect(documents.count == 3)
    for document in documents {
      let bytes = document.document.source.bytes(of: try #require(document.text), undoing: document.edits)
      let file = folder.texts.appendingPathComponent(document.document.source.name)
      #expect(bytes.map { Data($0) } == FileManager.default.contents(atPath: file.path))
    }
    for words in PageCorpus.hiddenWords { #expect(!documents.contains { $0.text?.string.contains(words.words) ?? false }) }
  }

  @Test(arguments: [Edition.rights, .quotations, .withheld])
  func leakNothing(edition: Edition) throws {
    let folder = try PageFolder()
    let export = try folder.export(edition, to: "export")
    #expect(try LeakTest(folder.index(edition)).leaks(in: export.path) == [])
    let names = try FileManager.default.subpathsOfDirectory(atPath: export.path)
    for format in Self.readable + ["nquads"] { #expect(names.contains(format), "\(format)") }
  }

  /// In the middle of a quotation stands a link with a title of its own.
  @Test func quotedWordsBringNoMarkupWithThem() throws {
    let folder = try PageFolder()
    let share = try #require(ExactDecimal("1").flatMap { QuotationShare($0) })
    var index = try LeakIndex()
    let edition = EditionSource(try folder.open(), .quotations, share: share) { try index.add($0) }
    let sluice = try #require(try PageFolder.documents(edition).first { $0.document.id.value == "sluice" })
    let quoted = sluice.statements.compactMap { sluice.quotation(of: $0.content) }
    #expect(quoted.contains("“I keep the gate, but \(PageCorpus.pageWords[1]),”"))
    #expect(sluice.edits.contains { $0.original == "&ldquo;" })
    let export = try folder.export(edition, to: "export")
    #expect(try LeakTest(index).leaks(in: export.path) == [])
  }

  /// The test would find them: a full edition holds the words of every place, and the leak test says so of each.
  @Test(arguments: PageCorpus.hiddenWords.map(\.words) + PageCorpus.pageWords)
  func wordsOfEveryPlaceAreFound(words: String) throws {
    let folder = try PageFolder()
    let place = folder.place("leak")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    let plain = words.replacingOccurrences(of: "\u{2019}", with: "'")
    try Data("{\"note\": \"\(plain)\"}".utf8).write(to: place.appendingPathComponent("a.json"))
    #expect(try LeakTest(folder.index(.withheld)).leaks(in: place.path).count >= 1, "\(words)")
  }

  @Test(arguments: ["csv", "jsonld", "tei"])
  func fullEditionsAreFullOfLeaks(format: String) throws {
    let folder = try PageFolder()
    let full = try folder.export(.full, [format], to: "full")
    let leaks = try LeakTest(folder.index(.withheld)).leaks(in: full.path)
    #expect(Set(leaks.map(\.article.value)) == ["sluice", "ecluse", "pilots"])
    #expect(leaks.contains { $0.isMarkup } && leaks.contains { !$0.isMarkup })
  }

  /// Every format brings every edition back as it was: offsets, originals that are withheld, line feeds that stand for markup.
  @Test(arguments: Edition.allCases, readable)
  func comeBackTheSame(edition: Edition, format: String) throws {
    let folder = try PageFolder()
    let first = try folder.export(edition, [format], to: "first")
    let read = try ExportedDataset.find(Self.place(of: format, in: first)).open()
    let again = try folder.export(read, [format], to: "again")
    let (expected, actual) = (try PageFolder.contents(first), try PageFolder.contents(again))
    #expect(!expected.isEmpty)
    for name in Set(expected.keys).union(actual.keys).sorted() { #expect(actual[name] == expected[name], "\(name)") }
    try expectSame(PageFolder.documents(read), PageFolder.documents(EditionSource(try folder.open(), edition)))
  }

  /// Where a format's reader begins: a bundle is one file.
  private static func place(of format: String, in export: URL) throws -> String {
    guard format == "bundle" else { return export.path }
    let bundles = export.appendingPathComponent("bundle")
    return bundles.appendingPathComponent(try #require(FileManager.default.contentsOfDirectory(atPath: bundles.path).first)).path
  }

  private func expectSame(_ read: [AnnotatedDocument], _ original: [AnnotatedDocument]) throws {
    #expect(read.map(\.document.id) == original.map(\.document.id))
    for (read, original) in zip(read, original) {
      let id = read.document.id
      #expect(read.text == original.text && read.excerpts == original.excerpts, "\(id)")
      #expect(read.document.source == original.document.source, "\(id)")
      #expect(read.edits == original.edits, "\(id)")
      #expect(read.segments == original.segments && read.statements == original.statements, "\(id)")
      #expect(
        read.segments.map { read.offsets.text($0.passage.span) }
          == original.segments.map { original.offsets.text($0.passage.span) })
    }
  }

  @Test(arguments: [Edition.full, .withheld, .quotations])
  func bundlesAreFoundInOrder(edition: Edition) throws {
    let folder = try PageFolder()
    let report = try BundleValidator.check(Self.place(of: "bundle", in: folder.export(edition, ["bundle"], to: "export")))
    #expect(report.findings.filter { $0.severity != .note } == [])
    #expect(report.filesChecked > 10)
  }

  @Test(arguments: ["csv", "jsonld", "tei"], [Edition.withheld, .quotations])
  func theSameFilesGiveTheFullEditionBack(format: String, edition: Edition) throws {
    let folder = try PageFolder()
    let full = try folder.export(.full, [format], to: "full")
    let shared = try folder.export(edition, [format], to: "shared")
    let attached = try Self.attach(try ExportedDataset.find(shared.path).open(), in: folder, format)
    let (expected, actual) = (try PageFolder.contents(full), try PageFolder.contents(attached))
    for name in Set(expected.keys).union(actual.keys).sorted() { #expect(actual[name] == expected[name], "\(name)") }
  }

  private static func attach(_ base: some RecordSource, in folder: PageFolder, _ format: String) throws -> URL {
    try folder.export(try AttachedSource(base, texts: folder.texts), [format], to: "attached")
  }

  // MARK: Withheld records

  @Test func withheldRecordsAndTheFilesMakeTheCorpusAgain() throws {
    let folder = try PageFolder()
    let once = folder.place("once")
    try Withholding(try folder.open()).write(to: once)
    #expect(try LeakTest(folder.index(.withheld)).leaks(in: once.path) == [])
    let (with, without) = (try Corpus(folder: once, texts: folder.texts), try Corpus(folder: once))
    let expected = try PageFolder.documents(try folder.open())
    let (whole, bare) = (try PageFolder.documents(with), try PageFolder.documents(without))
    #expect(with.log.diagnostics == [] && without.log.diagnostics == [])
    for (document, original) in zip(whole, expected) {
      #expect(document.text == original.text && document.edits == original.edits, "\(document.document.id)")
      #expect(document.segments == original.segments && document.statements == original.statements)
    }
    for (document, original) in zip(bare, expected) {
      #expect(document.edits.map(\.text) == original.edits.map(\.text), "\(document.document.id)")
      #expect(document.edits.map(\.raw) == original.edits.map(\.raw), "\(document.document.id)")
    }
    for (name, base) in [("twice", with), ("bare", without)] {
      try Withholding(base).write(to: folder.place(name))
      #expect(try PageFolder.contents(folder.place(name)) == PageFolder.contents(once))
    }
  }

  /// A curator may put words of the article in; a record for sharing says only how many characters they have.
  @Test(arguments: [("records/pilots.yaml", "\n\n"), ("records/sluice.yaml", "&nbsp;")])
  func wordsThatACuratorPutInAreWithheld(record: String, place: String) throws {
    let folder = try PageFolder()
    let name = record.contains("sluice") ? "sluice.html" : "pilots.txt"
    let text = Array(try String(contentsOf: folder.texts.appendingPathComponent(name), encoding: .utf8).unicodeScalars)
    let sought = Array(place.unicodeScalars)
    let start = try #require(text.indices.last { text[$0...].starts(with: sought) && text[($0 + sought.count)...].count > 60 })
    let file = folder.corpus.appendingPathComponent(record)
    let old = try String(contentsOf: file, encoding: .utf8)
    let edit = "{at: \(start)..\(start + sought.count), kind: space, text: \" Zinnober \"}"
    try Data((old + "\nreading: {edits: [\(edit)]}\n").utf8).write(to: file)
    let corpus = try folder.open()
    let documents = try PageFolder.documents(corpus)
    #expect(corpus.log.diagnostics.filter { $0.severity == .error } == [])
    #expect(documents.contains { $0.text?.string.contains(" Zinnober ") ?? false })
    try Withholding(corpus).write(to: folder.place("once"))
    let shared = try String(contentsOf: folder.place("once").appendingPathComponent(record), encoding: .utf8)
    #expect(!shared.contains("Zinnober") && shared.contains("length: 10"))
    let bare = try PageFolder.documents(try Corpus(folder: folder.place("once")))
    #expect(bare.map { $0.edits.map(\.text) } == documents.map { $0.edits.map(\.text) })
    let with = try Corpus(folder: folder.place("once"), texts: folder.texts)
    _ = try PageFolder.documents(with)
    #expect(with.log.diagnostics.contains { $0.id == "reading.withheld" })
  }
}

import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import DatelineValidation
import Foundation
import Testing

/// A folder that `dateline export` wrote is checked as a bundle is: every format by itself, and all of them against each other.
@Suite struct ExportValidatorTests {
  @Test(arguments: [false, true]) func anExportInEveryFormatIsSound(withheld: Bool) throws {
    let export = try WrittenExport(withheld: withheld)
    let report = try ExportValidator.check(export.path)
    #expect(report.findings.isEmpty, "\(report.findings)")
    #expect(Set(report.formats.map(\.name)).isSuperset(of: ["tei", "csv", "jsonld", "ndjsonld", "sqlite", "xlsx"]))
    let zip = try export.bundle()
    #expect(report.bags.map(\.path) == [zip] && report.bagVersion == "1.0" && report.filesChecked > 40)
    #expect(report.formats.filter { $0.path.hasPrefix("\(zip)!data") }.map(\.name) == ["jsonld", "csv", "tei"])
  }

  @Test(arguments: [
    ("csv/tables/statements.csv", "\"direct\",", "\"indirect\",", "agreement.records", "csv"),
    ("csv/tables/statements.csv", "statement_id", "statement id", "csv.unreadable", "csv/tables/statements.csv"),
    ("tei/corpus.xml", "<teiCorpus ", "<teiCorpus n=\"1 2\" ana=\"x\" ", "tei.invalid", "tei/corpus.xml"),
    (
      "jsonld/statements.jsonld", "\"type\": \"Dataset\"", "\"type\": \"Datasett\"", "jsonld.unreadable",
      "jsonld/statements.jsonld"
    ),
    ("ndjsonld/statements.ndjson", "", "{", "ndjsonld.unreadable", "ndjsonld/statements.ndjson"),
  ])
  func aFaultHasAnIDAndAPlace(file: String, old: String, new: String, id: String, place: String) throws {
    let export = try WrittenExport()
    try export.replace(old, with: new, in: file)
    let report = try ExportValidator.check(export.path)
    #expect(report.hasErrors)
    #expect(report.findings.contains { $0.id == id && $0.place.file == place }, "\(report.findings)")
  }

  /// As when it is named by itself, with the zip's name before each place.
  @Test func aBundleInTheFolderIsOpened() throws {
    let export = try WrittenExport()
    let zip = try export.bundle()
    try export.changeBundle("data/README.md") { $0[$0.count / 2] ^= 1 }
    let report = try ExportValidator.check(export.path)
    let alone = try BundleValidator.check("\(export.path)/\(zip)")
    #expect(alone.findings.contains { $0.id == "bag.fixity" })
    #expect(report.findings.map(\.id) == alone.findings.map(\.id))
    #expect(report.findings.contains { $0.id == "bag.fixity" && $0.place.file == "\(zip)!data/README.md" }, "\(report.findings)")
  }

  @Test(arguments: ["bundle", ""]) func aFolderWithNothingButABundleIsAnExport(folder: String) throws {
    let export = try WrittenExport(["bundle"])
    let report = try ExportValidator.check(folder.isEmpty ? export.path : "\(export.path)/\(folder)")
    #expect(report.findings.isEmpty && report.bags.count == 1)
    #expect(try ExportedDataset.find(export.path).format == "bundle")
  }

  /// Two exports in one folder: each is sound by itself.
  @Test func aBundleOfOtherRecordsDoesNotAgree() throws {
    let export = try WrittenExport(["csv", "bundle"])
    let other = try WrittenExport(["csv"], of: RandomDataset(seed: 7, documents: 2, paragraphs: 1...2))
    try FileManager.default.removeItem(atPath: "\(export.path)/csv")
    try FileManager.default.copyItem(atPath: "\(other.path)/csv", toPath: "\(export.path)/csv")
    #expect(try ExportValidator.check(export.path).findings.contains { $0.id == "agreement.records" })
  }

  @Test(arguments: [("csv", "tables/statements.csv", "csv.unreadable"), ("tei", "corpus.xml", "tei.invalid")])
  func placesInTheFolderOfOneFormatBeginThere(format: String, file: String, id: String) throws {
    let export = try WrittenExport([format])
    try export.replace(
      format == "csv" ? "statement_id" : "<teiCorpus ", with: format == "csv" ? "id" : "<teiCorpus ana=\"x\" ",
      in: "\(format)/\(file)")
    let report = try ExportValidator.check("\(export.path)/\(format)")
    #expect(report.findings.contains { $0.id == id && $0.place.file == file }, "\(report.findings)")
  }

  @Test func wordsThatAnExportMayNotHoldAreFindings() throws {
    let export = try WrittenExport(["csv"], withheld: true)
    let texts = try WrittenExport.texts()
    let clean = try ExportValidator.check(export.path, leaks: LeakCheck(texts: texts.path, index: LeakIndex()))
    #expect(clean.findings.allSatisfy { $0.id == "leak.text-missing" && $0.severity == .warning }, "\(clean.findings)")
    try texts.article.write(toFile: "\(export.path)/csv/README.md", atomically: true, encoding: .utf8)
    let report = try ExportValidator.check(export.path, leaks: LeakCheck(texts: texts.path, index: LeakIndex()))
    let leak = try #require(report.findings.first { $0.id == "leak.words" })
    #expect(leak.severity == .error && leak.place.file == "csv/README.md" && leak.place.part == texts.document)
  }

  @Test func whereThereIsNoExportThatIsSaid() {
    #expect(throws: ExportedDataset.Fault.self) { try ExportValidator.check("/nowhere/at/all") }
  }
}

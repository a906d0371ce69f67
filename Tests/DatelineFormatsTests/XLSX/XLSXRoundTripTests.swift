import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

/// What is written is read back as the same model.
struct XLSXRoundTripTests {
  @Test(arguments: [false, true]) func readsBackEveryRecordAsItWas(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    let source = try WorkbookExport(sample).source()
    #expect(source.header.dataset == sample.header.dataset)
    let back = try records(of: source)
    #expect(try back == records(of: sample))
  }

  @Test(arguments: [false, true]) func givesTheTablesThatCSVHas(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    let export = try WorkbookExport(sample)
    #expect(try CSVExport(export.source()).files == CSVExport(sample).files)
    #expect(export.losses.isEmpty)
  }

  @Test(arguments: 0..<6) func readsAnyDatasetBack(run: Int) throws {
    let seed = TestSeed.value &+ UInt64(run)
    let dataset = RandomDataset(seed: seed, documents: 1 + 3 * run, paragraphs: 1...3)
    let export = try WorkbookExport(dataset)
    let back = try CSVExport(export.source()).files
    #expect(try back == CSVExport(dataset).files, "seed \(seed)")
  }

  @Test(
    arguments: HostileText.all + [
      "a\rb", "\r\n", "_x000D_", "_x000d_", "_x0041_x0042_", "_x005F_x000D_", "_x00", "__x000D__",
      "\n\n",
    ])
  func readsATextBackToTheLetter(text: String) throws {
    let note = try WorkbookExport(NotedSample(note: text)).source().header
      .authorities.agents.first?.note
    #expect(note.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test(arguments: ["\u{0}", "\u{C}", "\u{1F}", "\u{7F}", "a\u{FEFF}", "\u{FFFE}", "\u{FFFF}"])
  func refusesACharacterThatNoProgramReadsBack(text: String) {
    #expect {
      try WorkbookExport(NotedSample(note: text))
    } throws: { error in
      let error = error as? ExportError
      return error?.record == "noted" && error?.message.contains("note of the table agents") == true
    }
  }

  @Test func writesTheSameBytesEachTime() throws {
    let bytes = try [false, false].map {
      try WorkbookExport(Sample(), store: $0).bytes()
    }
    #expect(bytes[0] == bytes[1])
  }

  @Test func goesOnInASecondSheetWhereOneIsFull() throws {
    let export = try WorkbookExport(Sample(), capacity: SheetCapacity(rows: 4))
    let book = try export.book()
    #expect(book.sheets.contains("targets (2)") && book.sheets.contains("targets (3)"))
    #expect(try CSVExport(export.source()).files == CSVExport(Sample()).files)
    for sheet in book.sheets where sheet.hasPrefix("targets") {
      var rows = 0
      try book.forEachRow(of: sheet) { _, _ in rows += 1 }
      #expect(rows <= 4)
    }
  }

  @Test func movesTextsThatAreTooLongAndSaysSo() throws {
    let long = String(repeating: "😀", count: 40_000) + "\r\n end "
    let export = try WorkbookExport(NotedSample(note: long))
    #expect(export.losses.map(\.field) == ["agents.note"])
    #expect(export.losses.map(\.records) == [["noted"]])
    let book = try export.book()
    #expect(
      try export.rows(of: "agents").last?.contains(.text("[see sheet long-cells, cell 1]")) == true)
    for case .text(let part) in try export.rows(of: "long-cells").flatMap({ $0 }) {
      #expect(part.utf16.count <= 32_767)
    }
    #expect(book.sheets.last == "long-cells")
    #expect(try export.source().header.authorities.agents.first?.note == long)
  }

  @Test func keepsATextThatLooksLikeAPointer() throws {
    let text = "[see sheet long-cells, cell 1]"
    let export = try WorkbookExport(NotedSample(note: text))
    #expect(try export.source().header.authorities.agents.first?.note == text)
    #expect(export.losses.isEmpty)
  }

  @Test func movesManyTextsAndJoinsEachToItsOwn() throws {
    let dataset = RandomDataset(seed: TestSeed.value, documents: 4)
    let export = try WorkbookExport(dataset, capacity: SheetCapacity(rows: 100, characters: 7))
    let back = try CSVExport(export.source()).files
    #expect(try back == CSVExport(dataset).files)
  }

  private func records(of source: some RecordSource) throws -> [String] {
    var records: [String] = []
    try source.forEach { records.append(String(reflecting: $0)) }
    return records
  }
}

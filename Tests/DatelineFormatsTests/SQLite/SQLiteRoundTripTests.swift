import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// What is written is read back as the same model, and written again as the same bytes, here and as CSV.
struct SQLiteRoundTripTests {
  @Test(arguments: [false, true]) func readsBackEveryRecordAsItWas(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    try SQLiteExport.with(sample) { folder in
      let source = try SQLiteSource(path: SQLiteExport.database(in: folder))
      #expect(source.header.dataset == sample.header.dataset)
      let back = try records(of: source)
      #expect(try back == records(of: sample))
    }
  }

  @Test(arguments: [false, true]) func becomesTheSameCSV(withheld: Bool) throws {
    let sample = withheld ? Sample().withholdingText() : Sample()
    try SQLiteExport.with(sample) { folder in
      let again = try CSVExport(SQLiteSource(path: SQLiteExport.database(in: folder))).files
      #expect(try again == CSVExport(sample).files)
    }
  }

  @Test(arguments: 0..<8) func holdsForRandomDatasets(number: UInt64) throws {
    let dataset = RandomDataset(seed: TestSeed.value &+ number, documents: 12)
    try SQLiteExport.with(dataset) { folder in
      let source = try SQLiteSource(path: SQLiteExport.database(in: folder))
      #expect(source.header.dataset == dataset.header.dataset)
      #expect(try CSVExport(source).files == CSVExport(dataset).files)
      let written = try Data(contentsOf: URL(fileURLWithPath: SQLiteExport.database(in: folder)))
      try SQLiteExport.with(source) { again in
        let back = try Data(contentsOf: URL(fileURLWithPath: SQLiteExport.database(in: again)))
        #expect(back == written)
      }
    }
  }

  @Test func isFoundInAnExportByItsFile() throws {
    try SQLiteExport.with(Sample()) { folder in
      for path in [folder, SQLiteExport.database(in: folder)] {
        let found = try ExportedDataset.find(path)
        #expect(found.format == "sqlite")
        #expect(try records(of: found.open()) == records(of: Sample()))
      }
    }
  }

  private func records(of source: some RecordSource) throws -> [String] {
    var records: [String] = []
    try source.forEach { records.append(String(reflecting: $0)) }
    return records
  }
}

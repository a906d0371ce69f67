import DatelineExport
import DatelineModel
import DatelineTesting
import Testing

@testable import DatelineFormats

/// An edition of quotations comes back from every format as it went in.
@Suite struct QuotationsRoundTripTests {
  @Test(arguments: ["tei", "csv", "jsonld", "ndjsonld"])
  func comesBackTheSame(format: String) throws {
    let exporter = try #require(BuiltIn.exporters().first { $0.format.name == format })
    for source in [RandomDataset(seed: TestSeed.value, documents: 12), RandomDataset(seed: 11, documents: 12)] {
      let share = try #require(ExactDecimal("0.3").flatMap { QuotationShare($0) })
      let edition = EditionSource(source, .quotations, share: share)
      let first = try TemporaryExport(edition, with: exporter)
      // Formats that sort annotation do so at the first reading.
      let again = try TemporaryExport(try ExportedDataset.find(first.path).open(), with: exporter)
      let third = try TemporaryExport(try ExportedDataset.find(again.path).open(), with: exporter)
      #expect(try first.names == again.names)
      for name in try again.names { #expect(try again.text(name) == third.text(name), "\(name)") }
      let shown = try Self.excerpts(edition)
      #expect(shown.contains { $0 != nil })
      #expect(try Self.excerpts(try ExportedDataset.find(first.path).open()) == shown)
    }
  }

  private static func excerpts(_ source: some RecordSource) throws -> [Excerpts?] {
    var found: [Excerpts?] = []
    try source.forEach { if case .document(let document) = $0 { found.append(document.excerpts) } }
    return found
  }
}

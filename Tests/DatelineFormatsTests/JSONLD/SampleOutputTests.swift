import DatelineExport
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

/// Writes the sample for checkers outside Swift: `DATELINE_SAMPLE_OUT=FOLDER swift test --filter SampleOutputTests`.
@Suite struct SampleOutputTests {
  private static let folder = ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"]

  @Test(.enabled(if: folder != nil)) func writesTheSampleForOtherCheckers() throws {
    let folder = try #require(Self.folder)
    for (name, sample) in [("full", Sample()), ("withheld", Sample().withholdingText())] {
      for exporter in [JSONLDExporter(), NDJSONLDExporter(), NQuadsExporter()] as [any Exporter] {
        let place = "\(folder)/\(name)/\(exporter.format.name)"
        try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
        try LinkedDataExports.export(exporter, sample, to: place)
      }
    }
  }
}

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
      let place = "\(folder)/\(name)/jsonld"
      try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
      try LinkedDataExports.export(JSONLDExporter(), sample, to: place, LossLedger())
    }
  }
}

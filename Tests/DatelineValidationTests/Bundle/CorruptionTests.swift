import DatelineValidation
import Foundation
import Testing

/// Each way to corrupt a bundle is found, by its own check and at its place.
@Suite struct CorruptionTests {
  @Test(arguments: Corruption.all) func isFoundAndNamed(_ corruption: Corruption) throws {
    let findings = try corruption.report().findings
    let found = findings.contains { $0.id == corruption.id && $0.place.file == corruption.place && $0.severity != .note }
    #expect(found, "\(corruption.id) at \(corruption.place); found were \(findings.map { "\($0.id) at \($0.place)" })")
  }

  @Test func namesTheTwoFilesAndTheTwoValues() throws {
    let corruption = try #require(Corruption.agreement.first { $0.id == "agreement.version" })
    let finding = try #require(corruption.report().findings.first { $0.id == "agreement.version" })
    for part in ["1.2.1", "1.2.0", "data/datapackage.json", "data/ro-crate-metadata.json"] {
      #expect(finding.message.contains(part))
    }
  }

  @Test func saysWhichCellOfWhichRecordDiffers() throws {
    let corruption = try #require(Corruption.formats.first { $0.what.hasPrefix("a gloss") })
    let finding = try #require(corruption.report().findings.first { $0.id == "agreement.records" })
    for part in ["courier-pier-s1", "gloss", "few ships", "many ships", "data/jsonld/statements.jsonld"] {
      #expect(finding.message.contains(part))
    }
  }
}

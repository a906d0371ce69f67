import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import DatelineValidation
import Foundation
import Testing

/// What is sound is not complained of.
@Suite struct SoundBundleTests {
  @Test(arguments: CrateVersion.allCases, [false, true])
  func aBundleAsItWasWrittenGivesNoFinding(crate: CrateVersion, withheld: Bool) throws {
    var options = BuiltIn.Options()
    options.crate = crate
    options.croissant = true
    let fixture = try BundleFixture(options: options, of: withheld ? Sample().withholdingText() : Sample())
    let folder = try fixture.unpacked()
    let report = try BundleValidator.check(folder.bag)
    #expect(report.findings.isEmpty)
    #expect(report.formats.map(\.name) == ["jsonld", "csv", "tei"])
    #expect(report.filesChecked == fixture.files.count - 2, "all but the manifests of tag files, which nothing lists")
  }

  @Test func zippedAndSealedAgainItIsStillSound() throws {
    var fixture = try BundleFixture.sound.get()
    try fixture.seal()
    let folder = try BundleFolderFixture()
    let zip = folder.path + "/a.zip"
    try Data(fixture.zipped()).write(to: URL(fileURLWithPath: zip))
    let report = try BundleValidator.check(zip)
    #expect(report.findings.isEmpty)
  }

  /// Hostile texts, tricky dates, thousands of records: whatever the rules of meaning say of them, the bundle is sound.
  @Test(arguments: 1...9) func aGeneratedBundleIsSound(number: Int) throws {
    let source = RandomDataset(seed: TestSeed.value &+ UInt64(number), documents: 20, paragraphs: 1...3)
    var options = BuiltIn.Options()
    options.bundled = [["csv", "jsonld", "tei"], ["ndjsonld", "tei"], ["csv", "nquads"]][number % 3]
    let folder = try BundleFixture(options: options, of: source).unpacked()
    let report = try BundleValidator.check(folder.bag)
    // What is generated may break rules of meaning, have numbers of more digits than libxml2 takes for a decimal, and credit two
    // people by one ORCID.
    let orcids = source.header.dataset.creators.compactMap(\.orcid)
    let meant = Set(
      SemanticRules.all.map(\.name) + ["tei.invalid"] + (Set(orcids).count == orcids.count ? [] : ["agreement.creators"]))
    let findings = report.findings.filter { !meant.contains($0.id) && $0.severity != .note }
    #expect(findings.isEmpty, "seed \(TestSeed.value)")
    #expect(report.formats.allSatisfy { $0.counts.documents == 20 })
  }

  @Test func aBundleWithEveryFormatIsSound() throws {
    var options = BuiltIn.Options()
    options.bundled = BuiltIn.names.filter { $0 != "bundle" }
    let folder = try BundleFixture(options: options).unpacked()
    let report = try BundleValidator.check(folder.bag)
    #expect(report.findings.isEmpty)
    #expect(report.formats.count >= 6, "all that can be read back: \(report.formats.map(\.name))")
  }
}

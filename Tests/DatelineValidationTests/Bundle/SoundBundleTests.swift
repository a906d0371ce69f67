import DatelineFormats
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
    if let place = ProcessInfo.processInfo.environment["DATELINE_DUMP"] {
      try FileManager.default.copyItem(atPath: folder.bag, toPath: place + crate.rawValue + "\(withheld)")
    }
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
}

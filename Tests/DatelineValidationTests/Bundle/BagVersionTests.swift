import DatelineValidation
import Foundation
import Testing

/// Bags of every version that has been in use, in the spirit of the conformance suite of the Library of Congress: valid ones are recognized, invalid
/// ones refused, and doubtful ones are warned of.
@Suite struct BagVersionTests {
  static let versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"]

  private func severities(_ bag: SmallBag) throws -> Set<BundleFinding.Severity> { Set(try bag.findings().map(\.severity)) }

  // MARK: Valid

  @Test(arguments: versions, ["md5", "sha1", "sha224", "sha256", "sha384", "sha512"])
  func aBagOfAnyVersionAndChecksumIsValid(version: String, algorithm: String) throws {
    #expect(try SmallBag(version, algorithm: algorithm).findings().isEmpty)
  }

  @Test(arguments: versions) func metadataMayRepeatAndGoOnInTheNextLine(version: String) throws {
    var bag = SmallBag(version)
    bag[version < "0.96" ? "package-info.txt" : "bag-info.txt"] =
      "Contact-Name: A\nContact-Name: B\nExternal-Description: it goes\n  on and\n\ton\nPayload-Oxum: 5.1\n"
    #expect(try bag.findings().isEmpty)
  }

  @Test(arguments: [("UTF-16BE", String.Encoding.utf16BigEndian), ("ISO-8859-1", .isoLatin1)])
  func tagFilesMayHaveAnotherEncoding(name: String, encoding: String.Encoding) throws {
    var bag = SmallBag("0.97", payload: ["Núñez.txt": "hello"])
    bag.encodeTags(as: encoding, name: name)
    #expect(try bag.findings().isEmpty)
  }

  @Test(arguments: [("0.97", "\n"), ("1.0", "\r\n"), ("1.0", "\r")]) func anyLineEndWillDo(version: String, end: String) throws {
    var bag = SmallBag(version)
    for path in ["bagit.txt", bag.manifest] { bag[path] = bag[path].replacingOccurrences(of: "\n", with: end) }
    #expect(try bag.findings().isEmpty)
  }

  @Test func namesMayHaveSpacesAndLineFeedsAndPercentSigns() throws {
    var bag = SmallBag("1.0", payload: ["a b.txt": "1", "line\nfeed": "2", "100%25": "3"])
    bag[bag.manifest] = bag[bag.manifest].replacingOccurrences(of: "%", with: "%25").replacingOccurrences(
      of: "line\nfeed", with: "line%0Afeed")
    #expect(try bag.findings().isEmpty)
    #expect(try SmallBag("0.97", payload: ["100%25": "3"]).findings().isEmpty, "before 1.0 a percent sign stands for itself")
  }

  @Test func aBagMayHoldABagAndUppercaseChecksumsAndAnEmptyPayloadFile() throws {
    var bag = SmallBag("0.97", payload: ["inner/bagit.txt": "BagIt-Version: 0.97\n", "inner/data/x": "", "bare": "x"])
    bag[bag.manifest] = bag[bag.manifest].split(separator: "\n").map { $0.prefix(32).uppercased() + $0.dropFirst(32) + "\n" }
      .joined()
    #expect(try bag.findings().isEmpty)
  }

  @Test func beforeVersion1OneManifestMayListWhatAnotherDoesNot() throws {
    var bag = SmallBag("0.97", payload: ["a": "a", "b": "b"])
    bag.files["manifest-sha256.txt"] = BundleFixture.manifest(of: ["data/a": Array("a".utf8)], "sha256")
    #expect(try bag.findings().isEmpty)
    bag["bagit.txt"] = bag["bagit.txt"].replacingOccurrences(of: "0.97", with: "1.0")
    #expect(try bag.findings().map(\.id) == ["bag.manifest-incomplete"])
  }

  @Test func whatIsFetchedAlreadyAndWhatNoManifestListsIsNoError() throws {
    var bag = SmallBag("0.97")
    bag["fetch.txt"] = "https://example.org/hello.txt 5 data/hello.txt\nfile:///tmp/other.png 42 other.png\n"
    #expect(try severities(bag) == [.note])
  }

  // MARK: Invalid

  @Test(arguments: [
    ("BagIt-Version: 0.97\n", "bag.declaration"),
    ("BagIt-Version : 0.97\nTag-File-Character-Encoding: UTF-8\n", "bag.declaration"),
    ("BagIt-Version:  0.97\nTag-File-Character-Encoding: UTF-8\n", "bag.declaration"),
    ("Tag-File-Character-Encoding: UTF-8\nBagIt-Version: 0.97\n", "bag.declaration"),
    ("BagIt-Version: .97\nTag-File-Character-Encoding: UTF-8\n", "bag.version"),
    ("BagIt-Version: 2.0\nTag-File-Character-Encoding: UTF-8\n", "bag.version"),
    ("\u{FEFF}BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\n", "bag.declaration"),
    ("BagIt-Version: 0.97\nTag-File-Character-Encoding: runes\n", "bag.encoding"),
    ("BagIt-Version: 0.97\nTag-File-Character-Encoding:\n", "bag.declaration"),
    ("BagIt-Version: 0.97\nTag-File-Character-Encoding: UTF-8\nMore: no\n", "bag.declaration"), ("", "bag.declaration"),
  ])
  func aDeclarationThatIsNoneIsRefused(text: String, id: String) throws {
    var bag = SmallBag("0.97")
    bag["bagit.txt"] = text
    #expect(try bag.findings().contains { $0.id == id && $0.severity == .error && $0.place.file == "bagit.txt" })
  }

  @Test(
    arguments: versions,
    ["../../../README.md", "/etc/passwd", "~/secret", "data/../bagit.txt", "data\\hello.txt", "C:\\hello.txt", "bagit.txt"])
  func aManifestMayNotLeadOutOfThePayload(version: String, path: String) throws {
    var bag = SmallBag(version)
    bag[bag.manifest] += "5d41402abc4b2a76b9719d911017c592  \(path)\n"
    #expect(try bag.findings().contains { $0.id == "bag.manifest-path" && $0.place.line == 2 })
  }

  @Test(arguments: versions) func whatIsDamagedMissingOrUnlistedIsFound(version: String) throws {
    var damaged = SmallBag(version)
    damaged["data/hello.txt"] = "jello"
    #expect(try damaged.findings().map(\.id) == ["bag.fixity"])
    var missing = SmallBag(version, payload: ["a": "a", "b": "b"])
    missing.files["data/a"] = nil
    #expect(try missing.findings().map(\.id) == ["bag.file-missing"])
    var surplus = SmallBag(version)
    surplus["data/.DS_Store"] = "x"
    #expect(try surplus.findings().map(\.id) == ["bag.file-surplus"])
    var bare = SmallBag(version)
    bare.files[bare.manifest] = nil
    #expect(try bare.findings().map(\.id) == ["bag.manifest-missing"])
    var empty = SmallBag(version, payload: [:])
    empty[empty.manifest] = ""
    #expect(try empty.findings().map(\.id) == ["bag.payload-missing"])
  }

  @Test(arguments: versions) func tagFilesAreCheckedAsPayloadIs(version: String) throws {
    var bag = SmallBag(version)
    bag["bag-info.txt"] = "Contact-Name: A\n"
    bag.files["tagmanifest-md5.txt"] = BundleFixture.manifest(of: ["bag-info.txt": Array("Contact-Name: B\n".utf8)], "md5")
    #expect(try bag.findings().contains { $0.id == "bag.fixity" && $0.place.file == "bag-info.txt" })
  }

  @Test func aFileListedTwiceIsRefusedUnlessBothLinesSayTheSameInAnOldBag() throws {
    for (version, severity) in [("0.97", BundleFinding.Severity.warning), ("1.0", .error)] {
      var bag = SmallBag(version)
      bag[bag.manifest] += bag[bag.manifest]
      #expect(try bag.findings().map(\.severity) == [severity])
      bag[bag.manifest] += String(repeating: "0", count: 32) + "  data/hello.txt\n"
      #expect(try bag.findings().contains { $0.id == "bag.manifest-duplicate" && $0.severity == .error })
    }
  }

  @Test(arguments: ["5", "5.x", "6.1", "5.2", ""]) func aPayloadOxumHasToBeRight(value: String) throws {
    var bag = SmallBag("0.97")
    bag["bag-info.txt"] = "Payload-Oxum: \(value)\n"
    #expect(try bag.findings().map(\.id) == ["bag.oxum"])
  }

  @Test(arguments: ["no label\n", ": no label\n", "  goes on\n"]) func metadataHasLabels(line: String) throws {
    var bag = SmallBag("1.0")
    bag["bag-info.txt"] = line
    #expect(try bag.findings().map(\.id) == ["bag.info-syntax"])
  }

  @Test(arguments: [
    "data/hello.txt", "https://example.org data/x", "https://example.org many data/x", "https://example.org - ../x",
    "https://example.org - data/unlisted",
  ])
  func aLineOfFetchIsAddressLengthAndListedPath(line: String) throws {
    var bag = SmallBag("1.0")
    bag["fetch.txt"] = line + "\n"
    #expect(try bag.findings().contains { $0.id == "bag.fetch" && $0.severity == .error && $0.place.line == 1 })
  }

  @Test func whatHasStillToBeFetchedMakesABagIncomplete() throws {
    var bag = SmallBag("1.0", payload: ["hello.txt": "hello", "far.txt": "far"])
    bag.files["data/far.txt"] = nil
    bag["fetch.txt"] = "https://example.org/far.txt 3 data/far.txt\n"
    bag["bag-info.txt"] = "Payload-Oxum: 8.2\n"
    #expect(try bag.findings().map(\.id) == ["bag.incomplete"])
  }

  @Test func aLinkIsNoFile() throws {
    let folder = try BundleFixture(files: SmallBag("1.0").files).unpacked()
    try FileManager.default.createSymbolicLink(atPath: folder.bag + "/data/link", withDestinationPath: "/etc/hosts")
    #expect(try BundleValidator.check(folder.bag).findings.map(\.id) == ["bag.link"])
  }

  // MARK: Doubtful

  @Test(arguments: ["  *data/", "  ./data/"]) func marksOfOtherToolsAreWarnedOf(mark: String) throws {
    var bag = SmallBag("0.97")
    bag[bag.manifest] = bag[bag.manifest].replacingOccurrences(of: "  data/", with: mark)
    #expect(try bag.findings().map(\.id) == ["bag.marker"])
    #expect(try severities(bag) == [.warning])
  }

  @Test func aNameComposedInAnotherWayIsWarnedOf() throws {
    var bag = SmallBag("0.97", payload: ["N\u{FA}\u{F1}ez": "hello"])
    bag[bag.manifest] = bag[bag.manifest].replacingOccurrences(of: "N\u{FA}\u{F1}ez", with: "Nu\u{301}n\u{303}ez")
    #expect(try bag.findings().map(\.id) == ["bag.normalization"])
    #expect(try severities(bag) == [.warning])
  }

  @Test func checksumsThatAreNotKnownAreNotPassedOver() throws {
    var bag = SmallBag("1.0")
    bag["manifest-crc9.txt"] = "00ff  data/hello.txt\n"
    #expect(try bag.findings().map(\.id) == ["bag.algorithm"])
  }
}

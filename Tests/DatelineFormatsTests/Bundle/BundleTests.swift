import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@Suite struct BundleTests {
  @Test func theZipIsABagWhoseManifestsListEveryFileRightly() throws {
    let run = try BundleRun()
    let files = try run.files()
    #expect(BagVerifier(files: files).faults() == [])
    #expect(files["data/tables/ids.csv"] != nil, "a part that belongs at the top writes there")
    #expect(files["data/tei/ids.xml"] != nil, "another writes to a folder of its name")
  }

  @Test func aDamagedBagIsNoticed() throws {
    var files = try BundleRun().files()
    files["data/tei/ids.xml"]?.append(0x20)
    #expect(BagVerifier(files: files).faults().count == 3, "two checksums and the Oxum")
  }

  @Test func oneFolderOfTheBundlesNameHoldsEverything() throws {
    let run = try BundleRun()
    let reader = try ArchiveReader(path: run.path)
    #expect(reader.entries.allSatisfy { $0.name.hasPrefix("sample-1.2.0/") })
    #expect(reader.entries.allSatisfy { $0.mode == ($0.isFolder ? 0o040755 : 0o100644) })
  }

  @Test func onlyTheZipIsLeft() throws {
    let run = try BundleRun()
    #expect(try FileManager.default.contentsOfDirectory(atPath: run.folder) == ["sample-1.2.0.zip"])
    #expect(run.output.finishedFiles.map(\.name) == ["sample-1.2.0.zip"])
    #expect(try run.output.finishedFiles.map(\.size) == [run.bytes.count])
  }

  @Test(arguments: ["UTC", "Asia/Tokyo", "America/New_York", "Pacific/Chatham", "Africa/Casablanca"])
  func theSameDatasetGivesTheSameBytesAnywhere(zone: String) async throws {
    let here = try BundleRun()
    // A process of its own, since the time zone is the whole process's and other tests run beside this one.
    await #expect(processExitsWith: .success) { [zone, place = (here.folder + "/there") as String] in
      setenv("TZ", zone, 1)
      tzset()
      try Data(BundleRun().bytes).write(to: URL(fileURLWithPath: place))
    }
    let there = try Data(contentsOf: URL(fileURLWithPath: here.folder + "/there"))
    #expect(try here.bytes == Array(there))
  }

  @Test func storingChangesTheZipAndNotTheBag() throws {
    let parts: [any Exporter] = [ListingExporter("csv", belongsAtTop: true), ListingExporter("tei")]
    let stored = try BundleRun(Sample(), BundleExporter(parts: parts, store: true))
    let deflated = try BundleRun()
    #expect(try stored.files() == deflated.files())
    #expect(try ArchiveReader(path: stored.path).entries.allSatisfy { !$0.isDeflated })
  }

  @Test func everythingThatIsMissingIsSaidAtOnce() throws {
    let bare = Redescribed {
      $0.title = ""
      $0.description = " \n"
      $0.creators = []
      $0.licence = ""
      $0.version = ""
      $0.doi = "11.5072/x"
    }
    #expect {
      _ = try BundleRun(bare)
    } throws: { error in
      let text = "\(error)"
      return ["title", "description", "creators", "licence", "version", "DOI"].allSatisfy(text.contains)
    }
  }

  @Test(arguments: [("0000-0002-1825-0098", "check digit"), ("0000-0002-1825", "written")])
  func aMistypedIdentifierOfAPersonIsRefused(orcid: String, reason: String) throws {
    let wrong = Redescribed {
      $0.creators = [Creator(name: .person(given: "Ada", family: "Example"), orcid: orcid, role: .author)]
    }
    #expect { _ = try BundleRun(wrong) } throws: { "\($0)".contains(reason) }
  }

  @Test func withoutADOITheBagIsKnownByItsFingerprint() throws {
    let info = try BundleRun(Redescribed { $0.doi = nil }).text("bag-info.txt")
    let identifiers = info.split(separator: "\n").filter { $0.hasPrefix("External-Identifier: ") }
    #expect(identifiers.count == 1)
    let uuid = try #require(identifiers.first?.dropFirst("External-Identifier: urn:uuid:".count))
    #expect(uuid.dropFirst(14).first == "5", "version 5")
    #expect("89ab".contains(try #require(uuid.dropFirst(19).first)), "variant of RFC 9562")
  }

  @Test func aWorkThatNoLinkCanNameIsReportedLost() throws {
    let run = try BundleRun(Redescribed { $0.related = [RelatedWork(relation: .cites, identifier: "Box 12", title: nil)] })
    #expect(run.losses.losses.map(\.field) == ["dataset.related"])
    #expect(try BundleRun().losses.isEmpty)
  }

  @Test func tagValuesStayOnOneLine() throws {
    let info = try BundleRun(Redescribed { $0.description = "One.\nBagging-Date: 1999-01-01" }).text("bag-info.txt")
    #expect(info.contains("External-Description: One. Bagging-Date: 1999-01-01\n"))
    #expect(info.contains("\nBagging-Date: 2031-04-01\n"))
  }

  /// Leaves bundles with every part for the validators that are run by hand.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"] != nil))
  func theSampleForOtherValidators() throws {
    let place = try #require(ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"])
    let parts = try #require(BuiltIn.exporters().compactMap { $0 as? BundleExporter }.first).parts
    let sources: [(String, any RecordSource)] = [
      ("full", Sample()), ("withheld", Sample().withholdingText()), ("one-author", Redescribed { $0.creators.removeLast() }),
      ("no-doi", Redescribed { $0.doi = nil }),
    ]
    var runs: [(String, BundleRun)] = []
    for (name, source) in sources { runs.append((name, try BundleRun(source, BundleExporter(parts: parts, croissant: true)))) }
    runs.append(("crate-1.1", try BundleRun(Sample(), BundleExporter(parts: parts, crate: .v11))))
    runs.append(("crate-1.3", try BundleRun(Sample(), BundleExporter(parts: parts, crate: .v13))))
    runs.append(("600-files", try BundleRun(Sample(), BundleExporter(parts: parts + [ManyFilesExporter(files: 600, bytes: 9)]))))
    for (name, run) in runs {
      try FileManager.default.createDirectory(atPath: "\(place)/\(name)", withIntermediateDirectories: true)
      try Data(run.bytes).write(to: URL(fileURLWithPath: "\(place)/\(name)/\(run.name).zip"))
    }
  }
}

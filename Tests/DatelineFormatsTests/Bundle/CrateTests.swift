import DatelineDigest
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Testing

@Suite struct CrateTests {
  private func graph(_ run: BundleRun) throws -> [String: ReadJSON] {
    let crate = try ReadJSON(run.text("data/ro-crate-metadata.json"))
    let entities = try #require(crate["@graph"]).items
    return Dictionary(uniqueKeysWithValues: entities.compactMap { entity in entity["@id"]?.text.map { ($0, entity) } })
  }

  @Test func everyFileIsDescribedAsItIs() throws {
    let run = try BundleRun()
    let graph = try graph(run)
    for (name, bytes) in try run.files() where name.hasPrefix("data/") && !name.hasPrefix("data/ro-crate-") {
      let file = try #require(graph[String(name.dropFirst("data/".count))], "\(name)")
      #expect(file["contentSize"]?.text == "\(bytes.count)", "\(name)")
      #expect(file["sha256"]?.text == Digest.hexadecimal(.sha256, of: bytes), "\(name)")
    }
  }

  @Test(arguments: [CrateVersion.v11, .v12, .v13])
  func whateverIsReferredToIsDescribed(version: CrateVersion) throws {
    let graph = try graph(BundleRun(Sample(), BundleExporter(parts: [ListingExporter("tei")], crate: version)))
    let dangling = Set(graph.values.flatMap(\.references)).subtracting(graph.keys)
    #expect(dangling == ["https://w3id.org/ro/crate/\(version.rawValue)"])
  }

  @Test func termsThatCameWithTheSecondVersionAreNotInTheFirst() throws {
    let run = try BundleRun(Sample(), BundleExporter(parts: [ListingExporter("tei")], crate: .v11))
    #expect(try !run.text("data/ro-crate-metadata.json").contains("sha256"))
    #expect(try graph(run)["./"]?["cite-as"] == nil)
  }

  @Test func peopleAndBodiesAreKnownByTheirIdentifiers() throws {
    let graph = try graph(BundleRun())
    #expect(graph["./"]?["author"]?["@id"]?.text == "https://orcid.org/0000-0002-1825-0097")
    #expect(graph["https://orcid.org/0000-0002-1825-0097"]?["affiliation"]?["@id"]?.text == "https://ror.org/04wxnsj81")
    let contributor = try #require(graph["./"]?["contributor"]?["@id"]?.text)
    #expect(graph[contributor]?["@type"]?.text == "Organization")
  }

  @Test func neitherTheCrateNorItsPreviewIsAPartOfIt() throws {
    let parts = try graph(BundleRun()).values.flatMap { $0["hasPart"]?.references ?? [] }
    #expect(!parts.contains { $0.hasPrefix("ro-crate-") })
    #expect(parts.contains("tei/"))
  }

  @Test(arguments: [(1000, true), (1001, false)])
  func aFolderOfManyFilesIsDescribedAsAWhole(files: Int, isListed: Bool) throws {
    let run = try BundleRun(Sample(), BundleExporter(parts: [ManyFilesExporter(files: files, bytes: 1)], store: true))
    let graph = try graph(run)
    #expect((graph["many/"]?["hasPart"]?.items.count == files) == isListed)
    #expect((graph["many/file-1.txt"] != nil) == isListed)
    #expect(BagVerifier(files: try run.files()).faults() == [], "the bag lists every file all the same")
  }
}

import DatelineFormats
import DatelineTesting
import Testing

@Suite struct CroissantTests {
  @Test func itIsThereWhereItIsAskedForAndDescribesTheTables() throws {
    let parts = [CSVExporter()]
    #expect(try BundleRun(Sample(), BundleExporter(parts: parts)).files()["data/croissant.json"] == nil)
    let run = try BundleRun(Sample(), BundleExporter(parts: parts, croissant: true))
    let croissant = try ReadJSON(run.text("data/croissant.json"))
    let files = try #require(croissant["distribution"]).items.compactMap { $0["contentUrl"]?.text }
    let names = try Set(run.files().keys)
    #expect(files.count > 20)
    #expect(files.allSatisfy { names.contains("data/" + $0) })
  }

  @Test func noTableRefersToItself() throws {
    let run = try BundleRun(Sample(), BundleExporter(parts: [CSVExporter()], croissant: true))
    for table in try #require(ReadJSON(run.text("data/croissant.json"))["recordSet"]).items {
      let name = try #require(table["name"]?.text)
      let targets = table["field"]?.items.compactMap { $0["references"]?["field"]?["@id"]?.text } ?? []
      #expect(!targets.contains { $0.hasPrefix(name + "/") }, "\(name)")
    }
  }
}

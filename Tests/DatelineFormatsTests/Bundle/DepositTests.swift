import DatelineFormats
import DatelineModel
import DatelineTesting
import Testing

@Suite struct DepositTests {
  private func json(_ name: String, _ change: (inout Dataset) -> Void = { _ in }) throws -> ReadJSON {
    try ReadJSON(BundleRun(Redescribed(change)).text("metadata/\(name).json"))
  }

  @Test func dataCiteKnowsAuthorsAsCreatorsAndOthersAsContributors() throws {
    let record = try json("datacite")
    #expect(record["creators"]?.items.map { $0["name"]?.text } == ["Example, Ada"])
    #expect(record["contributors"]?.items.map { $0["name"]?.text } == ["Example Society"])
    #expect(record["contributors"]?.items.first?["nameType"]?.text == "Organizational")
  }

  @Test func whereNobodyIsAnAuthorEverybodyIs() throws {
    let record = try json("datacite") { $0.creators = [Creator(name: .body("A Group"), role: .curator)] }
    #expect(record["creators"]?.items.map { $0["name"]?.text } == ["A Group"])
    #expect(record["contributors"] == nil)
  }

  @Test func withoutADOINoneIsMadeUp() throws {
    let record = try json("datacite") { $0.doi = nil }
    #expect(record["doi"] == nil)
    let xml = try BundleRun(Redescribed { $0.doi = nil }).text("metadata/datacite.xml")
    #expect(xml.contains("<identifier identifierType=\"URL\">https://example.org/sample/</identifier>"))
  }

  @Test func coverageIsDaysAndAnOpenEndStaysOpen() throws {
    let record = try json("datacite") { $0.temporalCoverage = edtf("2031-02/..") }
    #expect(record["dates"]?.items.compactMap { $0["date"]?.text } == ["2031-04-01", "2031-02-01/"])
    #expect(
      try json("inveniordm") { $0.temporalCoverage = edtf("2031-02/..") }["metadata"]?["dates"] == nil, "level 0 needs both ends")
  }

  @Test func whereTheDatasetSaysNothingItsArticlesTellThePeriod() throws {
    let record = try json("datacite") { $0.temporalCoverage = nil }
    #expect(record["dates"]?.items.compactMap { $0["date"]?.text } == ["2031-04-01", "2031-03-05/2031-03-05"])
  }

  @Test func aLicenceIsAnIdentifierOrATitleButNeverBoth() throws {
    #expect(try json("inveniordm")["metadata"]?["rights"]?.items.map(\.keys) == [["id"]])
    let rare = try json("inveniordm") { $0.licence = "LicenseRef-Archive-1" }
    #expect(rare["metadata"]?["rights"]?.items.map(\.keys) == [["link", "title"]])
  }

  @Test func languagesAreNamedAsEachRepositoryNamesThem() throws {
    #expect(try json("inveniordm")["metadata"]?["languages"]?.items.compactMap { $0["id"]?.text } == ["eng"])
  }

  @Test func dataverseFindsALicenceByTheAddressItKnows() throws {
    let licence = try json("dataverse")["datasetVersion"]?["license"]
    #expect(licence?["uri"]?.text == "http://creativecommons.org/publicdomain/zero/1.0")
  }

  @Test func aCharacterThatXMLCannotHoldIsAnErrorWithItsPlace() throws {
    #expect { _ = try BundleRun(Redescribed { $0.title = "a\u{1}b" }) } throws: { "\($0)".contains("U+0001") }
  }
}

import DatelineFormats
import DatelineModel
import Testing

@Suite struct CitationFileTests {
  @Test func everyScalarIsQuotedSoThatYAMLCannotMisreadIt() throws {
    let source = Redescribed {
      $0.title = "Yes: \"no\" # on"
      $0.version = "1.0"
      $0.keywords = ["no", "no", "1e3"]
    }
    let text = try BundleRun(source).text("data/CITATION.cff")
    #expect(text.contains("title: \"Yes: \\\"no\\\" # on\"\nversion: \"1.0\"\n"))
    #expect(text.contains("keywords:\n  - \"no\"\n  - \"1e3\"\n"), "each keyword once")
  }

  @Test func authorsAreThoseWhoseWorkItIs() throws {
    let text = try BundleRun().text("data/CITATION.cff")
    #expect(text.contains("authors:\n  - family-names: \"Example\"\n    given-names: \"Ada\"\n"))
    #expect(!text.contains("Example Society"), "a contributor is no author")
    #expect(text.contains("orcid: \"https://orcid.org/0000-0002-1825-0097\""))
  }

  @Test func aLicenceThatTheSchemaDoesNotListIsGivenByItsAddress() throws {
    let text = try BundleRun(Redescribed { $0.licence = "LicenseRef-Archive-1" }).text("data/CITATION.cff")
    #expect(text.contains("license-url: \"https://spdx.org/licenses/LicenseRef-Archive-1.html\""))
  }
}

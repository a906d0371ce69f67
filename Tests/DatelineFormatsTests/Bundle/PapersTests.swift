import DatelineFormats
import DatelineModel
import DatelineTesting
import Testing

@Suite struct PapersTests {
  @Test func legalTextOfTheCorpusFolderFollowsOurOwnWords() throws {
    let text = try BundleRun(Redescribed(papers: Papers(licence: "Terms.\n\n1. All of it.\n"))).text("data/LICENSE.txt")
    let own = try BundleRun().text("data/LICENSE.txt")
    #expect(text.hasPrefix(own))
    #expect(text.hasSuffix("\n\nTerms.\n\n1. All of it.\n"))
  }

  @Test func changelogOfTheCorpusFolderIsTakenAsItIs() throws {
    let text = "# Changes\n\n## 2.1.0\n\n- A speaker was found.\n"
    #expect(try BundleRun(Redescribed(papers: Papers(changelog: text))).text("data/CHANGELOG.md") == text)
  }

  @Test func withoutOneTheVersionIsSaid() throws {
    #expect(try BundleRun().text("data/CHANGELOG.md").contains("## \(Sample().header.dataset.version) ("))
  }
}

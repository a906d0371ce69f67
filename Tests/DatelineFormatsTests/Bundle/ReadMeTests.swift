import DatelineFormats
import DatelineTesting
import Foundation
import Testing

@Suite struct ReadMeTests {
  @Test func wordsOfTheDatasetCannotBecomeMarkup() throws {
    let text = try BundleRun().text("data/README.md")
    #expect(text.hasPrefix("# Sample: \\<statements\\> \\& “figures”\n"))
  }

  @Test func tablesAreListedWithTheirRows() throws {
    let text = try BundleRun().text("data/README.md")
    #expect(
      text.components(separatedBy: "| `ids` | 13 | One row for each record. |").count == 2,
      "once: the other part's file is no table")
  }

  @Test func withheldArticlesAreCounted() throws {
    let text = try BundleRun(Sample().withholdingText()).text("data/README.md")
    #expect(text.contains("The words of the articles are not part of the dataset"))
  }
}

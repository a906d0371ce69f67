import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@Suite struct PreviewTests {
  @Test func wordsOfTheDatasetCannotBecomeMarkup() throws {
    let page = try BundleRun(Redescribed { $0.title = "<script>'\"&" }).text("data/ro-crate-preview.html")
    #expect(page.contains("<h1>&lt;script&gt;&#x27;&quot;&amp;</h1>"))
    #expect(!page.contains("<script"))
  }

  @Test func everyLinkLeadsToAFileOrFolderOfTheBundle() throws {
    let run = try BundleRun()
    let names = try Set(run.files().keys)
    let links = try run.text("data/ro-crate-preview.html").components(separatedBy: "href=\"").dropFirst().compactMap {
      $0.split(separator: "\"").first.map(String.init)
    }
    #expect(links.count > 5)
    for link in links where !link.hasPrefix("https:") {
      #expect(names.contains { $0 == "data/" + link || link.hasSuffix("/") && $0.hasPrefix("data/" + link) }, "\(link)")
    }
  }
}

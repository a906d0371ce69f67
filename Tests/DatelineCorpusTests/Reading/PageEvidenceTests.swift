import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineCorpus
@testable import DatelineReading

/// What pages of a corpus bear witness to when others of its articles are read.
@Suite struct PageEvidenceTests {
  @Test func wordsThatPagesShowAreInTheLexicon() throws {
    let folder = try ScratchFolder()
    try PageCorpus.write(to: folder.url)
    let texts = TextFolder(name: "texts", url: folder.url.appendingPathComponent("texts"))
    let lexicon = CorpusLexicon.learn(from: texts, authorities: Authorities())
    let common = CommonWords.english
    for word in ["barges", "batelier", "Fenn", "café"] { #expect(lexicon.contains(word) && !common.contains(word), "\(word)") }
    for word in ["viewport", "datePublished", "figcaption"] { #expect(!lexicon.contains(word), "\(word)") }
  }

  @Test func blocksOfPagesCountAsRepeatedLines() throws {
    let folder = try ScratchFolder()
    try PageCorpus.write(to: folder.url)
    for number in 1...3 {
      try folder.write(
        "<p>Article \(number)</p><p>Send this to your\n  <b>neighbours</b></p><!-- Send no comment -->",
        to: "texts/p\(number).html")
      try folder.write(
        "document: {source: {file: p\(number).html}, outlet: quay-courier, rights: {text: included}}\n",
        to: "records/p\(number).yaml")
    }
    let lines = try #require(try Corpus(folder: folder.url).context.repeated["quay-courier"])
    #expect(lines.articles == 6)
    #expect(lines.count(of: "Send this to your neighbours") == 3)
    #expect(lines.count(of: "Article 1") == 0 && lines.count(of: "Send no comment") == 0)
  }
}

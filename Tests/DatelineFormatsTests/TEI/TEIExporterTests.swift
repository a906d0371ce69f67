import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@Suite struct TEIExporterTests {
  @Test func nothingOfTheSampleIsLost() throws {
    #expect(try TemporaryExport(Sample(), with: TEIExporter()).losses.isEmpty)
    #expect(try TemporaryExport(Sample().withholdingText(), with: TEIExporter()).losses.isEmpty)
  }

  @Test func twoRunsWriteTheSameBytes() throws {
    let first = try TemporaryExport(Sample(), with: TEIExporter())
    let second = try TemporaryExport(Sample(), with: TEIExporter())
    #expect(try first.names == second.names)
    for name in try first.names { #expect(try Array(first.text(name).utf8) == Array(second.text(name).utf8), "\(name)") }
  }

  @Test(arguments: ["courier-pier.xml", "wire-pier.xml", "utterances.xml"])
  func theStandOffIsTheSameWhetherTheTextIsThereOrNot(file: String) throws {
    let full = try standOff(TemporaryExport(Sample(), with: TEIExporter()).text(file))
    let withheld = try standOff(TemporaryExport(Sample().withholdingText(), with: TEIExporter()).text(file))
    #expect(Array(full.utf8) == Array(withheld.utf8))
    #expect(full.utf8.count > 100)
  }

  @Test func theWithheldEditionHoldsNoWordsOfTheArticles() throws {
    let export = try TemporaryExport(Sample().withholdingText(), with: TEIExporter())
    for name in try export.names {
      for words in ["wait for", "dozens of captains", "told", "a thousand ships", "[they]"] {
        #expect(try !export.text(name).contains(words), "\(name)")
      }
    }
  }

  @Test func wordsThatCleaningTookOutAreWithheldWithTheText() throws {
    var text = DocumentBuilder(legal("page"))
    text.segment(.paragraph, .plain("One"), .edit(.markup, "<b>secret</b>", to: ""), .plain("."))
    text.segment(.paragraph, lineEnd: "<script>secret</script>", .plain("Two."))
    let document = text.document(outlet: legal("courier"))
    let full = try TemporaryExport(Documents([document]), with: TEIExporter())
    #expect(try full.text("page.xml").components("secret") == 2)
    let withheld = try TemporaryExport(Documents([document.withholdingText()]), with: TEIExporter())
    #expect(try !withheld.text("page.xml").contains("secret"))
    #expect(withheld.losses.losses.isEmpty)
  }

  @Test func moreThanAThousandDocumentsAreIncludedInParts() throws {
    let documents = (1...1001).map { number in
      var text = DocumentBuilder(legal("piece-no-\(number)"))
      text.segment(.paragraph, .plain("Words."))
      return text.document(outlet: legal("courier"))
    }
    let export = try TemporaryExport(Documents(documents), with: TEIExporter())
    #expect(try export.text("corpus-0001.xml").components("<xi:include") == 1000)
    #expect(try export.text("corpus-0002.xml").components("<xi:include") == 1)
    #expect(try export.text("corpus.xml").components("<xi:include") == 3)
  }

  @Test(arguments: ["corpus", "authorities", "utterances", "apparatus", "corpus-0001"])
  func aDocumentMayNotTakeTheNameOfAFileOfTheExport(id: String) throws {
    var text = DocumentBuilder(legal(id))
    text.segment(.paragraph, .plain("Words."))
    let document = text.document(outlet: legal("courier"))
    #expect(throws: ExportError.self) { try TemporaryExport(Documents([document]), with: TEIExporter()) }
  }

  private func standOff(_ text: String) throws -> Substring {
    let start = try #require(text.range(of: "<standOff"))
    let end = try #require(text.range(of: "</standOff>"))
    return text[start.lowerBound..<end.upperBound]
  }
}

/// Documents under the sample's header.
struct Documents: RecordSource {
  let header = Sample().header
  let documents: [AnnotatedDocument]

  init(_ documents: [AnnotatedDocument]) { self.documents = documents }

  func forEach(_ body: (Record) throws -> Void) throws {
    for agent in header.authorities.agents { try body(.agent(agent)) }
    for place in header.authorities.places { try body(.place(place)) }
    for event in header.authorities.events { try body(.event(event)) }
    for document in documents { try body(.document(document)) }
  }
}

extension String {
  /// How often a text stands in this one.
  func components(_ text: String) -> Int { components(separatedBy: text).count - 1 }
}

import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

@Suite struct JSONLDExporterTests {
  private let full = Sample()
  private let withheld = Sample().withholdingText()

  @Test func writesTheDocumentAndTheContext() throws {
    #expect(try LinkedDataExports.exported(JSONLDExporter(), full).keys.sorted() == ["context.jsonld", "statements.jsonld"])
  }

  @Test func losesNothing() throws {
    #expect(try LinkedDataExports.losses(JSONLDExporter(), full).isEmpty)
    #expect(try LinkedDataExports.losses(JSONLDExporter(), withheld).isEmpty)
  }

  @Test func writesTheSameBytesEachTime() throws {
    #expect(try LinkedDataExports.exported(JSONLDExporter(), full) == LinkedDataExports.exported(JSONLDExporter(), full))
  }

  @Test func foundationReadsWhatIsWritten() throws {
    for data in try LinkedDataExports.exported(JSONLDExporter(), full).values {
      #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: data) }
    }
  }

  @Test func namesTheBaseAndTheVersionInTheContext() throws {
    let context = try #require(try document(full)["@context"] as? [String: Any])
    #expect(context["@base"] as? String == "https://example.org/sample/")
    #expect((context["@version"] as? NSNumber)?.doubleValue == 1.1)
  }

  @Test func givesEveryTopNodeItsOwnIDAndOneType() throws {
    let nodes = try graph(full)
    #expect(nodes.allSatisfy { $0["type"] is String })
    let ids = nodes.compactMap { $0["id"] as? String }
    #expect(ids.count == nodes.count)
    #expect(Set(ids).count == ids.count)
  }

  @Test func givesTheWordsOfAStatementWithItsPassagesJoined() throws {
    let statement = try #require(try graph(full).first { $0["id"] as? String == "courier-pier-s1" })
    #expect(statement["type"] as? String == "Quotation")
    #expect(statement["text"] as? String == "“We 😀 wait for a thousand ships,” … “and [they] will come”")
    let passages = try #require(statement["contentSpan"] as? [[String: Any]])
    #expect(passages.count == 2)
  }

  @Test func everyQuotedPassageStandsWhereItsTextRangeSays() throws {
    let nodes = try graph(full)
    let text = try #require(nodes.first { $0["id"] as? String == "courier-pier" }?["text"] as? String)
    let scalars = Array(text.unicodeScalars)
    let statement = try #require(nodes.first { $0["id"] as? String == "courier-pier-s1" })
    for passage in try #require(statement["contentSpan"] as? [[String: Any]]) {
      let start = try #require(passage["textStart"] as? Int)
      let end = try #require(passage["textEnd"] as? Int)
      let selectors = try #require(passage["selector"] as? [[String: Any]])
      let exact = selectors.compactMap { $0["exact"] as? String }
      #expect(exact.map { Array($0.unicodeScalars) } == [Array(scalars[start..<end])])
    }
  }

  @Test func keepsDecimalsToTheDigit() throws {
    let figure = try #require(try graph(full).first { $0["id"] as? String == "wire-pier-f1" })
    #expect(figure["low"] as? String == "12345678901234567890")
    #expect(figure["high"] as? String == "12345678901234567890.50")
  }

  @Test func theWithheldEditionHoldsNoWordsOfTheArticles() throws {
    let nodes = try graph(withheld)
    #expect(keys(of: nodes).isDisjoint(with: ["text", "exact", "prefix", "suffix"]))
    let bytes = try LinkedDataExports.exported(JSONLDExporter(), withheld)["statements.jsonld"] ?? Data()
    let written = String(decoding: bytes, as: UTF8.self)
    for words in ["wait for", "dozens of captains", "The pier on Tuesday", "Home / Ports", "[they]"] {
      #expect(!written.contains(words))
    }
    #expect(written.contains("wordsCheck"))
  }

  @Test(arguments: [
    ("https://example.org/data/", "https://example.org/data/", ""),
    ("https://example.org/data#", "https://example.org/", "data#"),
    ("https://example.org/x?set=a/b&id=", "https://example.org/", "x?set=a/b&id="),
  ])
  func splitsABaseWhereRelativeReferencesDo(base: String, start: String, prefix: String) {
    #expect(NodeNames(base: base).base == start)
    #expect(NodeNames(base: base).prefix == prefix)
  }

  @Test(arguments: ["no scheme", "schema:Person", "https://example.org/a b", "1a:b", "", "https://example.org/<x>"])
  func aSameAsThatIsNoIRIIsReportedLost(iri: String) {
    let losses = LossLedger()
    let builder = NodeBuilder(names: NodeNames(base: "https://example.org/"), losses: losses)
    let agent = Agent(
      id: legal("a-b"), kind: .person, names: [Name("A", kind: .preferred)], sameAs: [iri, "https://example.org/x"])
    #expect(JSONWriter.text(builder.node(agent), .compact).contains(#""sameAs":["https://example.org/x"]"#))
    #expect(losses.losses.map(\.field) == ["agent.sameAs"])
  }

  @Test(arguments: [
    (0.9, "0.9"), (1.0, "1"), (0.0, "0"), (1e-5, "0.00001"), (1.25e-7, "0.000000125"), (1e20, "100000000000000000000"),
  ])
  func writesABinaryFractionWithoutAnExponent(number: Double, text: String) {
    #expect(PlainDecimal.text(number) == text)
    #expect(Double(text) == number)
  }

  private func document(_ sample: Sample) throws -> [String: Any] {
    let data = try LinkedDataExports.exported(JSONLDExporter(), sample)["statements.jsonld"] ?? Data()
    return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  private func graph(_ sample: Sample) throws -> [[String: Any]] {
    try document(sample)["@graph"] as? [[String: Any]] ?? []
  }

  private func keys(of value: Any) -> Set<String> {
    switch value {
    case let object as [String: Any]: object.reduce(into: Set(object.keys)) { $0.formUnion(keys(of: $1.value)) }
    case let array as [Any]: array.reduce(into: []) { $0.formUnion(keys(of: $1)) }
    default: []
    }
  }
}

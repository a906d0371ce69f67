import DatelineModel
import Testing

@testable import DatelineCorpus

/// Every form of an address, on one article in which words recur.
@Suite struct AddressTests {
  let article: ReadArticle

  init() throws {
    article = try ReadArticle(
      """
      Merk said that ships wait. “We … wait,” he said, “and we wait long.”

      The Board said that Merk waits, and that ships come and ships go.
      """)
  }

  @Test(
    arguments: [
      ("long", "62 long"),
      ("{quote: said, nth: 1}", "5 said"),
      ("{quote: said, nth: 3}", "80 said"),
      ("{quote: said, prefix: Merk}", "5 said"),
      ("{quote: said, prefix: \" The   Board \"}", nil),
      ("{quote: said, prefix: \" The Board \"}", "80 said"),
      ("{quote: said, suffix: \", “and\"}", "43 said"),
      ("{quote: ships, prefix: that, suffix: come}", "111 ships"),
      ("[Merk said, ships come]", "0 Merk said | 111 ships come"),
      ("[{quote: ships, nth: 2}, {at: 0..4}]", "111 ships | 0 Merk"),
      ("The Board … Merk waits", "70 The Board said that Merk waits"),
      ("{at: 70..79}", "70 The Board"), ("{at: 70..79, quote: The Board}", "70 The Board"),
    ] as [(String, String?)])
  func leadsToItsPassage(address: String, expected: String?) throws {
    #expect(try article.find(address) == expected)
    #expect(article.diagnostics == (expected == nil ? ["address.not-found"] : []))
  }

  /// “We … wait,” stands in the text with an ellipsis of its own, and could also be read as a range.
  @Test func exactWordsWinOverARange() throws {
    #expect(try article.find("“We … wait,”") == "27 “We … wait,”")
    #expect(try article.find("We … long") == "28 We … wait,” he said, “and we wait long")
  }

  @Test(arguments: [
    ("said", "address.ambiguous"), ("ship", "address.not-found"), ("ships … go", "address.ambiguous"),
    ("{quote: said, nth: 4}", "address.ordinal"), ("{quote: said, nth: 0}", "address.ordinal"), ("\"\"", "address.empty"),
    ("[]", "address.empty"), ("{at: 130..400}", "address.outside"), ("{at: 4..2}", "address.offsets"),
    ("{at: 0..4, quote: Murk}", "address.check"), ("{at: 0..4, check: 0123456789abcdef}", "address.check"),
    ("{at: 0..4, check: ABC}", "address.check"), ("{at: 0..4, suffix: said}", "address.form"),
  ])
  func saysWhyItLeadsNowhere(address: String, diagnostic: String) throws {
    _ = try article.find(address)
    #expect(article.diagnostics == [diagnostic])
  }

  @Test func offsetsProveTheirWords() throws {
    let target = try #require(try article.target("The Board"))
    let check = try #require(target.passages.first?.check)
    #expect(try article.find("{at: \(target.hull), check: \(check)}") == "70 The Board")
    #expect(try article.find("{at: 69..78, check: \(check)}") == nil)
  }

  /// Without the text only offsets lead anywhere, and what the record says of their words is kept.
  @Test func offsetsAreEnoughWhereTheTextIsWithheld() throws {
    let withheld = AddressResolver(source: article.resolver.source, text: nil, edits: [], segments: [], log: article.log)
    let address = Address(
      parts: [(.offsets(Span(0..<4), check: WordsCheck("0123456789abcdef"), words: nil), Position(file: "record.yaml"))],
      position: Position(file: "record.yaml"))
    #expect(withheld.resolve(address)?.passages == [Passage(Span(0..<4), check: WordsCheck("0123456789abcdef"))])
    let words = Address(
      parts: [(.words(WordsSelector(quote: "said")), Position(file: "record.yaml"))], position: Position(file: "record.yaml"))
    #expect(withheld.resolve(words) == nil)
    #expect(article.diagnostics == ["address.no-text"])
  }
}

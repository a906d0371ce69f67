import DatelineModel
import Testing

@testable import DatelineCorpus

/// Words are looked for near what they belong to before they are looked for farther away.
@Suite struct ScopeTests {
  let article: ReadArticle

  init() throws {
    article = try ReadArticle(
      """
      He said that all the ships were waiting for one man.

      “We have one pier,” he told one reporter. “It is a long one.”

      They said so and told so.
      """)
  }

  @Test func aroundLooksInTheContentsParagraphsAndThenEverywhere() throws {
    let scope = article.resolver.around(try #require(try article.target("“We have one pier,”")))
    #expect(try article.find("told", in: scope) == "77 told")
    #expect(try article.find("They", in: scope) == "117 They")
    #expect(try article.find("one", in: scope) == nil, "three times in the nearest place that has it")
    #expect(try article.find("said", in: scope) == nil, "twice, and not in the paragraph")
    #expect(article.diagnostics == ["address.ambiguous", "address.ambiguous"])
  }

  @Test func withinLooksInTheContentFirst() throws {
    let scope = article.resolver.within(try #require(try article.target("“We have one pier,”")))
    #expect(try article.find("one", in: scope) == "63 one")
    #expect(try article.find("told", in: scope) == "77 told")
    #expect(try article.find("ships", in: scope) == "21 ships")
  }

  @Test func onlyLooksNowhereElse() throws {
    let scope = article.resolver.only(try #require(try article.target("“We have one pier,”")))
    #expect(try article.find("one", in: scope) == "63 one")
    #expect(try article.find("ships", in: scope) == nil)
    let diagnostic = try #require(article.log.diagnostics.first)
    #expect(diagnostic.message == "“ships” is not in the content")
  }

  /// What lies between the passages of a discontinuous content is none of it.
  @Test func aGapIsNoPartOfTheContent() throws {
    let content = try #require(try article.target("[“We have one pier, “It is a long one]"))
    #expect(try article.find("told", in: article.resolver.only(content)) == nil)
    #expect(try article.find("long", in: article.resolver.only(content)) == "105 long")
  }

  @Test func anOrdinalCountsInTheWholeText() throws {
    let scope = article.resolver.within(try #require(try article.target("“We have one pier,”")))
    #expect(try article.find("{quote: one, nth: 1}", in: scope) == "44 one")
  }
}

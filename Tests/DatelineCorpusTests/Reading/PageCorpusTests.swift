import DatelineModel
import Testing

@testable import DatelineCorpus

/// A corpus with web pages among its texts.
struct PageCorpusTests {
  private static let page = """
    <html><head><title>Ships wait</title><script>var a = "<p>";</script></head><body><ul><li><a href="/">Home</a></ul>
    <h1>Ships wait</h1><p>Harbour master Jonas Merk said on Tuesday that <b>at least</b> forty ships &amp; boats come.</p>
    <p>The Board said on Tuesday that ships go.</p></body></html>
    """

  private func read(_ record: String, file: String = "pier.html") throws -> (AnnotatedDocument?, [Diagnostic]) {
    let (_, folder) = try SmallCorpus().open()
    try folder.write(Self.page, to: "texts/\(file)")
    try folder.write("document: {outlet: example-gazette, rights: {text: included}, \(record)\n", to: "records/pier.yaml")
    let corpus = try Corpus(folder: folder.url)
    var found: AnnotatedDocument?
    try corpus.forEach { if case .document(let document) = $0 { found = document } }
    return withExtendedLifetime(folder) { (found, corpus.log.diagnostics) }
  }

  @Test(arguments: [
    ("pier.html", "source: {file: pier.html}}"), ("pier.HTM", "source: {file: pier.HTM}}"),
    ("pier", "source: {file: pier, mediaType: text/html}}"),
  ])
  func aPageIsReadAsOne(file: String, record: String) throws {
    let (document, diagnostics) = try read(record, file: file)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(
      document?.text?.string
        == "Ships wait\nHome\nShips wait\nHarbour master Jonas Merk said on Tuesday that at least forty ships & boats come.\nThe Board said on Tuesday that ships go."
    )
    #expect(document?.segments.map(\.kind) == [.boilerplate, .boilerplate, .headline, .paragraph, .paragraph])
    #expect(document?.document.source.mediaType == "text/html")
  }

  @Test func wordsAreFoundAcrossMarkup() throws {
    let (document, diagnostics) = try read(
      "source: {file: pier.html}}\nstatements:\n  - {id: s1, kind: indirect, content: at least forty ships & boats come, speaker: jonas-merk}"
    )
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    let statement = try #require(document?.statements.first)
    #expect(document?.words(of: statement.content) == ["at least forty ships & boats come"])
  }

  @Test func aCuratorsSegmentsAndEditsAreFollowed() throws {
    let (document, diagnostics) = try read(
      """
      source: {file: pier.html}}
      reading:
        segments: [{words: Home, kind: caption}, {words: The Board said on Tuesday that ships go., kind: boilerplate, zone: copyright}]
      """)
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    #expect(document?.segments.map(\.kind) == [.boilerplate, .caption, .headline, .paragraph, .boilerplate])
    #expect(document?.segments.last?.zone == .copyright)
  }
}

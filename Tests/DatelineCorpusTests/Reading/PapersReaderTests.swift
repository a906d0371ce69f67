import DatelineModel
import Testing

@testable import DatelineCorpus

@Suite struct PapersReaderTests {
  private func read(_ files: [(name: String, bytes: [UInt8])]) throws -> (papers: Papers, diagnostics: [Diagnostic]) {
    let folder = try ScratchFolder()
    for file in files { try folder.write(file.bytes, to: file.name) }
    let log = DiagnosticLog()
    return (PapersReader(folder: folder.url, log: log).read(version: "1.2.0"), log.diagnostics)
  }

  @Test func bothMayBeAbsent() throws {
    let (papers, diagnostics) = try read([])
    #expect(papers == Papers())
    #expect(diagnostics.isEmpty)
  }

  @Test(arguments: ["LICENSE.txt", "LICENSE", "LICENSE.md"])
  func licenceMayHaveAnyOfThreeNames(name: String) throws {
    #expect(try read([(name, Array("Terms.\n".utf8))]).papers.licence == "Terms.\n")
  }

  @Test(arguments: ["1.2.0\r\nNew.", "1.2.0\rNew.\r", "1.2.0\nNew.\n"])
  func linesEndWithLineFeeds(text: String) throws {
    #expect(try read([("CHANGELOG.md", Array(text.utf8))]).papers.changelog == "1.2.0\nNew.\n")
  }

  @Test func changelogThatDoesNotNameTheVersionIsPointedOut() throws {
    let found = try read([("CHANGELOG.md", Array("## 1.1.0\n".utf8))])
    #expect(found.papers.changelog == "## 1.1.0\n")
    #expect(found.diagnostics.map(\.id) == ["changelog.version"])
  }

  @Test(arguments: [[0xFF, 0x41], [0x41, 0x00]] as [[UInt8]])
  func whatIsNoTextIsRefused(bytes: [UInt8]) throws {
    let found = try read([("LICENSE", bytes)])
    #expect(found.papers.licence == nil)
    #expect(found.diagnostics.map(\.id) == ["file.encoding"])
  }
}

import DatelineExport
import DatelineModel
import Testing

@testable import DatelineCorpus

/// Records come in the order that exporters are promised, however the files are written and however many threads read them.
@Suite struct ReadingOrderTests {
  @Test func kindsComeInOrderAndIdsWithinThem() throws {
    let folder = try SmallCorpus().open().folder
    try folder.write(
      "agents:\n  - {id: zoe, kind: person, name: Z}\n  - {id: example-gazette, kind: outlet, name: G}\n",
      to: "authorities/agents.yaml")
    for number in (10..<50).reversed() {
      try folder.write(
        "document: {outlet: example-gazette, rights: {text: included}}\nstatements: [{id: s1, kind: indirect, content: ships go}]\n",
        to: "records/d\(number).yaml")
      try folder.write("Ships wait. All ships go.\n", to: "texts/d\(number).txt")
    }
    try folder.write(
      "utterances:\n  - {id: u-b, witnesses: [{statement: d11-s1}]}\n  - {id: u-a, witnesses: [{statement: d12-s1}]}\n",
      to: "utterances.yaml")
    let corpus = try Corpus(folder: folder.url)
    var ids: [String] = []
    try corpus.forEach { ids.append($0.id) }
    #expect(corpus.log.diagnostics == [])
    let documents = (10..<50).map { "d\($0)" } + ["pier"]
    #expect(ids == ["example-gazette", "zoe", "port-aurel", "pier-briefing"] + documents + ["u-a", "u-b"])
  }

  @Test func annotationsComeInTheOrderOfTheirPlaces() throws {
    let read = try SmallCorpus(
      record: """
        mentions: [{id: z, words: Board, of: jonas-merk}, {id: b, words: Merk, of: jonas-merk}, {id: a, words: Merk, of: jonas-merk}]
        statements: [{id: s1, kind: indirect, content: ships go}, {id: s2, kind: indirect, content: ships come}]
        """
    ).document()
    let document = try #require(read.document)
    #expect(document.mentions.map(\.id.value) == ["pier-a", "pier-b", "pier-z"])
    #expect(document.statements.map(\.id.value) == ["pier-s2", "pier-s1"])
  }
}

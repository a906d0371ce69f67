import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

@Suite struct JSONLDSourceTests {
  enum Edition: CaseIterable {
    case full, withheld
    var sample: Sample { self == .full ? Sample() : Sample().withholdingText() }
  }

  @Test(arguments: Edition.allCases) func whatWasWrittenIsTheSameBytesWhenWrittenAgain(edition: Edition) throws {
    let written = try document(edition.sample)
    #expect(try rewritten(written, "statements.jsonld") == written)
  }

  @Test(arguments: Edition.allCases) func linesBecomeTheSameDocument(edition: Edition) throws {
    let lines = try LinkedDataExports.exported(NDJSONLDExporter(), edition.sample)["statements.ndjson"] ?? Data()
    #expect(try rewritten(lines, "statements.ndjson") == document(edition.sample))
  }

  @Test(arguments: 0..<8) func nodesMayStandInAnyOrder(seed: Int) throws {
    let written = try document(Sample())
    let shuffled = try JSONParser.value(of: Array(written)).changing { graph in
      var random = Lehmer(seed: UInt64(seed) + 1)
      return graph.shuffled(using: &random)
    }
    #expect(try rewritten(Data(JSONWriter.text(shuffled, .compact).utf8), "x.jsonld") == written)
  }

  @Test func idsMayBeWholeIRIs() throws {
    let written = String(decoding: try document(Sample()), as: UTF8.self)
    let whole = written.replacingOccurrences(of: "\"courier-pier\"", with: "\"https://example.org/sample/courier-pier\"")
      .replacingOccurrences(of: "\"jonas-merk\"", with: "\"../sample/jonas-merk\"")
    #expect(whole != written)
    #expect(try rewritten(Data(whole.utf8), "x.jsonld") == Data(written.utf8))
  }

  @Test func theModelIsTheOneThatWasWritten() throws {
    let sample = Sample()
    try source(document(sample), "x.jsonld") { source in
      #expect(source.header.dataset == sample.header.dataset)
      #expect(source.header.authorities.agents == sample.header.authorities.agents)
      #expect(source.header.authorities.places == sample.header.authorities.places)
      #expect(source.header.authorities.events == sample.header.authorities.events)
      var documents: [AnnotatedDocument] = []
      var utterances: [Utterance] = []
      try source.forEach { record in
        switch record {
        case .document(let document): documents.append(document)
        case .utterance(let utterance): utterances.append(utterance)
        case .agent, .place, .event: break
        }
      }
      #expect(utterances == sample.utterances)
      for (read, written) in zip(documents, sample.documents) {
        #expect(read.document == written.document)
        #expect(read.text == written.text)
        #expect(read.edits == written.edits)
        #expect(read.segments == written.segments)
        #expect(Set(read.mentions) == Set(written.mentions))
        #expect(read.statements == written.statements)
        #expect(read.figures == written.figures)
      }
      #expect(documents.count == sample.documents.count)
    }
  }

  @Test(arguments: [
    ("\"type\": \"Quotation\"", "\"type\": \"Quote\"", "type"),
    ("\"statementKind\": \"direct\"", "\"statementKind\": \"spoken\"", "statementKind"),
    ("\"statementKind\": \"direct\"", "\"statementSort\": \"direct\"", "statementSort"),
    ("\"dateCreated\": \"2031-03-04\"", "\"dateCreated\": \"4 March\"", "dateCreated"),
    ("\"high\": \"12345678901234567890.50\"", "\"high\": \"many\"", "high"),
    ("\"wasAttributedTo\": \"curator-mk\"", "\"wasAttributedTo\": \"somebody\"", "wasAttributedTo"),
    ("\"body\": \"port-aurel\"", "\"body\": \"port-nowhere\"", "body"),
    ("\"wordsCheck\": \"5e08", "\"wordsCheck\": \"5E08", "wordsCheck"),
    ("\"latitude\": \"54.10\"", "\"latitude\": \"154.10\"", "geo"),
    ("\"license\": \"https://spdx.org/licenses/CC0-1.0\"", "\"license\": \"https://example.org/\"", "license"),
    ("\"publisher\": \"courier\"", "\"publisher\": \"The Courier\"", "publisher"),
  ]) func saysWhichMemberIsWrong(original: String, replacement: String, member: String) throws {
    let text = String(decoding: try document(Sample()), as: UTF8.self)
    let changed = text.replacingOccurrences(of: original, with: replacement)
    #expect(changed != text)
    do {
      _ = try rewritten(Data(changed.utf8), "x.jsonld")
      Issue.record("read without a fault")
    } catch let fault as LinkedDataFault { #expect(fault.member == member, "\(fault)") }
  }

  @Test func anotherContextIsRefused() throws {
    let text = String(decoding: try document(Sample()), as: UTF8.self)
    let changed = text.replacingOccurrences(of: "\"headline\": \"schema:headline\"", with: "\"headline\": \"schema:name\"")
    #expect(throws: LinkedDataFault.self) { try rewritten(Data(changed.utf8), "x.jsonld") }
  }

  @Test(arguments: [
    ("a", "https://example.org/s/a"), ("./a", "https://example.org/s/a"), ("../b/c", "https://example.org/b/c"),
    ("/a", "https://example.org/a"), ("//other.org/a", "https://other.org/a"), ("", "https://example.org/s/"),
    ("?q", "https://example.org/s/?q"), ("#f", "https://example.org/s/#f"), ("../../../a?x=../b", "https://example.org/a?x=../b"),
    ("https://other.org/x/../y", "https://other.org/x/../y"), (".", "https://example.org/s/"), ("..", "https://example.org/"),
  ]) func resolvesReferencesAsRFC3986Does(reference: String, iri: String) {
    #expect(NodeNames(base: "https://example.org/s/").resolve(reference) == iri)
  }

  @Test(arguments: ["harbour", "afghanistan"]) func theCommittedExportsReadBackToTheSameBytes(corpus: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("exports/\(corpus)/jsonld/statements.jsonld").path
    try readsBack(path, as: path)
  }

  /// `DATELINE_LINKED_DATA=FILE DATELINE_LINKED_DATA_OF=EXPORT` reads what another processor has made of an export, and compares.
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DATELINE_LINKED_DATA"] != nil))
  func whatAnotherProcessorCompactedIsTheSameDataset() throws {
    let environment = ProcessInfo.processInfo.environment
    try readsBack(#require(environment["DATELINE_LINKED_DATA"]), as: #require(environment["DATELINE_LINKED_DATA_OF"]))
  }

  private func readsBack(_ path: String, as original: String) throws {
    let again = try LinkedDataExports.exported(JSONLDExporter(), JSONLDSource(path: path), stamp: .current)
    #expect(try again["statements.jsonld"] == Data(contentsOf: URL(fileURLWithPath: original)))
  }

  private func document(_ sample: Sample) throws -> Data {
    try LinkedDataExports.exported(JSONLDExporter(), sample)["statements.jsonld"] ?? Data()
  }

  private func rewritten(_ data: Data, _ name: String) throws -> Data {
    try source(data, name) { try LinkedDataExports.exported(JSONLDExporter(), $0)["statements.jsonld"] ?? Data() }
  }

  private func source<Result>(_ data: Data, _ name: String, _ body: (JSONLDSource) throws -> Result) throws -> Result {
    try LinkedDataExports.inFolder { folder in
      try data.write(to: URL(fileURLWithPath: folder + "/" + name))
      return try body(JSONLDSource(path: folder + "/" + name))
    }
  }
}

extension JSONValue {
  /// The same document with other nodes in its graph.
  fileprivate func changing(_ change: ([JSONValue]) -> [JSONValue]) -> JSONValue {
    guard case .object(var object) = self, case .array(let graph)? = object["@graph"] else { return self }
    object["@graph"] = .array(change(graph))
    return .object(object)
  }
}

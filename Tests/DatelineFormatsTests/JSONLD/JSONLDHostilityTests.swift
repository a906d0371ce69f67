import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

/// Files that somebody has tampered with, and datasets with odd bases.
@Suite struct JSONLDHostilityTests {
  @Test(arguments: 0..<20) func aFileWithBrokenBytesIsReadOrRefusedAndNeverTrapsUs(seed: Int) throws {
    var random = Lehmer(seed: UInt64(seed) &* 7919 &+ 1)
    let written = [UInt8](try LinkedDataExports.exported(JSONLDExporter(), Sample())["statements.jsonld"] ?? Data())
    try LinkedDataExports.inFolder { folder in
      for _ in 0..<10 {
        var bytes = written
        for _ in 0..<Int.random(in: 1...4, using: &random) {
          bytes[Int.random(in: bytes.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
        }
        if Bool.random(using: &random) { bytes.removeLast(Int.random(in: 0..<bytes.count, using: &random)) }
        try Data(bytes).write(to: URL(fileURLWithPath: folder + "/x.jsonld"))
        do { try JSONLDSource(path: folder + "/x.jsonld").forEach { _ in } } catch is JSONFault {} catch is LinkedDataFault {}
      }
    }
  }

  @Test(arguments: [
    "https://example.org/data#", "https://example.org/x?set=a/b&id=", "https://example.org/a/b/", "urn:example:news:",
  ])
  func everyBaseComesBack(base: String) throws {
    let source = Rebased(base: base)
    let written = try LinkedDataExports.exported(JSONLDExporter(), source)["statements.jsonld"] ?? Data()
    try LinkedDataExports.inFolder { folder in
      try written.write(to: URL(fileURLWithPath: folder + "/x.jsonld"))
      let read = try JSONLDSource(path: folder + "/x.jsonld")
      #expect(read.header.dataset.base == base)
      #expect(try LinkedDataExports.exported(JSONLDExporter(), read)["statements.jsonld"] == written)
    }
    let quads = try LinkedDataExports.exported(NQuadsExporter(), source)["statements.nq"] ?? Data()
    #expect(String(decoding: quads, as: UTF8.self).contains("\n<\(base)jonas-merk> "))
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"@graph\": []}", "[1]", "null", "{\"@graph\": {}}", "{\"@graph\": [[]]}",
    "{\"@context\": \"https://schema.org\", \"@graph\": []}", "{\"@graph\": [{\"id\": \"./\", \"type\": \"Dataset\"}]}",
    "{\"id\": \"x\", \"@graph\": []}", "{\"@graph\": [{\"id\": \"x\", \"type\": \"Quotation\"}]}",
  ]) func whatIsNoDatasetIsRefused(text: String) throws {
    try LinkedDataExports.inFolder { folder in
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/x.jsonld"))
      #expect(throws: (any Error).self) { try JSONLDSource(path: folder + "/x.jsonld") }
    }
  }
}

/// The sample under another base.
private struct Rebased: RecordSource {
  let header: DatasetHeader
  private let sample = Sample()

  init(base: String) {
    var dataset = sample.header.dataset
    dataset.base = base
    header = DatasetHeader(dataset: dataset, authorities: sample.header.authorities)
  }

  func forEach(_ body: (Record) throws -> Void) throws { try sample.forEach(body) }
}

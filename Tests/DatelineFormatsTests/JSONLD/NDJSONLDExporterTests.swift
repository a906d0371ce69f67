import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

@Suite struct NDJSONLDExporterTests {
  @Test func everyLineIsANodeThatNamesItsContextAndBase() throws {
    for line in try lines() {
      let node = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let context = try #require(node["@context"] as? [Any])
      #expect(context.first as? String == "context.jsonld")
      #expect((context.last as? [String: String])?["@base"] == "https://example.org/sample/")
      #expect(node["type"] is String)
    }
  }

  @Test func hasTheNodesOfTheDocumentInTheSameOrder() throws {
    let document = try JSONParser.value(of: bytes("statements.jsonld", JSONLDExporter()))
    guard case .object(let object) = document, case .array(let graph)? = object["@graph"] else {
      Issue.record("no graph")
      return
    }
    let nodes = try lines().map { line in
      guard case .object(var node) = try JSONParser.value(of: Array(line.utf8)) else { return JSONValue.null }
      node["@context"] = nil
      return .object(node)
    }
    #expect(nodes == graph)
  }

  private func lines() throws -> [String] {
    try String(decoding: bytes("statements.ndjson", NDJSONLDExporter()), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func bytes(_ name: String, _ exporter: any Exporter) throws -> [UInt8] {
    try Array(LinkedDataExports.exported(exporter, Sample())[name] ?? Data())
  }
}

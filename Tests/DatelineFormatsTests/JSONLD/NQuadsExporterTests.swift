import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation
import Testing

@testable import DatelineFormats

/// That the graph is the one of the JSON-LD is checked with other people's processors, in `Tests/Conformance/jsonld_check.py`.
@Suite struct NQuadsExporterTests {
  @Test func everyLineIsAFact() throws {
    let text = try quads()
    for line in text.split(separator: "\n") {
      #expect(line.hasSuffix(" ."))
      #expect(line.hasPrefix("<") || line.hasPrefix("_:b"))
    }
  }

  @Test(arguments: [
    #"<https://example.org/sample/courier-pier-s1> <http://schema.org/spokenByCharacter> <https://example.org/sample/jonas-merk> ."#,
    #"<https://example.org/sample/wire-pier-f1> <http://schema.org/maxValue> "12345678901234567890.50"^^<http://www.w3.org/2001/XMLSchema#decimal> ."#,
    #"<https://example.org/sample/courier-pier-s1> <https://w3id.org/dateline/ns#statementKind> <https://w3id.org/dateline/ns/statementKind/direct> ."#,
    #"<https://example.org/sample/courier-pier> <http://schema.org/datePublished> "2031-03-05"^^<http://id.loc.gov/datatypes/edtf/EDTF-level1> ."#,
    #"<https://example.org/sample/courier-pier> <http://www.w3.org/2004/02/skos/core#note> "Line one\nline two" ."#,
  ]) func saysWhatTheDatasetSays(fact: String) throws { #expect(try quads().contains("\n" + fact + "\n")) }

  @Test func writesTheSameBytesEachTime() throws { #expect(try quads() == quads()) }

  @Test(arguments: [
    ("\"\\\n\r\t\u{8}\u{C}", #""\"\\\n\r\t\b\f""#), ("\u{0}\u{1F}\u{7F}", #""\u0000\u001F\u007F""#),
    ("é😀\u{2028}", "\"é😀\u{2028}\""),
  ])
  func escapesWhatALiteralCannotHold(text: String, expected: String) { #expect(TurtleText.quoted(text) == expected) }

  private func quads() throws -> String {
    try String(decoding: LinkedDataExports.exported(NQuadsExporter(), Sample())["statements.nq"] ?? Data(), as: UTF8.self)
  }
}

import DatelineXML
import Foundation
import Testing

@Suite struct XMLReaderTests {
  @Test func readsBackWhatWasWritten() throws {
    let text = " <&>\"'\t\n\r]]>é😀\u{85}\u{2028}"
    var xml = XMLWriter()
    xml.element("p", ["n": text, "xml:id": "x"]) { xml in
      xml.text(text)
      xml.element("b")
      xml.text(text)
    }
    let root = try root(of: xml.take())
    #expect(root["n"].map { Array($0.utf8) } == Array(text.utf8))
    #expect(root["xml:id"] == "x")
    #expect(Array(root.text.utf8) == Array((text + text).utf8))
    #expect(root.children.count == 3)
  }

  @Test func tellsTheNamespaceAndTheLine() throws {
    let root = try root(of: Array("<x:a xmlns:x='urn:x'>\n\n<b/></x:a>".utf8))
    #expect(root.name == "a" && root.namespace == "urn:x")
    #expect(root.first("b")?.line == 3)
  }

  @Test func passesOverCommentsAndInstructions() throws {
    let root = try root(of: Array("<a>x<!-- y --><?z z?><![CDATA[<w>]]></a>".utf8))
    #expect(root.text == "x<w>")
  }

  private func root(of bytes: [UInt8]) throws -> XMLElement {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString + ".xml").path
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var reader = try XMLReader(path: path, name: "test.xml")
    return try #require(try reader.root())
  }
}

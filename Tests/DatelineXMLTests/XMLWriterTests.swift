import DatelineXML
import Testing

@Suite struct XMLWriterTests {
  @Test func escapesWhatIsMarkupAndWhatAParserWouldChange() throws {
    var xml = XMLWriter()
    xml.element("p", ["n": "<\"&\t\n\r>", "left-out": nil], text: "<\"&\t\n\r]]>")
    #expect(
      try written(&xml)
        == "<p n=\"&lt;&quot;&amp;&#9;&#10;&#13;&gt;\">&lt;\"&amp;\t\n&#13;]]&gt;</p>")
  }

  @Test func indentsElementsAndNeverWords() throws {
    var xml = XMLWriter()
    xml.element("a") { xml in
      xml.element("b", layout: .mixed) { xml in
        xml.element("c") { $0.element("d") }
        xml.text(" ")
      }
      xml.element("e", text: "")
    }
    #expect(try written(&xml) == "<a>\n  <b><c><d/></c> </b>\n  <e/>\n</a>")
  }

  @Test(arguments: [
    ("a\u{1}", "U+0001 (character 2 of p)"), ("é\u{0}", "U+0000 (character 2 of p)"),
    ("😀\u{FFFE}", "U+FFFE (character 2 of p)"), ("\u{FFFF}", "U+FFFF (character 1 of p)"),
  ])
  func namesTheCharacterThatXMLCannotHold(text: String, message: String) {
    var xml = XMLWriter()
    xml.element("p", text: text)
    let error = #expect(throws: XMLFault.self) { try xml.take() }
    #expect(error?.description.contains(message) == true)
  }

  @Test func takesTheCharactersNextToThose() throws {
    var xml = XMLWriter()
    xml.element("p", text: "\u{7F}\u{85}\u{FFFD}\u{FEFF}\u{2028}\u{10FFFF}")
    #expect(try written(&xml) == "<p>\u{7F}\u{85}\u{FFFD}\u{FEFF}\u{2028}\u{10FFFF}</p>")
  }

  @Test func namesTheAttributeThatHoldsABadCharacter() {
    var xml = XMLWriter()
    xml.element("p", ["n": "\u{8}"])
    let error = #expect(throws: XMLFault.self) { try xml.take() }
    #expect(error?.place == "p/@n")
  }

  private func written(_ xml: inout XMLWriter) throws -> String {
    let text = String(decoding: try xml.take(), as: UTF8.self)
    let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    #expect(text.hasPrefix(declaration) && text.hasSuffix("\n"))
    return String(text.dropFirst(declaration.count).dropLast())
  }
}

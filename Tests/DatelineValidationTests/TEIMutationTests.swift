import DatelineFormats
import DatelineTesting
import DatelineValidation
import DatelineXML
import Foundation
import Testing

/// One fault at a time, put into a sound export by replacing one text; the schema or the rules have to find each.
@Suite struct TEIMutationTests {
  struct Mutation: CustomTestStringConvertible, Sendable {
    let file: String
    let old: String
    let new: String

    init(_ file: String, _ old: String, _ new: String) {
      self.file = file
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(file): \(old) → \(new)" }
  }

  static let mutations: [Mutation] = {
    let courier = "courier-pier.xml"
    return [
      // Broken XML
      Mutation(courier, "</p>", ""),
      Mutation(courier, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE TEI>"),
      // Structure
      Mutation(courier, "http://www.tei-c.org/ns/1.0", "http://www.tei-c.org/ns/2.0"),
      Mutation(courier, "<teiHeader>", "<teiHeader><p/>"),
      Mutation(courier, "<head ", "<title "),
      Mutation(courier, "type=\"text\"", "type=\"texts\""),
      Mutation(courier, " motivation=\"describing\"", ""),
      Mutation(courier, "motivation=\"identifying\"", "motivation=\"describing\""),
      Mutation(courier, "<orig>", "<orig><p/>"),
      Mutation(
        "authorities.xml", "<persName type=\"preferred\">Ida Lund</persName>", "<orgName type=\"preferred\">Ida Lund</orgName>"),
      Mutation("corpus.xml", "<title type=\"main\">", "<title type=\"main\"><xi:include href=\"wire-pier.xml\"/>"),
      // Enumerations
      Mutation(courier, "voc:statementKind.direct", "voc:statementKind.spoken"),
      Mutation(courier, "type=\"orderOfMagnitude\"", "type=\"thousands\""),
      Mutation(courier, "subtype=\"navigation\"", "subtype=\"menu\""),
      Mutation("authorities.xml", "type=\"country\"", "type=\"state\""),
      Mutation("utterances.xml", "type=\"report\"", "type=\"hearsay\""),
      Mutation("apparatus.xml", "<app type=\"figure\">", "<app type=\"number\">"),
      // Lexical rules
      Mutation(courier, "cert=\"0.8\"", "cert=\"1.8\""),
      Mutation(courier, "quantity=\"1000\"", "quantity=\"a thousand\""),
      Mutation(courier, "when=\"2031-03-05\"", "when=\"2031-02-30\""),
      Mutation(courier, "when-custom=\"2031-03~\"", "when-custom=\"March 2031\""),
      Mutation(courier, " datingMethod=\"voc:EDTF\"", ""),
      Mutation(courier, "when=\"2031-03-05\"", "when=\"2031-03-05\" from=\"2031-03-05\""),
      Mutation(courier, "target=\"raw:71,81", "target=\"raw:81,71"),
      Mutation(courier, "target=\"raw:71,81", "target=\"chars:71,81"),
      Mutation(courier, ";words=11f01a99602a7812", ";words=11F01A99602A7812"),
      Mutation(courier, "target=\"raw:71,81", "target=\"raw:71,8100"),
      Mutation("authorities.xml", "54.10 -12.125", "540.10 -12.125"),
      Mutation("authorities.xml", "xml:id=\"ida-lund\"", "xml:id=\"Ida Lund\""),
      // References
      Mutation(courier, "who=\"agt:jonas-merk\"", "who=\"agt:nobody\""),
      Mutation(courier, "ref=\"plc:port-aurel\"", "ref=\"plc:jonas-merk\""),
      Mutation(courier, "target=\"#courier-pier-s2\"", "target=\"#courier-pier-s9\""),
      Mutation(courier, "resp=\"prv:import-brat\"", "resp=\"prv:import-nothing\""),
      Mutation(courier, "xml:id=\"courier-pier-m2\"", "xml:id=\"courier-pier-m1\""),
      Mutation(courier, "xml:id=\"courier-pier-m2\"", "xml:id=\"wire-pier\""),
      Mutation(courier, "next=\"#courier-pier-s1.f2\"", "next=\"#courier-pier-s1.f3\""),
      Mutation(courier, "<ptr type=\"place\" target=\"plc:port-aurel\"/>", "<ptr type=\"place\" target=\"agt:courier\"/>"),
      Mutation("utterances.xml", "stm:wire-pier/wire-pier-s1", "stm:courier-pier/wire-pier-s1"),
      Mutation("corpus.xml", "href=\"wire-pier.xml\"", "href=\"missing.xml\""),
      // The layers
      Mutation(courier, "corresp=\"#courier-pier-m2\"", "corresp=\"#courier-pier-m22\""),
    ]
  }()

  @Test(arguments: mutations) func everyFaultIsFound(mutation: Mutation) throws {
    let export = try TEIEdition.full.export()
    let path = export.path + "/" + mutation.file
    let text = try export.text(mutation.file)
    let place = try #require(text.range(of: mutation.old), "the sample no longer holds \(mutation.old)")
    try text.replacingCharacters(in: place, with: mutation.new).write(toFile: path, atomically: false, encoding: .utf8)
    let problems = try TEIValidator().validate(folder: export.path)
    #expect(problems.contains { $0.file == mutation.file && $0.line > 0 }, "\(problems)")
  }

  @Test func wordsInAWithheldTextAreFound() throws {
    let export = try TEIEdition.withheld.export()
    let text = try export.text("wire-pier.xml").replacingOccurrences(of: "</p>\n      </div>", with: "words</p>\n      </div>")
    try text.write(toFile: export.path + "/wire-pier.xml", atomically: false, encoding: .utf8)
    #expect(try TEIValidator().validate(folder: export.path).map(\.file) == ["wire-pier.xml"])
  }
}

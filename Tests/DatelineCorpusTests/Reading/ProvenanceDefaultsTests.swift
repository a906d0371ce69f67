import DatelineModel
import Testing

@testable import DatelineCorpus

/// Who made an annotation, and what has been decided about it: it says so itself, or its file does, or the dataset.
@Suite struct ProvenanceDefaultsTests {
  @Test(arguments: [
    ("{by: \"curator:ada\"}", "", "", "curator:ada accepted"),
    ("{by: \"curator:ada\", status: proposed}", "", "", "curator:ada proposed"),
    // A rule or an import only proposes, unless it is said otherwise.
    ("{by: \"rule:quotations-1\"}", "", "", "rule:quotations-1 proposed"),
    ("{by: \"import:brat\", status: accepted}", "", "", "import:brat accepted"),
    // The file overrides the dataset, field by field.
    ("{by: \"curator:ada\"}", "{by: \"curator:ben\"}", "", "curator:ben accepted"),
    ("{by: \"curator:ada\", status: proposed}", "{by: \"curator:ben\"}", "", "curator:ben proposed"),
    ("{by: \"curator:ada\"}", "{status: rejected}", "", "curator:ada rejected"),
    // What an annotation says counts most; a maker of its own does not take over the status of another.
    ("{by: \"curator:ada\", status: rejected}", "", ", status: accepted", "curator:ada accepted"),
    ("{by: \"curator:ada\", status: rejected}", "", ", by: \"curator:ben\"", "curator:ben accepted"),
    ("{by: \"curator:ada\", status: accepted}", "", ", by: \"rule:quotations-1\"", "rule:quotations-1 proposed"),
    ("{by: \"curator:ada\"}", "", ", confidence: 0.50", "curator:ada accepted 0.50"),
  ])
  func fallFromTheDatasetToTheAnnotation(dataset: String, file: String, own: String, expected: String) throws {
    let annotation = file.isEmpty ? "" : "annotation: \(file)\n"
    let read = try SmallCorpus(
      annotation: dataset, record: "\(annotation)statements: [{kind: indirect, content: ships come\(own)}]"
    ).document()
    #expect(read.diagnostics == [])
    let made = try #require(read.document?.statements.first?.provenance)
    let said = [made.by.description, made.status.rawValue, made.confidence?.description].compactMap { $0 }
    #expect(said.joined(separator: " ") == expected)
  }

  @Test func areMissedWhereNobodySaysAnything() throws {
    let read = try SmallCorpus(annotation: "{status: accepted}", record: "mentions: [{words: Merk, of: jonas-merk}]").document()
    #expect(read.diagnostics.map(\.id) == ["provenance.missing"])
  }
}

import DatelineModel
import DatelineValidation
import DatelineXML
import Foundation
import Testing

/// The shipped schema against the world: all TEI, and the model.
@Suite struct TEISchemaTests {
  private static let path = Jing.root.appendingPathComponent("schemas/tei/dateline.rng").path

  @Test(.timeLimit(.minutes(1))) func compilesInTime() throws { _ = try TEIValidator() }

  /// Whatever our schema allows, TEI has to allow: documents made up from the schema itself, over its whole range.
  @Test func isASubsetOfAllTEI() throws {
    guard let jing = Jing() else { return print("skipped: jing or ../shared/standards/tei_all-4.12.0.rng is not here") }
    var reader = try XMLReader(path: Self.path, name: "dateline.rng")
    let grammar = try #require(try reader.root())
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rng-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var files: [String] = []
    for seed in 1...400 {
      var sampler = try #require(RelaxNGSampler(grammar: grammar, seed: UInt64(seed)))
      let file = folder.appendingPathComponent("sample-\(seed).xml")
      try Data(sampler.document()).write(to: file)
      files.append(file.path)
    }
    let complaints = try jing.complaints(about: files)
    #expect(complaints == "", "\(complaints.split(separator: "\n").prefix(10).joined(separator: "\n"))")
  }

  /// The vocabularies are declared in the model; the schema has to follow.
  @Test func knowsEveryControlledValue() throws {
    let schema = try String(contentsOfFile: Self.path, encoding: .utf8)
    let unwritten = ["targetRole", "readingRelation", "responsibilityKind", "textRights", "creatorRole", "segmentKind"]
    for vocabulary in Vocabularies.all where !unwritten.contains(vocabulary.name) {
      for (value, _) in vocabulary.values where (vocabulary.name, value) != ("agentKind", "person") {
        let isKnown =
          schema.contains("<value>\(value)</value>") || schema.contains("<value>voc:\(vocabulary.name).\(value)</value>")
        #expect(isKnown, "\(vocabulary.name).\(value)")
      }
    }
  }
}

import DatelineModel
import Foundation
import Testing

@testable import DatelineCorpus

/// The schemas for editors say what the loader says. They are written by hand but for the vocabularies, which `DATELINE_ACCEPT=1` writes anew.
@Suite struct CorpusSchemaTests {
  let schemas: CorpusSchemas

  init() throws {
    let file = CorpusSchemas.folder.appendingPathComponent("vocabularies.schema.json")
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" {
      try Data(VocabularySchema.text.utf8).write(to: file)
    }
    schemas = try CorpusSchemas()
  }

  @Test func vocabulariesAreThoseOfTheModel() throws {
    let file = CorpusSchemas.folder.appendingPathComponent("vocabularies.schema.json")
    let published = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(published == VocabularySchema.text, "stale: run the tests with DATELINE_ACCEPT=1 and read the difference")
  }

  @Test(arguments: CorpusSchemas.files)
  func everyMappingHasTheKeysThatTheLoaderAsksFor(file: String, schema: String) throws {
    let declared = schemas.keys(of: schema)
    let asked = try Provocation.unknownKeys()[file] ?? [:]
    for path in Set(declared.keys).union(asked.keys) {
      #expect(declared[path] == asked[path], "\(schema): /\(path.joined(separator: "/"))")
    }
  }

  @Test(arguments: CorpusSchemas.files)
  func everyVocabularyIsTheOneThatTheLoaderReads(file: String, schema: String) throws {
    let declared = schemas.values(of: schema)
    let places = Dictionary(uniqueKeysWithValues: CorpusSchemas.files.map { ($0.0, Set(schemas.values(of: $0.1).keys)) })
    let known = try Provocation.unknownValues(at: places)[file] ?? [:]
    for path in Set(declared.keys).union(known.keys) {
      #expect(declared[path].map(Set.init) == known[path], "\(schema): /\(path.joined(separator: "/"))")
    }
  }

  @Test func everyKeyIsExplained() {
    for name in schemas.names {
      Self.eachProperty(of: schemas[String(name.dropLast(".schema.json".count))]) { key, property in
        #expect((property["title"] as? String)?.isEmpty == false, "\(name): \(key) has no title")
        #expect((property["description"] as? String)?.isEmpty == false, "\(name): \(key) has no description")
      }
    }
  }

  @Test(arguments: Modality.allCases)
  func everyModalityCallsForTheNumbersOfTheModel(modality: Modality) throws {
    let figure = try #require((schemas["record"]["$defs"] as? [String: CorpusSchemas.Schema])?["figure"])
    let rules = try #require(figure["allOf"] as? [CorpusSchemas.Schema]).filter { Self.condition($0, holdsFor: modality) }
    let needed = rules.compactMap { ($0["then"] as? CorpusSchemas.Schema)?["required"] as? [String] }
    let called = [
      modality.givesLow ? "low" : nil, modality.givesValue ? "value" : nil, modality.givesHigh ? "high" : nil,
    ].compactMap { $0 }
    #expect(needed == [called])
  }

  @Test func responsibilitiesAreThoseOfTheModel() throws {
    let by = try #require((schemas["values"]["$defs"] as? [String: CorpusSchemas.Schema])?["by"])
    let kinds = ResponsibilityKind.allCases.map(\.rawValue).joined(separator: "|")
    #expect(by["pattern"] as? String == "^(\(kinds)):[a-z0-9-]{1,48}$")
  }

  private static func condition(_ rule: CorpusSchemas.Schema, holdsFor modality: Modality) -> Bool {
    let properties = (rule["if"] as? CorpusSchemas.Schema)?["properties"] as? [String: CorpusSchemas.Schema]
    let condition = properties?["modality"]
    return condition?["const"] as? String == modality.rawValue
      || (condition?["enum"] as? [String])?.contains(modality.rawValue) == true
  }

  private static func eachProperty(of value: Any, _ visit: (String, CorpusSchemas.Schema) -> Void) {
    if let list = value as? [Any] { list.forEach { eachProperty(of: $0, visit) } }
    guard let schema = value as? CorpusSchemas.Schema else { return }
    if schema["type"] as? String == "object" {
      for (key, property) in schema["properties"] as? [String: CorpusSchemas.Schema] ?? [:] { visit(key, property) }
    }
    schema.values.forEach { eachProperty(of: $0, visit) }
  }
}

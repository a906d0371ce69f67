import DatelineExport
import DatelineModel

/// `schemas/corpus/vocabularies.schema.json`: the model's vocabularies as an editor shows them.
enum VocabularySchema {
  static var text: String {
    var definitions = JSONObject()
    for vocabulary in Vocabularies.all { definitions[vocabulary.name] = definition(vocabulary) }
    let value: JSONValue = [
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "title": "Vocabularies of a corpus folder",
      "description":
        "Made of the vocabularies of the model: DATELINE_ACCEPT=1 swift test --filter CorpusSchemaTests writes it anew.",
      "$defs": .object(definitions),
    ]
    return JSONWriter.text(value) + "\n"
  }

  private static func definition(_ vocabulary: VocabularyListing) -> JSONValue {
    [
      "title": .string(vocabulary.name), "description": .string(vocabulary.definition), "type": "string",
      "enum": .array(vocabulary.values.map { .string($0.value) }),
      "enumDescriptions": .array(vocabulary.values.map { .string("\($0.term.label): \($0.term.definition)") }),
    ]
  }
}

import DatelineExport
import DatelineModel

/// `schemas/jsonld/dateline.schema.json` (JSON Schema 2020-12), made of ``NodeShapes``, ``ContextTerms`` and the model's vocabularies.
enum PublishedSchema {
  static let text =
    JSONWriter.text([
      "$schema": "https://json-schema.org/draft/2020-12/schema",
      "$id": "https://w3id.org/dateline/schemas/jsonld/dateline.schema.json",
      "title": "A Dateline dataset as JSON-LD",
      "description":
        "The document that `dateline export --format jsonld` writes. A line of NDJSON-LD is checked against `#/$defs/line`.",
      "type": "object",
      "required": ["@context", "@graph"],
      "additionalProperties": false,
      "properties": [
        "@context": ["type": "object", "required": ["@version", "@base"]],
        "@graph": ["type": "array", "minItems": 1, "items": ["$ref": "#/$defs/node"]],
      ],
      "$defs": .object(definitions),
    ]) + "\n"

  private static var definitions: JSONObject {
    var definitions = JSONObject()
    definitions["node"] = ["anyOf": .array(NodeShapes.top.map { ["$ref": .string("#/$defs/\($0.name)")] })]
    definitions["line"] = ["required": ["@context"], "$ref": "#/$defs/node"]
    for shape in NodeShapes.top { definitions[shape.name] = schema(of: shape, isTop: true) }
    for shape in NodeShapes.inner { definitions[shape.name] = schema(of: shape, isTop: false) }
    for vocabulary in Vocabularies.all { definitions[vocabulary.name] = schema(of: vocabulary) }
    for (name, pattern, comment) in patterns {
      definitions[name] = ["type": "string", "pattern": .string(pattern), "$comment": .string(comment)]
    }
    definitions["count"] = ["type": "integer", "minimum": 0]
    return definitions
  }

  private static let patterns = [
    ("reference", #"^\S+$"#, "the id of a node, relative to @base, or an IRI"),
    ("decimal", #"^-?[0-9]+(\.[0-9]+)?$"#, "xsd:decimal without an exponent, as text"),
    ("date", "^(\(edtfDate)|(\(edtfDate)|\\.\\.)?/(\(edtfDate)|\\.\\.)?)$", "EDTF level 1 (ISO 8601-2:2019, Annex A)"),
  ]

  private static let edtfDate =
    "(Y-?[0-9]{5,9}|-?[0-9]{0,4}X{0,4}(-([0-9]{2}|XX)(-([0-9]{2}|XX)(T[0-9:]{8}(Z|[+-][0-9]{2}(:[0-9]{2})?)?)?)?)?)[?~%]?"

  private static func schema(of vocabulary: VocabularyListing) -> JSONValue {
    ["description": .string(vocabulary.definition), "enum": .array(vocabulary.values.map { .string($0.value) })]
  }

  private static func schema(of shape: NodeShape, isTop: Bool) -> JSONValue {
    var properties = JSONObject()
    if isTop { properties["@context"] = true }
    if shape.hasID { properties["id"] = ["$ref": "#/$defs/reference"] }
    properties["type"] =
      shape.classes.count == 1
      ? ["const": .string(shape.classes[0])] : ["enum": .array(shape.classes.map(JSONValue.string))]
    for member in shape.members { properties[member.key] = schema(of: member) }
    let required = (shape.hasID ? ["id"] : []) + ["type"] + shape.members.filter(\.isRequired).map(\.key)
    return [
      "type": "object", "required": .array(required.map(JSONValue.string)), "additionalProperties": false,
      "properties": .object(properties),
    ]
  }

  private static func schema(of member: NodeShape.Member) -> JSONValue {
    guard let term = ContextTerms[member.key] else { return false }
    let element = element(of: member, term)
    switch term.container {
    case .one: return element
    case .list, .set: return ["type": "array", "minItems": 1, "items": element]
    }
  }

  private static func element(of member: NodeShape.Member, _ term: ContextTerm) -> JSONValue {
    switch term.value {
    case .text, .address: return ["type": "string"]
    case .date: return ["$ref": "#/$defs/date"]
    case .decimal: return ["$ref": "#/$defs/decimal"]
    case .count: return ["$ref": "#/$defs/count"]
    case .vocabulary(let name): return ["$ref": .string("#/$defs/\(name)")]
    case .term: return ["enum": .array(ContextTerms.values.map { .string($0.name) })]
    case .nodeOrText: return ["anyOf": [["type": "string"], pointer]]
    case .node: return nodes(member)
    }
  }

  /// A node by its id alone, where bare text would be text.
  private static let pointer: JSONValue = [
    "type": "object", "required": ["id"], "additionalProperties": false, "properties": ["id": ["$ref": "#/$defs/reference"]],
  ]

  private static func nodes(_ member: NodeShape.Member) -> JSONValue {
    let shapes = member.shapes.map { JSONValue.object(reference(to: $0)) }
    switch shapes.count {
    case 0: return .object(reference(to: "reference"))
    case 1 where !isAlsoReferred(member.key): return shapes[0]
    default: return ["anyOf": .array((isAlsoReferred(member.key) ? [.object(reference(to: "reference"))] : []) + shapes)]
    }
  }

  /// The body of a mention is a record of the authority file, or what has no record.
  private static func isAlsoReferred(_ key: String) -> Bool { key == "body" }

  private static func reference(to definition: String) -> JSONObject {
    var object = JSONObject()
    object["$ref"] = .string("#/$defs/\(definition)")
    return object
  }
}

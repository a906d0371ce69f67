import Foundation

/// The JSON Schemas under `schemas/corpus/`, taken apart: which keys and which values they allow where.
struct CorpusSchemas {
  typealias Schema = [String: Any]

  /// A place in a corpus file: its keys from the top, positions in lists left out (`["statements", "alternatives"]`).
  typealias Path = [String]

  static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("schemas/corpus")

  /// The schema of each file of a corpus folder.
  static let files = [
    ("dataset.yaml", "dataset"), ("authorities/agents.yaml", "agents"), ("authorities/places.yaml", "places"),
    ("authorities/events.yaml", "events"), ("records/every-key.yaml", "record"), ("utterances.yaml", "utterances"),
  ]

  private let schemas: [String: Schema]

  init() throws {
    var schemas: [String: Schema] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path) where name.hasSuffix(".schema.json") {
      let data = try Data(contentsOf: Self.folder.appendingPathComponent(name))
      schemas[name] = try JSONSerialization.jsonObject(with: data) as? Schema
    }
    self.schemas = schemas
  }

  subscript(name: String) -> Schema { schemas["\(name).schema.json"] ?? [:] }

  var names: [String] { schemas.keys.sorted() }

  /// The keys that each mapping of a file may have. Where a mapping has several forms, those of all of them.
  func keys(of name: String) -> [Path: Set<String>] {
    var result: [Path: Set<String>] = [:]
    walk(self[name], in: "\(name).schema.json", at: []) { schema, path in
      if let properties = properties(schema) { result[path, default: []].formUnion(properties.keys) }
    }
    return result
  }

  /// The values of each place of a file that takes one from a vocabulary.
  func values(of name: String) -> [Path: [String]] {
    var result: [Path: [String]] = [:]
    walk(self[name], in: "\(name).schema.json", at: []) { schema, path in
      if let values = schema["enum"] as? [String] { result[path] = values }
    }
    return result
  }

  /// Calls for a schema and everything that it is made of.
  private func walk(_ schema: Schema, in file: String, at path: Path, _ visit: (Schema, Path) -> Void) {
    visit(schema, path)
    if let reference = schema["$ref"] as? String {
      let (target, home) = resolve(reference, in: file)
      walk(target, in: home, at: path, visit)
    }
    for form in ["oneOf", "anyOf", "allOf"].flatMap({ schema[$0] as? [Schema] ?? [] }) {
      walk(form, in: file, at: path, visit)
    }
    if let items = schema["items"] as? Schema { walk(items, in: file, at: path, visit) }
    for (key, value) in properties(schema) ?? [:] {
      if let value = value as? Schema { walk(value, in: file, at: path + [key], visit) }
    }
  }

  /// The keys that a schema declares; conditions on keys that are declared elsewhere are none.
  private func properties(_ schema: Schema) -> Schema? {
    schema["type"] as? String == "object" ? schema["properties"] as? Schema : nil
  }

  private func resolve(_ reference: String, in file: String) -> (Schema, String) {
    let parts = reference.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    let home = parts[0].isEmpty ? file : parts[0]
    let definitions = schemas[home]?["$defs"] as? [String: Schema] ?? [:]
    return (definitions[parts[1].replacingOccurrences(of: "/$defs/", with: "")] ?? [:], home)
  }
}

import Foundation
import Yams

@testable import DatelineCorpus

/// A corpus in which every mapping has been spoiled in one way. What the loader says to it shows what it knows: to an unknown key it answers with
/// the keys that it asks for, to an unknown value with the values there are.
struct Provocation {
  static let corpus = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("every-key")
  static let word = "no-such-thing"

  /// Puts a key that nobody knows into every mapping.
  static func unknownKeys() throws -> [String: [CorpusSchemas.Path: Set<String>]] {
    try answers(id: "yaml.unknown-key") { node, _ in
      guard case .mapping(var mapping) = node else { return node }
      mapping[Node(word)] = Node("1")
      return .mapping(mapping)
    }
  }

  /// Puts a value that no vocabulary has in all places given.
  static func unknownValues(at places: [String: Set<CorpusSchemas.Path>]) throws -> [String: [CorpusSchemas.Path: Set<String>]] {
    var spoiled = places
    spoiled["records/every-key.yaml"]?.remove([])
    return try answers(id: "vocabulary.unknown-value") { node, place in
      node.scalar != nil && spoiled[place.file]?.contains(place.path) == true ? Node(word) : node
    }
  }

  private typealias Place = (file: String, path: CorpusSchemas.Path)

  /// For each file and place, the words that a diagnostic lists behind its colon.
  private static func answers(
    id: String, spoil: (Node, Place) -> Node
  ) throws -> [String: [CorpusSchemas.Path: Set<String>]] {
    let folder = try ScratchFolder()
    try FileManager.default.copyItem(at: corpus, to: folder.url.appendingPathComponent("corpus"))
    let root = folder.url.appendingPathComponent("corpus")
    var trees: [String: Node] = [:]
    for (name, _) in CorpusSchemas.files {
      let file = root.appendingPathComponent(name)
      guard let tree = try compose(yaml: String(contentsOf: file, encoding: .utf8)) else { continue }
      let text = try serialize(node: rebuilt(tree, (name, []), spoil))
      try Data(text.utf8).write(to: file)
      trees[name] = try compose(yaml: text)
    }
    let opened = try Corpus(folder: root)
    try opened.forEach { _ in }
    var result: [String: [CorpusSchemas.Path: Set<String>]] = [:]
    for diagnostic in opened.log.diagnostics where diagnostic.id == id {
      guard let tree = trees[diagnostic.place.file], let path = path(to: diagnostic.place, in: tree) else { continue }
      let listed = diagnostic.remedy?.split(separator: ": ", maxSplits: 1).last?.components(separatedBy: ", ") ?? []
      result[diagnostic.place.file, default: [:]][path, default: []].formUnion(listed)
    }
    return result
  }

  private static func rebuilt(_ node: Node, _ place: Place, _ spoil: (Node, Place) -> Node) -> Node {
    switch node {
    case .mapping(var mapping):
      for (key, value) in mapping {
        mapping[key] = rebuilt(value, (place.file, place.path + [key.string ?? ""]), spoil)
      }
      return spoil(.mapping(mapping), place)
    case .sequence(var sequence):
      for index in sequence.indices { sequence[index] = rebuilt(sequence[index], place, spoil) }
      return .sequence(sequence)
    default: return spoil(node, place)
    }
  }

  /// The mapping of an unknown key, or the key of an unknown value, that stands at a position.
  private static func path(to position: Position, in node: Node, at path: CorpusSchemas.Path = []) -> CorpusSchemas.Path? {
    if let sequence = node.sequence { return sequence.lazy.compactMap { Self.path(to: position, in: $0, at: path) }.first }
    for (key, value) in node.mapping ?? [:] {
      if stands(key, at: position) { return path }
      if stands(value, at: position), value.scalar != nil { return path + [key.string ?? ""] }
      if let found = Self.path(to: position, in: value, at: path + [key.string ?? ""]) { return found }
    }
    return nil
  }

  private static func stands(_ node: Node, at position: Position) -> Bool {
    node.mark?.line == position.line && node.mark?.column == position.column
  }
}

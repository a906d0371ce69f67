import DatelineExport
import DatelineModel

/// A dataset read from JSON-LD or NDJSON-LD, as our exporters write it or as a processor compacted it with our context.
///
/// The file is gone through twice: once to find where each document stands, and then document by document. Nodes may stand in any order. What the
/// model does not know is a fault, never passed over.
public struct JSONLDSource: RecordSource {
  public let header: DatasetHeader
  private let path: String
  private let documents: [(id: DocumentID, ranges: [Range<Int>])]
  private let utterances: [(id: UtteranceID, range: Range<Int>)]
  private let names: NodeNames

  /// - Throws: ``DatelineExport/JSONFault`` for what is no JSON, ``LinkedDataFault`` for what is no dataset of ours.
  public init(path: String) throws {
    self.path = path
    var index = NodeIndex()
    var scanner = NodeScanner(try FileInput(path: path))
    try scanner.forEach { node, range in try index.add(node, at: range) }
    let node = try Self.need(index.dataset, "there is no node of type Dataset")
    let base = try Self.need(Self.base(of: node) ?? scanner.base, "neither the context nor the dataset names a base")
    let names = NodeNames(base: base)
    self.names = names
    let dataset = try NodeFields(node, shape: "dataset", names: names).dataset()
    let authorities = Authorities(
      agents: try index.agents.map { try NodeFields($0, shape: "agent", names: names).agent() },
      places: try index.places.map { try NodeFields($0, shape: "place", names: names).place() },
      events: try index.events.map { try NodeFields($0, shape: "event", names: names).event() })
    header = DatasetHeader(dataset: dataset, authorities: authorities)
    documents = try Self.ordered(index.documents, names)
    utterances = try index.utterances.map { (try Self.id($0.reference, names), $0.range) }.sorted { $0.id < $1.id }
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try header.authorities.forEach(body)
    for (id, ranges) in documents { try body(.document(document(id, ranges))) }
    for (_, range) in utterances {
      try NodeScanner.nodes(in: FileInput(path: path, range: range)) { node in
        try body(.utterance(NodeFields(Self.withoutContext(node), shape: "utterance", names: names).utterance()))
      }
    }
  }

  private func document(_ id: DocumentID, _ ranges: [Range<Int>]) throws -> AnnotatedDocument {
    var nodes = DocumentNodes(names: names, authorities: header.authorities)
    for range in ranges {
      try NodeScanner.nodes(in: FileInput(path: path, range: range)) { try nodes.add(Self.withoutContext($0)) }
    }
    return try nodes.document(id)
  }

  private static func ordered(
    _ documents: [String: [Range<Int>]], _ names: NodeNames
  ) throws -> [(id: DocumentID, ranges: [Range<Int>])] {
    var found: [DocumentID: [Range<Int>]] = [:]
    for (reference, ranges) in documents { found[try id(reference, names), default: []] += ranges }
    return found.map { ($0.key, $0.value.sorted { $0.lowerBound < $1.lowerBound }) }.sorted { $0.id < $1.id }
  }

  private static func id<Record>(_ reference: String, _ names: NodeNames) throws -> Identifier<Record> {
    do { return try Identifier(names.id(reference)) } catch {
      throw LinkedDataFault(node: reference, member: "id", reason: error.description)
    }
  }

  private static func need<Value>(_ value: Value?, _ reason: String) throws -> Value {
    guard let value else { throw LinkedDataFault(node: "the file", member: nil, reason: reason) }
    return value
  }

  private static func base(of dataset: JSONValue) -> String? {
    guard case .object(let object) = dataset else { return nil }
    return NodeKeys.text(object, "uriSpace")
  }

  /// A line has its context with it, which the first pass has checked.
  private static func withoutContext(_ node: JSONValue) -> JSONValue {
    guard case .object(var object) = node else { return node }
    object["@context"] = nil
    return .object(object)
  }
}

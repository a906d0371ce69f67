import DatelineExport
import DatelineModel

/// The nodes of JSON-LD, one a line: for large corpora, `jq`, Spark and loaders.
///
/// Each line is a JSON-LD document of its own: it points at `context.jsonld` beside it and names the base. A loader that has the context already
/// needs to resolve nothing.
public struct NDJSONLDExporter: Exporter {
  public init() {}

  public let format = Format(
    name: "ndjsonld", title: "NDJSON-LD",
    purpose: "The same linked data with one node a line, for large corpora, jq and loaders.",
    schemas: ["jsonld/dateline.schema.json"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    try context.output.write(SharedContext.file, to: SharedContext.fileName)
    let names = NodeNames(base: header.dataset.base)
    let lines = try NodeLines(context.output.file("statements.ndjson"), base: names.base)
    return try LinkedDataSession(header: header, names: names, context: context, sink: lines)
  }
}

/// One node object a line.
struct NodeLines: NodeSink {
  private let file: OutputFile
  private let context: JSONValue
  private var writer = JSONWriter(.compact)

  init(_ file: OutputFile, base: String) {
    self.file = file
    context = [.string(SharedContext.fileName), ["@base": .string(base)]]
  }

  mutating func write(_ node: JSONValue) throws {
    let line: JSONValue = ["@context": context]
    writer.write(line.adding(node.members))
    writer.put("\n")
    try file.write(writer.take())
  }

  mutating func close() throws { try file.close() }
}

extension JSONValue {
  /// The members of an object; none of anything else.
  fileprivate var members: [(String, JSONValue?)] {
    guard case .object(let object) = self else { return [] }
    return object.members.map { ($0.key, $0.value) }
  }
}

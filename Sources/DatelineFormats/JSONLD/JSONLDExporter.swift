import DatelineExport
import DatelineModel

/// JSON-LD 1.1 with an embedded context: schema.org, Web Annotation, PROV and EDTF terms, and a small vocabulary of our own.
///
/// Carries every field of the model, so that a reader can rebuild it exactly. Top-level nodes follow one another in the order of the records;
/// the mentions, statements and figures of an article follow its node. The mapping is explained in `schemas/jsonld/README.md`.
public struct JSONLDExporter: Exporter {
  /// Whether the context lies beside the data as a file too, for those who would rather point at it.
  public let contextFile: Bool

  public init(contextFile: Bool = true) { self.contextFile = contextFile }

  public let format = Format(
    name: "jsonld", title: "JSON-LD",
    purpose: "A linked dataset in one document, for programs that know schema.org, Web Annotation or RDF.",
    schemas: ["jsonld/dateline.schema.json", "jsonld/vocabulary.ttl", "jsonld/shapes.ttl"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    if contextFile { try context.output.write(SharedContext.file, to: SharedContext.fileName) }
    let names = NodeNames(base: header.dataset.base)
    let graph = try GraphDocument(context.output.file("statements.jsonld"), base: names.base)
    return try LinkedDataSession(header: header, names: names, context: context, sink: graph)
  }
}

/// The context as a file.
enum SharedContext {
  static let fileName = "context.jsonld"
  static let file = JSONWriter.text(["@context": JSONLDContext.shared]) + "\n"
}

/// One document: the context, then the nodes in `@graph`, each written as it comes.
struct GraphDocument: NodeSink {
  private let file: OutputFile
  private var writer = JSONWriter(.indented)
  private var isFirst = true

  init(_ file: OutputFile, base: String) throws {
    self.file = file
    writer.put("{\n  \"@context\": ")
    writer.write(JSONLDContext.embedded(base: base), depth: 1)
    writer.put(",\n  \"@graph\": [")
    try file.write(writer.take())
  }

  mutating func write(_ node: JSONValue) throws {
    writer.put(isFirst ? "\n    " : ",\n    ")
    isFirst = false
    writer.write(node, depth: 2)
    try file.write(writer.take())
  }

  mutating func close() throws {
    try file.write("\n  ]\n}\n")
    try file.close()
  }
}

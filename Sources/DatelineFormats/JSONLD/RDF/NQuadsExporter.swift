import DatelineExport
import DatelineModel

/// RDF as N-Quads: the graph that a processor makes of the JSON-LD, written directly and in bounded memory.
public struct NQuadsExporter: Exporter {
  public init() {}

  public let format = Format(
    name: "nquads", title: "RDF (N-Quads)",
    purpose: "The graph of the JSON-LD, one fact a line, for triple stores and SPARQL.",
    schemas: ["jsonld/vocabulary.ttl", "jsonld/shapes.ttl"])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    let names = NodeNames(base: header.dataset.base)
    let quads = try QuadLines(context.output.file("statements.nq"), names: names)
    return try LinkedDataSession(header: header, names: names, context: context, sink: quads)
  }
}

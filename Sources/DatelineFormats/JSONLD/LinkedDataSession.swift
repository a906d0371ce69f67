import DatelineExport
import DatelineModel

/// Where nodes go: a JSON-LD document, lines of JSON, N-Quads.
protocol NodeSink {
  mutating func write(_ node: JSONValue) throws
  mutating func close() throws
}

/// Turns records into nodes and passes each on at once. It keeps the makers of annotations, a handful, for the end.
struct LinkedDataSession<Sink: NodeSink>: ExportSession {
  private let build: NodeBuilder
  private var sink: Sink
  private var responsibilities: Set<Responsibility> = []

  init(header: DatasetHeader, names: NodeNames, context: ExportContext, sink: Sink) throws {
    build = NodeBuilder(names: names, losses: context.losses)
    self.sink = sink
    try self.sink.write(build.node(header.dataset, stamp: context.stamp))
  }

  mutating func write(_ record: Record) throws {
    switch record {
    case .agent(let agent): try sink.write(build.node(agent))
    case .place(let place): try sink.write(build.node(place))
    case .event(let event): try sink.write(build.node(event))
    case .document(let document):
      responsibilities.formUnion(document.responsibilities)
      try sink.write(build.node(document))
      for node in build.annotations(of: document) { try sink.write(node) }
    case .utterance(let utterance):
      responsibilities.formUnion(utterance.witnesses.map(\.provenance.by))
      try sink.write(build.node(utterance))
    }
  }

  mutating func finish() throws {
    for responsibility in responsibilities.sorted() { try sink.write(build.node(responsibility)) }
    try sink.close()
  }
}

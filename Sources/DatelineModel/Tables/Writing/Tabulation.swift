/// Turns records into rows of the tables: the one place that knows which rows a record has, for every format with tables.
///
/// Records come in the order that ``Record`` states; rows of each table then stand in the order that the table's description
/// states, and the rows of one document are passed on together. It keeps nothing but who made annotations.
public struct Tabulation {
  /// Takes the cells of one row, in the order of the table's columns.
  public typealias Sink = (_ cells: [Cell], _ table: TableListing) throws -> Void
  /// Takes one row as it is written: for formats to which time matters.
  public typealias PackedSink = (_ row: borrowing PackedRow, _ table: TableListing) throws -> Void

  private let header: DatasetHeader
  private var makers: Set<Responsibility>
  private var lastMaker: Responsibility?
  /// Reused from row to row.
  private var packed = PackedRow()

  public init(_ header: DatasetHeader) {
    self.header = header
    makers = Set(header.dataset.curators.compactMap { Responsibility(.curator, $0.id) })
  }

  /// Passes on the rows of a record as arrays of cells.
  public mutating func rows(of record: Record, to sink: Sink) throws {
    try packedRows(of: record) { try sink($0.unpacked, $1) }
  }

  /// The same as ``rows(of:to:)`` for the rows that are known only after the last record, and those that are always the same.
  public func closingRows(to sink: Sink) throws {
    try packedClosingRows { try sink($0.unpacked, $1) }
  }

  /// Passes on the rows of a record.
  public mutating func packedRows(of record: Record, to sink: PackedSink) throws {
    switch record {
    case .agent(let agent):
      try row(agent, of: Tables.agents, to: sink)
      try names(of: agent, Tables.agentNames, to: sink)
      try rows(Entry.list(agent.offices, of: agent), of: Tables.agentOffices, to: sink)
    case .place(let place):
      try row(place, of: Tables.places, to: sink)
      try names(of: place, Tables.placeNames, to: sink)
    case .event(let event):
      try row(event, of: Tables.events, to: sink)
      try names(of: event, Tables.eventNames, to: sink)
      try rows(Entry.list(event.participants, of: event), of: Tables.eventParticipants, to: sink)
    case .document(let document):
      try rows(of: DocumentInHand(document, header.authorities), to: sink)
    case .utterance(let utterance):
      try rows(of: utterance, to: sink)
    }
  }

  /// Passes on the rows that are known only after the last record, and those that are always the same.
  public func packedClosingRows(to sink: PackedSink) throws {
    var closing = self
    let curators = Dictionary(header.dataset.curators.map { ($0.id, $0) }) { first, _ in first }
    for maker in makers.sorted() {
      let curator = maker.kind == .curator ? curators[maker.name] : nil
      try closing.row(Maker(responsibility: maker, curator: curator), of: Tables.provenance, to: sink)
    }
    for vocabulary in Vocabularies.all {
      try closing.rows(Entry.list(vocabulary.values, of: vocabulary), of: Tables.vocabularies, to: sink)
    }
  }

  /// Notes who made an annotation, for the table of provenance.
  mutating func note(_ provenance: Provenance) {
    // Mostly the same as before.
    guard provenance.by != lastMaker else { return }
    lastMaker = provenance.by
    makers.insert(provenance.by)
  }

  mutating func row<Row>(_ row: Row, of table: Table<Row>, to sink: PackedSink) throws {
    table.fill(&packed, from: row)
    try sink(packed, table.listing)
  }

  mutating func rows<Row>(_ rows: some Sequence<Row>, of table: Table<Row>, to sink: PackedSink) throws {
    for each in rows { try row(each, of: table, to: sink) }
  }

  private mutating func names<Authority: Named>(
    of record: Authority, _ table: Table<Entry<Authority, Name>>, to sink: PackedSink
  ) throws {
    try rows(Entry.list(record.names, of: record), of: table, to: sink)
    try rows(Entry.list(record.sameAs, of: record.id.value), of: Tables.sameAs, to: sink)
  }
}

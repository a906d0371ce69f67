import DatelineModel

/// A record as rows of texts: the one form in which records of all formats can be compared, and in which a difference has a name.
struct RecordRows {
  struct Row {
    let table: TableListing
    let cells: [String]

    /// The table's name and the cells of its key.
    var key: [String] {
      [table.name.rawValue] + zip(table.columns, cells).filter { table.primaryKey.contains($0.0.name) }.map(\.1)
    }
  }

  private var tabulation: Tabulation

  init(_ header: DatasetHeader) { tabulation = Tabulation(header) }

  /// Rows of the tables that others are not made from, by table and key: the order of what stands at one place of a text means nothing.
  mutating func rows(of record: Record) throws -> [Row] {
    var rows: [Row] = []
    try tabulation.rows(of: Self.comparable(record)) { cells, table in
      guard !RecordAssembly.derived.contains(table.name) else { return }
      rows.append(Row(table: table, cells: cells.map(Self.text)))
    }
    return rows.map { (key: $0.key, row: $0) }.sorted { Self.precedes($0.key, $1.key) }.map(\.row)
  }

  private static func precedes(_ a: [String], _ b: [String]) -> Bool {
    a.lexicographicallyPrecedes(b) { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// What is known only at the end: who made annotations.
  func closingRows() throws -> [Row] {
    var rows: [Row] = []
    try tabulation.closingRows { cells, table in
      guard !RecordAssembly.derived.contains(table.name) else { return }
      rows.append(Row(table: table, cells: cells.map(Self.text)))
    }
    return rows
  }

  /// Where words are withheld, TEI says of what cleaning took out or put in only how long it was; so that is all that is compared.
  private static func comparable(_ record: Record) -> Record {
    guard case .document(var document) = record, document.text == nil else { return record }
    func masked(_ words: String) -> String { String(repeating: "\u{FFFD}", count: words.unicodeScalars.count) }
    document.edits = document.edits.map { edit in
      Edit(
        raw: edit.raw, text: edit.text, kind: edit.kind, original: masked(edit.original), replacement: masked(edit.replacement),
        rule: edit.rule, confidence: edit.confidence)
    }
    return .document(document)
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .boolean(let value): value ? "true" : "false"
    case .date(let day): day.description
    }
  }
}

extension Record {
  /// Kind and id, for messages: `document hna-pier`.
  var label: String {
    switch self {
    case .agent(let agent): "agent \(agent.id)"
    case .place(let place): "place \(place.id)"
    case .event(let event): "event \(event.id)"
    case .document(let document): "document \(document.document.id)"
    case .utterance(let utterance): "utterance \(utterance.id)"
    }
  }
}

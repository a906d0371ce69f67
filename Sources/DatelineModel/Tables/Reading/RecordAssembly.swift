/// Puts records together again from rows of the tables: what ``Tabulation`` takes apart, for every format with tables.
///
/// Rows of each table stand in the order in which ``Tabulation`` makes them. One document is held at a time.
public struct RecordAssembly {
  public let authorities: Authorities
  let makers: [String: Responsibility]
  private let cursors: [TableName: TableCursor]

  /// Tables that only repeat what stands in others.
  public static let derived: Set<TableName> = [.statementsFlat, .vocabularies]

  /// Reads who made annotations, and the authority records.
  public init(_ open: (TableName) throws -> any RowStream) throws {
    var cursors: [TableName: TableCursor] = [:]
    for table in TableName.allCases where !Self.derived.contains(table) {
      cursors[table] = try TableCursor(table, open(table))
    }
    self.cursors = cursors
    makers = try Self.makers(cursors[.provenance])
    authorities = try AuthorityAssembly(cursors).authorities()
  }

  /// Every record, in the order of a dataset. For once: rows go by as they are read.
  /// - Throws: where a row is no part of a record, and what the body throws.
  public func forEach(_ body: (Record) throws -> Void) throws {
    try authorities.forEach(body)
    while let document = try nextDocument() { try body(.document(document)) }
    while let utterance = try nextUtterance() { try body(.utterance(utterance)) }
    try end()
  }

  /// - Throws: where rows are left that belong to no record.
  public func end() throws {
    for table in TableName.allCases { try cursors[table]?.end() }
  }

  func next(_ table: TableName) throws -> TableRow? { try cursors[table]?.next() }

  func rows(_ table: TableName, where column: String, is id: String) throws -> [TableRow] {
    try cursors[table]?.rows(where: column, is: id) ?? []
  }

  func provenance(_ row: TableRow) throws -> Provenance {
    let id = try row.text("provenance_id")
    guard let maker = makers[id] else { throw row.fault("provenance_id", "“\(id)” is not in the table provenance") }
    return Provenance(by: maker, confidence: row.decimal(ifAny: "confidence"), status: try row.code("status"))
  }

  private static func makers(_ cursor: TableCursor?) throws -> [String: Responsibility] {
    var makers: [String: Responsibility] = [:]
    while let row = try cursor?.next() {
      let name = try row.text("name")
      guard let maker = Responsibility(try row.code("kind"), name) else {
        throw row.fault("name", "“\(name)” has other characters than a-z, 0-9 and -, or is too long")
      }
      makers[try row.text("provenance_id")] = maker
    }
    return makers
  }
}

/// The tables there are, in the order in which they are listed. The raw value names files, sheets and resources.
public enum TableName: String, CaseIterable, Sendable {
  case statementsFlat = "statements-flat"
  case documents
  case documentBylines = "document-bylines"
  case documentSources = "document-sources"
  case segments
  case edits
  case agents
  case agentNames = "agent-names"
  case agentOffices = "agent-offices"
  case places
  case placeNames = "place-names"
  case events
  case eventNames = "event-names"
  case eventParticipants = "event-participants"
  case sameAs = "same-as"
  case mentions
  case statements
  case statementRelays = "statement-relays"
  case statementAlternatives = "statement-alternatives"
  case figures
  case targets
  case utterances
  case utteranceWitnesses = "utterance-witnesses"
  case variations
  case readings
  case provenance
  case vocabularies
}

/// What is said of a table wherever tables are described.
public struct TableListing: Sendable {
  public let name: TableName
  /// Its place in ``TableName``, from 0.
  public let ordinal: Int
  public let title: String
  /// Full sentences: what a row is, and in which order rows stand.
  public let description: String
  public let primaryKey: [String]
  public internal(set) var foreignKeys: [ForeignKey]
  public let columns: [ColumnListing]
}

/// Columns whose values, taken together, stand in a row of another table, or are all missing.
public struct ForeignKey: Hashable, Sendable {
  public let columns: [String]
  public let table: TableName
  public let referencedColumns: [String]
}

/// A table of the relational form of the model, declared once: CSV, schemas, codebook and whatever else has columns are made from
/// it.
public final class Table<Row>: Sendable {
  public let listing: TableListing
  private let write: Columns<Row>.Writing

  init(_ name: TableName, _ title: String, _ description: String, key: [String], columns: [Columns<Row>]) {
    let columns = Columns.group(columns[...])
    write = columns.write
    let listings = columns.listings.map { column in
      var listing = column
      // The key of a table's own records refers to nothing.
      if key == [listing.name], listing.reference?.table == name { listing.reference = nil }
      return listing
    }
    let foreignKeys = listings.compactMap { column in
      column.reference.map { ForeignKey(columns: [column.name], table: $0.table, referencedColumns: [$0.column]) }
    }
    listing = TableListing(
      name: name, ordinal: TableName.allCases.firstIndex(of: name) ?? 0, title: title, description: description, primaryKey: key,
      foreignKeys: foreignKeys, columns: listings)
  }

  /// The same with a foreign key of several columns, which have the same names in the other table.
  func referring(_ columns: [String], to table: TableName) -> Table {
    var listing = listing
    listing.foreignKeys.append(ForeignKey(columns: columns, table: table, referencedColumns: columns))
    return Table(listing, write)
  }

  private init(_ listing: TableListing, _ write: @escaping Columns<Row>.Writing) {
    self.listing = listing
    self.write = write
  }

  /// Replaces what is in `packed` by the cells of a row, in the order of the columns.
  func fill(_ packed: inout PackedRow, from row: Row) {
    packed.removeAll()
    write(row, &packed)
  }
}

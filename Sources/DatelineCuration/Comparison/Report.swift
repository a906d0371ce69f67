import DatelineCorpus
import DatelineModel

/// A row of a table by its key.
public struct RowID: Hashable, Sendable {
  public let table: TableName
  /// The cells of the primary key with a space between: `courier-pier-s3`, `jonas-merk 2`. Empty for a new row without an id.
  public let key: String
}

/// What a person did to one row, to be applied.
public struct Change: Sendable {
  public enum Kind: String, Sendable {
    /// A curator stands by an annotation from now on.
    case accepted
    /// A curator turns it down.
    case rejected
    case changed
    case new
    /// The row is gone from the table.
    case deleted
  }

  public struct Field: Hashable, Sendable {
    public let column: String
    /// As the corpus has it; empty where it has nothing.
    public let from: String
    public let to: String
  }

  public let kind: Kind
  public let row: RowID
  /// As the spreadsheet numbers it; `nil` for a row that is gone from it.
  public let number: Int?
  /// In the order of the columns.
  public let fields: [Field]
  /// Where the record stands in the corpus; `nil` for a new one.
  public let position: Position?
}

/// An edit that is not applied.
public struct Refusal: Hashable, Sendable {
  public let row: RowID
  public let number: Int?
  public let column: String?
  public let reason: String
  /// What to do about it.
  public let remedy: String
  /// What the spreadsheet says, where that is the matter.
  public var edited: String?
  /// What the corpus says.
  public var corpus: String?
  /// True where the corpus has changed since the export, in another way.
  public var isConflict = false
}

/// What comparing edited tables with the corpus found.
public struct MergeReport: Sendable {
  public internal(set) var changes: [Change] = []
  public internal(set) var refusals: [Refusal] = []
  /// Worth knowing, and nothing to do about.
  public internal(set) var notes: [String] = []
  /// True where the merge base is missing, so that a change in the table cannot be told from one in the corpus.
  public internal(set) var isWithoutBase = false
  /// Files of the corpus that were, or would be, rewritten.
  public internal(set) var files: [String] = []

  public var isEmpty: Bool { changes.isEmpty && refusals.isEmpty }

  /// Table by table, in the order of the rows; rows that are gone come last.
  mutating func sortByRows() {
    func place(_ row: RowID, _ number: Int?, _ offset: Int) -> (Int, Int, Int) {
      (Tables.listing(row.table).ordinal, number ?? .max, offset)
    }
    changes = changes.enumerated().sorted {
      place($0.element.row, $0.element.number, $0.offset) < place($1.element.row, $1.element.number, $1.offset)
    }.map(\.element)
    refusals = refusals.enumerated().sorted {
      place($0.element.row, $0.element.number, $0.offset) < place($1.element.row, $1.element.number, $1.offset)
    }.map(\.element)
  }

  public func count(_ kind: Change.Kind) -> Int { changes.count { $0.kind == kind } }
}

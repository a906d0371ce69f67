/// What the cells of a column are. Every cell is missing or of its column's type.
public enum ColumnType: Sendable {
  /// The id of a record: `[a-z][a-z0-9-]*`, at most 64 characters.
  case id
  case text
  case integer
  /// A decimal number exactly as it was given, of any length.
  case decimal
  case boolean
  /// A day of the years 1 to 9999.
  case date
  /// A date as far as it is known, as EDTF text (ISO 8601-2, level 1).
  case edtf
  case iri
  /// A BCP 47 tag.
  case language
  /// One of the values of a controlled vocabulary.
  case vocabulary(VocabularyListing)

  /// True where the cells are texts: what CSV quotes and XLSX stores as strings.
  public var isTextual: Bool {
    switch self {
    case .id, .text, .edtf, .iri, .language, .vocabulary: true
    case .integer, .decimal, .boolean, .date: false
    }
  }
}

/// What is said of a column wherever tables are described: in schemas, in the codebook, in a spreadsheet's head.
public struct ColumnListing: Sendable {
  /// `[a-z][a-z0-9_]{0,31}`, unique in its table, and no reserved word of Stata or SPSS.
  public let name: String
  public let title: String
  /// Full sentences.
  public let description: String
  public let type: ColumnType
  /// True where no cell is missing.
  public var isRequired = false
  /// What one of a number is, in the plural: `code points`.
  public var unit: String?
  /// The column of another table in which each id of this one stands.
  public var reference: Reference?
}

/// The only column of a table's primary key, for others to refer to.
public struct Reference: Hashable, Sendable {
  public let table: TableName
  public let column: String

  public init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }
}

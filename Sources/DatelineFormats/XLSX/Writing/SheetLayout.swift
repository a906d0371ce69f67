import DatelineModel

/// What a sheet is, without its rows.
struct SheetLayout {
  struct Column {
    let name: String
    let style: CellStyle
    /// In characters. Longer texts are wrapped.
    let widest: Int
  }

  /// A link in the first column to another sheet of the workbook.
  struct Link {
    let row: Int
    let sheet: String
  }

  /// At most 31 characters, unique without regard to case.
  let name: String
  let columns: [Column]
  /// True where the first row has the names of the columns: it stays in sight, and rows can be filtered.
  var hasHeader = true
  /// What stands in the first row of a sheet without a header.
  var title: String?
  var links: [Link] = []
  /// For programs alone.
  var isHidden = false

  init(name: String, columns: [Column]) {
    self.name = name
    self.columns = columns
  }

  init(_ table: TableListing) {
    self.init(name: table.name.rawValue, columns: table.columns.map(Column.init))
  }

  /// Where the rows of one table need several sheets.
  /// - Parameter part: from 1.
  func part(_ part: Int) -> SheetLayout {
    guard part > 1 else { return self }
    var copy = SheetLayout(name: "\(name) (\(part))", columns: columns)
    copy.hasHeader = hasHeader
    copy.isHidden = isHidden
    return copy
  }

  /// A sheet's name as references have it.
  static func quoted(_ name: String) -> String {
    "'" + name.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

extension SheetLayout.Column {
  init(_ column: ColumnListing) {
    self.init(name: column.name, style: column.type.style, widest: Self.widest(column.type))
  }

  private static func widest(_ type: ColumnType) -> Int {
    switch type {
    case .text: 70
    case .id, .iri, .edtf, .language, .vocabulary: 44
    case .integer, .decimal, .boolean, .date: 24
    }
  }
}

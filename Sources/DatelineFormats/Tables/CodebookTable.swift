import DatelineModel

/// The codebook as a table: a row for each column of each table.
enum CodebookTable {
  static var csv: [UInt8] {
    get throws {
      var rows = CSVRows(header: header, isRequired: header.map { _ in false }, CSVOptions())
      for table in Tables.all {
        for (position, column) in table.columns.enumerated() { try rows.append(PackedRow(cells(column, position + 1, table))) }
      }
      return rows.take()
    }
  }

  static let header = [
    "table", "column", "position", "title", "type", "required", "key", "refers_to", "vocabulary", "unit", "description",
  ]

  static func cells(_ column: ColumnListing, _ position: Int, _ table: TableListing) -> [Cell] {
    var vocabulary: String?
    if case .vocabulary(let listing) = column.type { vocabulary = listing.name }
    let reference = column.reference.map { "\($0.table.rawValue).\($0.column)" }
    return [
      .text(table.name.rawValue), .text(column.name), .integer(position), .text(column.title), .text(column.type.name),
      .boolean(column.isRequired), .boolean(table.primaryKey.contains(column.name)), text(reference), text(vocabulary),
      text(column.unit), .text(column.description),
    ]
  }

  private static func text(_ text: String?) -> Cell { text.map(Cell.text) ?? .missing }
}

extension ColumnType {
  /// As the codebook calls it.
  var name: String {
    switch self {
    case .id: "id"
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .boolean: "boolean"
    case .date: "date"
    case .edtf: "edtf"
    case .iri: "iri"
    case .language: "language"
    case .vocabulary: "code"
    }
  }
}

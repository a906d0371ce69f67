import DatelineModel

/// The codebook as a table: a row for each column of each table.
enum CodebookTable {
  static var csv: [UInt8] {
    get throws {
      var row = CSVRow(CSVOptions())
      row.header(header, byteOrderMark: false)
      var bytes = row.bytes
      for table in Tables.all {
        for (position, column) in table.columns.enumerated() {
          row.begin()
          for cell in cells(column, position + 1, table) { try row.append(cell) }
          row.end()
          bytes += row.bytes
        }
      }
      return bytes
    }
  }

  private static let header = [
    "table", "column", "position", "title", "type", "required", "key", "refers_to", "vocabulary", "unit", "description",
  ]

  private static func cells(_ column: ColumnListing, _ position: Int, _ table: TableListing) -> [Cell] {
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

import DatelineExport
import DatelineModel

/// A row for each column of each table: what it means, and what may stand in it.
enum CodebookSheet {
  static let name = "codebook"

  static func write(in folder: OutputFolder) throws -> TableSheets {
    let sheets = try TableSheets(layout, in: folder, SheetCapacity())
    for table in Tables.all {
      for (position, column) in table.columns.enumerated() {
        let values = values(column.type).map(Cell.text) ?? .missing
        try sheets.write(CodebookTable.cells(column, position + 1, table) + [values])
      }
    }
    return sheets
  }

  private static let layout = SheetLayout(
    name: name,
    columns: (CodebookTable.header + ["allowed_values"]).map {
      SheetLayout.Column(name: $0, style: .text, widest: 60)
    })

  /// What may stand in a cell; `nil` where anything may.
  private static func values(_ type: ColumnType) -> String? {
    switch type {
    case .vocabulary(let vocabulary): vocabulary.values.map(\.value).joined(separator: "; ")
    case .boolean: "true; false"
    case .id:
      "a letter a-z first, then a-z, 0-9 and -; at most \(IdentifierSyntax.longest) characters"
    case .edtf: "a date as far as it is known, EDTF level 1 (ISO 8601-2)"
    case .date: "a day of the years 1 to 9999"
    case .language: "a language tag, BCP 47"
    case .iri: "an IRI"
    case .integer: "a whole number"
    case .decimal: "a decimal number with all its digits"
    case .text: nil
    }
  }
}

import DatelineModel

/// The rows of the table `codebook`: tables of the model, views, and search.
enum CodebookRows {
  static var all: [[Cell]] {
    Tables.all.flatMap(rows) + AddedTables.all.flatMap(rows) + SQLView.all.flatMap(rows)
      + SearchTable.all.map { head($0.name, $0.title, "search", $0.description) }
  }

  private static func head(_ name: String, _ title: String, _ type: String, _ description: String) -> [Cell] {
    [
      .text(name), .integer(0), .missing, .text(title), .text(type), .missing, .missing, .missing, .missing, .text(description),
    ]
  }

  private static func rows(of table: TableListing) -> [[Cell]] {
    let name = SQLName.table(table.name)
    return [head(name, table.title, "table", table.description)]
      + table.columns.enumerated().map { row($1, position: $0 + 1, of: name) }
  }

  private static func row(_ column: ColumnListing, position: Int, of table: String) -> [Cell] {
    var vocabulary: String?
    if case .vocabulary(let listing) = column.type { vocabulary = listing.name }
    let reference = column.reference.map { "\(SQLName.table($0.table)).\($0.column)" }
    return [
      .text(table), .integer(position), .text(column.name), .text(column.title), .text(column.type.name),
      .boolean(column.isRequired), text(reference), text(vocabulary), text(column.unit), .text(column.description),
    ]
  }

  private static func rows(of table: SQLTable) -> [[Cell]] {
    [head(table.name, table.title, "table", table.description)]
      + table.columns.enumerated().map { place, column in
        [
          .text(table.name), .integer(place + 1), .text(column.name), .missing,
          .text(column.storage == .integer ? "integer" : "text"), .boolean(column.isRequired), .missing, .missing, .missing,
          .text(column.description),
        ]
      }
  }

  private static func rows(of view: SQLView) -> [[Cell]] {
    [head(view.name, view.title, "view", view.description)]
      + view.columns.enumerated().map { place, column in
        [
          .text(view.name), .integer(place + 1), .text(column.name), .missing, .missing, .missing, .missing, .missing, .missing,
          .text(column.description),
        ]
      }
  }

  private static func text(_ text: String?) -> Cell { text.map(Cell.text) ?? .missing }
}

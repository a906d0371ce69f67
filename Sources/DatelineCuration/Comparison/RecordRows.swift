import DatelineFormats
import DatelineModel

/// The rows that one record has in the tables, as plain texts.
struct RecordRows {
  struct Row {
    let table: TableListing
    let key: String
    let cells: [String]

    init(_ cells: [Cell], of table: TableListing) {
      self.table = table
      self.cells = cells.map(PlainCell.text)
      key = zip(table.columns, self.cells).filter { table.primaryKey.contains($0.0.name) }.map(\.1).joined(separator: " ")
    }

    var id: RowID { RowID(table: table.name, key: key) }
    func cell(_ column: String) -> String? { table.columns.firstIndex { $0.name == column }.flatMap { cells[safe: $0] } }
  }

  private(set) var rows: [Row] = []

  init(_ record: Record, _ tabulation: inout Tabulation) throws {
    var rows: [Row] = []
    try tabulation.rows(of: record) { cells, table in rows.append(Row(cells, of: table)) }
    self.rows = rows
  }

  /// The rows of a table's lists by their owners, those of owners without any left out.
  func lists(_ table: TableName) -> [String: [Row]] {
    Dictionary(grouping: rows.filter { $0.table.name == table }) { String($0.key.prefix { $0 != " " }) }
  }
}

import DatelineModel
import DatelineTesting

/// The rows of every table, as a sample makes them.
struct SampleRows {
  private(set) var rows: [TableName: [[Cell]]] = [:]

  init(_ sample: Sample) throws {
    var tabulation = Tabulation(sample.header)
    var rows: [TableName: [[Cell]]] = [:]
    try sample.forEach { record in
      try tabulation.rows(of: record) { cells, table in rows[table.name, default: []].append(cells) }
    }
    try tabulation.closingRows { cells, table in rows[table.name, default: []].append(cells) }
    self.rows = rows
  }

  /// The cells of some columns, row by row.
  func cells(_ columns: [String], of table: TableName) -> [[Cell]] {
    let names = Tables.listing(table).columns.map(\.name)
    let places = columns.compactMap { names.firstIndex(of: $0) }
    precondition(places.count == columns.count, "\(table) has no such columns: \(columns)")
    return (rows[table] ?? []).map { row in places.map { row[$0] } }
  }

  func cells(_ column: String, of table: TableName) -> [Cell] { cells([column], of: table).compactMap(\.first) }
}

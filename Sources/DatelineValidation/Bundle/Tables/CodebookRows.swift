import DatelineFormats

/// `codebook.csv`: which columns it describes, table by table, in its order.
struct CodebookRows {
  private(set) var columns: [String: [String]] = [:]

  /// - Throws: where it is no table with the columns `table` and `column`; then the table's own check says more.
  init(_ path: String) throws {
    var parser = try CSVParser("codebook", path: path)
    let header = try parser.next() ?? []
    guard let table = header.firstIndex(of: "table"), let column = header.firstIndex(of: "column") else { return }
    while let row = try parser.next() {
      guard row.count == header.count else { continue }
      columns[row[table], default: []].append(row[column])
    }
  }
}

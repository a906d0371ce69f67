/// Goes through a table once, looking one row ahead, so that the rows of one record can be taken where they stand together.
final class TableCursor {
  private let table: TableName
  private var stream: any RowStream
  private var ahead: TableRow?

  init(_ table: TableName, _ stream: any RowStream) throws {
    self.table = table
    self.stream = stream
    ahead = try self.stream.next()
  }

  func next() throws -> TableRow? {
    let row = ahead
    if row != nil { ahead = try stream.next() }
    return row
  }

  /// Takes the rows from here on that belong to a record.
  func rows(where column: String, is id: String) throws -> [TableRow] {
    var rows: [TableRow] = []
    while let row = ahead, row.text(ifAny: column) == id {
      rows.append(row)
      ahead = try stream.next()
    }
    return rows
  }

  /// - Throws: where a row is left that no record has taken.
  func end() throws {
    guard let row = ahead else { return }
    throw TableFault(
      table.rawValue, row: row.number,
      "belongs to no record, or stands in another order than the record it belongs to; rows go with the records, in the same order"
    )
  }
}

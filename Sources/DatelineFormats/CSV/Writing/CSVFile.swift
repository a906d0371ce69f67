import DatelineExport
import DatelineModel

/// One table under way: a header row, then row by row.
final class CSVFile {
  private let table: TableListing
  private let file: OutputFile
  private let losses: LossLedger
  private var rows: CSVRows

  init(_ table: TableListing, _ file: OutputFile, _ options: CSVOptions, _ losses: LossLedger) {
    self.table = table
    self.file = file
    self.losses = losses
    rows = CSVRows(header: table.columns.map(\.name), isRequired: table.columns.map(\.isRequired), options)
  }

  var contents: TableContents { rows.contents }

  /// - Throws: an error that names record and column where a cell cannot stand in the table.
  func write(_ row: borrowing PackedRow) throws {
    do { try rows.append(row) } catch {
      throw ExportError(
        .unfitData, "the cell \(table.columns[error.column].name) of the table \(table.name.rawValue) \(error.reason)",
        format: "csv", record: table.key(of: row.unpacked))
    }
    for note in rows.notes {
      losses.drop(
        "\(table.name.rawValue).\(table.columns[note.column].name)", of: table.key(of: row.unpacked), because: note.reason)
    }
    if rows.isFull { try file.write(rows.take()) }
  }

  func close() throws {
    try file.write(rows.take())
    file.note = CSVLayout.table(table, rows: contents.rows).note
    try file.close()
  }
}

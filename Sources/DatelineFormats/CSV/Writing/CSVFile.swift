import DatelineExport
import DatelineModel

/// One table under way: a header row, then row by row.
final class CSVFile {
  private let table: TableListing
  private let file: OutputFile
  private let losses: LossLedger
  private var row: CSVRow
  private(set) var contents: TableContents

  init(_ table: TableListing, _ file: OutputFile, _ options: CSVOptions, _ losses: LossLedger) throws {
    self.table = table
    self.file = file
    self.losses = losses
    contents = TableContents(widths: table.columns.map { _ in 0 })
    row = CSVRow(options)
    row.header(table.columns.map(\.name), byteOrderMark: options.byteOrderMark)
    try file.write(row.bytes)
  }

  /// - Throws: an error that names record and column where a cell cannot stand in the table.
  func write(_ cells: [Cell]) throws {
    row.begin()
    for (place, cell) in cells.enumerated() {
      if cell == .missing, table.columns[place].isRequired { throw unfit(cells, place, "is missing") }
      let start = row.bytes.count
      do { try row.append(cell) } catch { throw unfit(cells, place, error.description) }
      contents.widths[place] = max(contents.widths[place], row.bytes.count - start)
    }
    row.end()
    for note in row.notes { losses.drop("\(table.name.rawValue).\(column(note.column))", of: key(cells), because: note.reason) }
    try file.write(row.bytes)
    contents.rows += 1
    if row.hasLineFeeds { contents.hasLineFeeds = true }
  }

  func close() throws {
    file.note = CSVLayout.table(table, rows: contents.rows).note
    try file.close()
  }

  private func unfit(_ cells: [Cell], _ place: Int, _ reason: String) -> ExportError {
    ExportError(
      .unfitData, "the cell \(column(place)) of the table \(table.name.rawValue) \(reason)", format: "csv", record: key(cells))
  }

  private func column(_ place: Int) -> String {
    table.columns.indices.contains(place) ? table.columns[place].name : "\(place + 1)"
  }

  /// The values of the row's primary key.
  private func key(_ cells: [Cell]) -> String {
    zip(table.columns, cells).filter { table.primaryKey.contains($0.0.name) }.map { CSVRow.text(of: $0.1) }
      .joined(separator: " ")
  }
}

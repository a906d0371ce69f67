import DatelineModel

/// The sheets of a table as typed rows. Columns are found by their names, in any order.
struct XLSXTable: RowStream {
  private let listing: TableListing
  private let book: XLSXWorkbook
  private let longTexts: LongTexts
  /// Sheets that are still to be read.
  private var sheets: ArraySlice<String>
  private var rows: SheetReader?
  private var columns: [ColumnListing] = []
  private var places: [String: Int] = [:]
  private var number = 0

  init(_ listing: TableListing, _ book: XLSXWorkbook, _ longTexts: LongTexts) throws {
    self.listing = listing
    self.book = book
    self.longTexts = longTexts
    let name = listing.name.rawValue
    sheets = book.sheets.filter { $0 == name || $0.hasPrefix(name + " (") }[...]
    guard sheets.first == name else { throw TableFault(name, "the sheet is missing") }
  }

  mutating func next() throws -> TableRow? {
    while true {
      if let row = try rows?.next() {
        number += 1
        return try tableRow(row)
      }
      guard let sheet = sheets.popFirst() else { return nil }
      try open(sheet)
    }
  }

  private mutating func open(_ sheet: String) throws {
    let rows = try book.rows(of: sheet)
    let header = try rows.next()?.cells ?? []
    let declared = Dictionary(listing.columns.map { ($0.name, $0) }) { first, _ in first }
    columns = try header.map { cell in
      guard case .text(let name) = cell else { throw TableFault(sheet, "the first row has a cell that is no name of a column") }
      guard let column = declared[name] else { throw TableFault(sheet, column: name, "there is no such column") }
      return column
    }
    places = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
    guard places.count == columns.count else {
      throw TableFault(sheet, "a column stands there twice")
    }
    if let missing = listing.columns.first(where: { places[$0.name] == nil }) {
      throw TableFault(sheet, column: missing.name, "the column is missing")
    }
    self.rows = rows
  }

  private func tableRow(_ row: SheetReader.Row) throws -> TableRow {
    guard row.cells.count <= columns.count else {
      throw TableFault(
        listing.name.rawValue, row: number,
        "has \(row.cells.count) cells where the header has \(columns.count)")
    }
    var cells: [Cell] = []
    cells.reserveCapacity(columns.count)
    for (column, cell) in zip(columns, row.cells) { cells.append(try typed(cell, column)) }
    while cells.count < columns.count { cells.append(.missing) }
    return TableRow(listing.name, number: number, cells: cells, places: places)
  }

  private func typed(_ cell: XLSXCell, _ column: ColumnListing) throws -> Cell {
    let text: String
    switch (cell, column.type) {
    case (.empty, _): return .missing
    case (.boolean(let value), .boolean): return .boolean(value)
    case (.text(let words), _):
      text = longTexts.text(of: words, in: listing.name.rawValue, column.name)
    // A day that somebody has typed is a date as far as it is known, too.
    case (.number(let digits), .integer), (.number(let digits), .decimal): text = digits
    case (.date(let day), .date), (.date(let day), .edtf): text = day
    case (.formula, _): throw fault(column, "holds a formula; put in its place what it gives")
    case (.number(let value), _), (.date(let value), _), (.error(let value), _):
      throw fault(column, unfit(value, column))
    case (.boolean(let value), _): throw fault(column, unfit("\(value)", column))
    }
    guard let value = Cell(text, as: column.type) else {
      throw fault(column, "“\(text)” is no \(column.type.name)")
    }
    return value
  }

  private func unfit(_ value: String, _ column: ColumnListing) -> String {
    "“\(value)” is no \(column.type.name); did a spreadsheet change it?"
  }

  private func fault(_ column: ColumnListing, _ reason: String) -> TableFault {
    TableFault(listing.name.rawValue, row: number, column: column.name, reason)
  }
}

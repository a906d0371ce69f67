import DatelineModel

/// A table file as typed rows. Columns are found by their names, in any order.
struct CSVTable: RowStream {
  private let listing: TableListing
  private let isGuarded: Bool
  private var parser: CSVParser
  private let columns: [ColumnListing]
  private let places: [String: Int]

  init(_ listing: TableListing, path: String, isGuarded: Bool) throws {
    self.listing = listing
    self.isGuarded = isGuarded
    let table = listing.name.rawValue
    parser = try CSVParser(table, path: path)
    let header = try parser.next() ?? []
    let declared = Dictionary(listing.columns.map { ($0.name, $0) }) { first, _ in first }
    columns = try header.map { name in
      guard let column = declared[name] else { throw TableFault(table, column: name, "there is no such column") }
      return column
    }
    places = Dictionary(header.enumerated().map { ($1, $0) }) { first, _ in first }
    guard places.count == header.count else { throw TableFault(table, "a column stands there twice") }
    if let missing = listing.columns.first(where: { places[$0.name] == nil }) {
      throw TableFault(table, column: missing.name, "the column is missing")
    }
  }

  mutating func next() throws -> TableRow? {
    let number = parser.row
    guard let texts = try parser.next() else { return nil }
    guard texts.count == columns.count else {
      throw TableFault(
        listing.name.rawValue, row: number, "has \(texts.count) cells where the header has \(columns.count)")
    }
    var cells: [Cell] = []
    cells.reserveCapacity(columns.count)
    for (column, text) in zip(columns, texts) { cells.append(try cell(text, column, row: number)) }
    return TableRow(listing.name, number: number, cells: cells, places: places)
  }

  private func cell(_ text: String, _ column: ColumnListing, row: Int) throws -> Cell {
    let text = isGuarded && column.type.isTextual ? FormulaGuard.undone(text) : text
    guard let cell = Cell(text, as: column.type) else {
      throw TableFault(listing.name.rawValue, row: row, column: column.name, "“\(text)” is no \(column.type.name)")
    }
    return cell
  }
}

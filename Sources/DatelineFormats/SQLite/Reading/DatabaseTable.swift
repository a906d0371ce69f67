import DatelineDatabase
import DatelineModel

/// A table of a database as typed rows, in the order in which they were written.
struct DatabaseTable: RowStream {
  private let listing: TableListing
  private let statement: PreparedStatement
  private let places: [String: Int]
  private var number = 0

  /// - Parameter statement: gives the table's columns in their order.
  init(_ listing: TableListing, _ statement: PreparedStatement) {
    self.listing = listing
    self.statement = statement
    places = Dictionary(listing.columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
  }

  mutating func next() throws -> TableRow? {
    number += 1
    do { guard try statement.step() else { return nil } } catch {
      throw TableFault(listing.name.rawValue, row: number, "cannot be read: \(error)")
    }
    var cells: [Cell] = []
    cells.reserveCapacity(listing.columns.count)
    for (place, column) in listing.columns.enumerated() { cells.append(try cell(statement.value(at: place), column)) }
    return TableRow(listing.name, number: number, cells: cells, places: places)
  }

  private func cell(_ value: DatabaseValue, _ column: ColumnListing) throws -> Cell {
    let cell: Cell? =
      switch (value, column.type) {
      case (.null, _): .missing
      case (.integer(let number), .integer): .integer(number)
      case (.integer(0), .boolean): .boolean(false)
      case (.integer(1), .boolean): .boolean(true)
      case (.text, .integer), (.text, .boolean): nil
      case (.text(let text), let type): Cell(text, as: type)
      case (.integer, _), (.other, _): nil
      }
    guard let cell else {
      throw TableFault(
        listing.name.rawValue, row: number, column: column.name, "\(value.inWords) is no \(column.type.name)")
    }
    return cell
  }
}

extension DatabaseValue {
  /// For messages.
  var inWords: String {
    switch self {
    case .null: "nothing"
    case .integer(let number): "the number \(number)"
    case .text(let text): "“\(text)”"
    case .other(let name): name
    }
  }
}

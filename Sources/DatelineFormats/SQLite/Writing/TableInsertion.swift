import DatelineDatabase
import DatelineModel

/// Puts rows into one table.
struct TableInsertion {
  private let table: SQLTable
  private let statement: PreparedStatement

  init(_ table: SQLTable, _ database: borrowing Database) throws(DatabaseError) {
    self.table = table
    let places = table.columns.map { _ in "?" }
    statement = try database.prepare("INSERT INTO \(table.name) VALUES (\(SQLName.list(places)))")
  }

  /// - Parameter cells: one for each column.
  /// - Throws: `TableFault` with the row's key where the schema does not take it, `DatabaseError` where writing failed.
  func insert(_ cells: [Cell]) throws {
    do {
      for place in cells.indices { try statement.bind(DatabaseValue(cells[place]), at: place) }
      _ = try statement.step()
    } catch {
      guard error.kind == .constraint else { throw error }
      throw TableFault(table.name, "the row \(key(of: cells)): \(error.message)")
    }
  }

  private func key(of cells: [Cell]) -> String {
    let parts = zip(table.columns, cells).filter { table.primaryKey.contains($0.0.name) }
    return parts.map { "\(DatabaseValue($0.1))" }.joined(separator: ", ")
  }
}

extension DatabaseValue {
  /// How a cell is stored: numbers of any length as texts, truth values as 1 and 0, days as ISO 8601.
  init(_ cell: Cell) {
    switch cell {
    case .missing: self = .null
    case .text(let text): self = .text(text)
    case .integer(let number): self = .integer(number)
    case .decimal(let number): self = .text(number.description)
    case .boolean(let value): self = .integer(value ? 1 : 0)
    case .date(let day): self = .text(day.description)
    }
  }
}

/// The rows of one table in their order, from whatever holds them.
public protocol RowStream {
  mutating func next() throws -> TableRow?
}

/// A row that was read, with what its columns are called.
public struct TableRow {
  let table: TableName
  /// From 1, the header not counted.
  let number: Int
  private let cells: [Cell]
  private let places: [String: Int]

  /// - Parameters:
  ///   - cells: in the order of the table's columns.
  ///   - places: the place of each column in `cells`.
  public init(_ table: TableName, number: Int, cells: [Cell], places: [String: Int]) {
    self.table = table
    self.number = number
    self.cells = cells
    self.places = places
  }

  func fault(_ column: String, _ reason: String) -> TableFault {
    TableFault(table.rawValue, row: number, column: column, reason)
  }

  private func cell(_ column: String) -> Cell {
    guard let place = places[column], cells.indices.contains(place) else { return .missing }
    return cells[place]
  }

  private func needed<Value>(_ value: Value?, _ column: String) throws(TableFault) -> Value {
    guard let value else { throw fault(column, "is missing") }
    return value
  }
}

/// Values that may be missing.
extension TableRow {
  func text(ifAny column: String) -> String? { if case .text(let text) = cell(column) { text } else { nil } }
  func decimal(ifAny column: String) -> ExactDecimal? { if case .decimal(let number) = cell(column) { number } else { nil } }

  func id<Record>(ifAny column: String) throws(TableFault) -> Identifier<Record>? {
    guard let text = text(ifAny: column) else { return nil }
    do { return try Identifier(text) } catch { throw fault(column, error.description) }
  }

  func edtf(ifAny column: String) throws(TableFault) -> EDTF? {
    guard let text = text(ifAny: column) else { return nil }
    do { return try EDTF(text) } catch { throw fault(column, error.description) }
  }

  func code<V: Vocabulary>(ifAny column: String) throws(TableFault) -> V? {
    guard let text = text(ifAny: column) else { return nil }
    guard let value = V(rawValue: text) else {
      let values = V.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(column, "“\(text)” is none of the values of \(V.vocabularyName): \(values)")
    }
    return value
  }
}

/// Values without which there is no record.
extension TableRow {
  func text(_ column: String) throws(TableFault) -> String { try needed(text(ifAny: column), column) }
  func id<Record>(_ column: String) throws(TableFault) -> Identifier<Record> { try needed(id(ifAny: column), column) }
  func edtf(_ column: String) throws(TableFault) -> EDTF { try needed(edtf(ifAny: column), column) }
  func code<V: Vocabulary>(_ column: String) throws(TableFault) -> V { try needed(code(ifAny: column), column) }

  func integer(_ column: String) throws(TableFault) -> Int {
    if case .integer(let number) = cell(column) { return number }
    throw fault(column, "is missing")
  }

  func boolean(_ column: String) throws(TableFault) -> Bool {
    if case .boolean(let value) = cell(column) { return value }
    throw fault(column, "is missing")
  }

  func span(_ start: String, _ end: String) throws(TableFault) -> Span {
    let (from, to) = (try integer(start), try integer(end))
    guard let span = Span(from, to) else {
      throw fault(start, "\(from) to \(to) is no range: it begins before the text, or behind its end")
    }
    return span
  }
}

import DatelineModel

extension TableListing {
  /// The values of a row's primary key, for messages.
  func key(of cells: [Cell]) -> String {
    zip(columns, cells).filter { primaryKey.contains($0.0.name) }.map { Self.text(of: $0.1) }
      .joined(separator: " ")
  }

  private static func text(of cell: Cell) -> String {
    switch cell {
    case .missing: ""
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .boolean(let value): "\(value)"
    case .date(let day): "\(day)"
    }
  }
}

extension Cell {
  /// Reads what stands in a cell of a text format; `nil` where it is not of the column's type.
  public init?(_ text: String, as type: ColumnType) {
    if text.isEmpty {
      self = .missing
      return
    }
    let cell: Cell? =
      switch type {
      case .id, .text, .edtf, .iri, .language, .vocabulary: .text(text)
      case .integer: Int(text).map(Cell.integer)
      case .decimal: ExactDecimal(text).map(Cell.decimal)
      case .boolean: ["true": true, "false": false][text].map(Cell.boolean)
      case .date: CalendarDay(iso: text).map(Cell.date)
      }
    guard let cell else { return nil }
    self = cell
  }
}

extension CalendarDay {
  /// Reads `2018-02-20`: four, two and two digits; `nil` for anything else, and where there is no such day.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isDay =
      parts.map(\.utf8.count) == [4, 2, 2] && parts.allSatisfy { part in part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let numbers = parts.compactMap { Int($0) }
    guard isDay, numbers.count == 3 else { return nil }
    self.init(year: numbers[0], month: numbers[1], day: numbers[2])
  }
}

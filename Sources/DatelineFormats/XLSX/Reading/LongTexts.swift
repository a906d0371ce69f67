import DatelineModel

/// The texts that were too long for their cells, joined from their parts.
struct LongTexts {
  /// What a cell is, so that a text that only looks like a pointer is taken for none.
  private struct Place: Hashable {
    let sheet: String
    let column: String
    let number: Int
  }

  private let texts: TextStore.Texts
  private let places: [Place: Range<Int>]

  init(_ book: XLSXWorkbook) throws {
    let store = try book.store()
    var places: [Place: Range<Int>] = [:]
    var count = 0
    for sheet in book.sheets
    where sheet == LongCells.sheet || sheet.hasPrefix(LongCells.sheet + " (") {
      try book.forEachRow(of: sheet) { row, cells in
        guard row > 1 else { return }
        guard let (place, position, text) = Self.part(cells),
          position == (places[place]?.count ?? 0) + 1
        else {
          throw TableFault(
            sheet, row: row - 1,
            "is no part of a text, or stands out of its order; the sheet is not to be edited")
        }
        try store.append(text)
        places[place] = (places[place]?.lowerBound ?? count)..<(count + 1)
        count += 1
      }
    }
    texts = try store.closed()
    self.places = places
  }

  /// The text that a cell points at; the cell's own where it does not.
  func text(of cell: String, in sheet: String, _ column: String) -> String {
    guard let number = LongCells.number(cell),
      let parts = places[Place(sheet: sheet, column: column, number: number)]
    else {
      return cell
    }
    return parts.compactMap { texts[$0] }.joined()
  }

  /// In the order of ``LongCells/columns``. A part that is empty is not there.
  private static func part(_ cells: [XLSXCell]) -> (Place, Int, String)? {
    guard cells.count == LongCells.columns.count, case .number(let number) = cells[0],
      case .text(let sheet) = cells[1],
      case .text(let column) = cells[2], case .number(let position) = cells[4],
      case .text(let text) = cells[5],
      let number = Int(number), let position = Int(position)
    else { return nil }
    return (Place(sheet: sheet, column: column, number: number), position, text)
  }
}

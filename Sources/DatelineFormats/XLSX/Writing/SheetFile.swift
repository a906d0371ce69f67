import DatelineExport
import DatelineModel

/// One sheet under way: its rows are staged in a file, and nothing is kept of them but how wide they are.
final class SheetFile {
  let layout: SheetLayout
  /// Of the staged rows, below the folder of the workbook.
  let stagedName: String
  /// Of the row that was written last; the first is the header's, or the title's.
  private(set) var lastRow = 1
  private(set) var widths: [Int]
  private let file: OutputFile
  private var rows: SheetRows
  private var pending = 0
  /// Of the texts of the row in hand.
  private var measures: [TextMeasure?] = []

  /// - Parameter stagedName: of the file, below `folder`.
  init(_ layout: SheetLayout, in folder: OutputFolder, as stagedName: String) throws {
    self.layout = layout
    self.stagedName = stagedName
    file = try folder.file(stagedName)
    rows = try SheetRows(from: 2)
    widths = layout.columns.map { _ in 0 }
  }

  var frame: SheetFrame { SheetFrame(layout: layout, widths: widths, lastRow: lastRow) }

  /// - Parameters:
  ///   - cells: from the first column on.
  ///   - styles: where they differ from what follows from the cells.
  /// - Throws: ``SheetFault`` where a cell cannot stand in a sheet.
  func write(_ cells: [Cell], styles: [CellStyle?] = []) throws {
    measures.removeAll(keepingCapacity: true)
    for (cell, column) in zip(cells, layout.columns) { measures.append(Self.measure(cell, column)) }
    rows.openRow(lines: measures.reduce(1) { max($0, $1?.lines ?? 1) })
    for (column, cell) in cells.enumerated() {
      try append(cell, in: column, styles.indices.contains(column) ? styles[column] : nil)
    }
    rows.closeRow()
    lastRow += 1
    pending += 1
    if pending == Self.piece { try flush() }
  }

  func close() throws {
    try flush()
    try file.close()
  }

  private func flush() throws {
    try file.write(rows.take())
    pending = 0
  }

  private func append(_ cell: Cell, in column: Int, _ style: CellStyle?) throws {
    switch cell {
    case .missing: rows.skip()
    case .text(let text): try append(text, in: column, style)
    case .boolean(let value):
      widths[column] = max(widths[column], 5)
      rows.boolean(value)
    case .integer(let number):
      try append(digits: String(number), ExactNumber.isExact(number), style ?? .integer, column)
    case .decimal(let number):
      let style =
        number.fraction.isEmpty
        ? CellStyle.integer
        : .decimal(places: min(number.fraction.utf8.count, CellStyle.mostPlaces))
      try append(digits: number.description, ExactNumber.isExact(number), style, column)
    case .date(let day):
      guard let serial = SpreadsheetDay.serial(of: day) else {
        return try append(day.description, in: column, style)
      }
      widths[column] = max(widths[column], 10)
      rows.number(String(serial), .date)
    }
  }

  private func append(digits: String, _ isExact: Bool, _ style: CellStyle, _ column: Int) throws {
    guard isExact else { return try append(digits, in: column, nil) }
    widths[column] = max(widths[column], digits.utf8.count)
    rows.number(digits, style)
  }

  private func append(_ text: String, in column: Int, _ style: CellStyle?) throws {
    let measure = measures[column] ?? TextMeasure(text)
    if let reason = measure.fault { throw SheetFault(column: column, reason: reason) }
    widths[column] = max(widths[column], measure.width)
    rows.text(text, measure, style ?? (measure.lines > 1 ? .wrapped : .text))
  }

  private static func measure(_ cell: Cell, _ column: SheetLayout.Column) -> TextMeasure? {
    if case .text(let text) = cell { TextMeasure(text, wrap: column.widest) } else { nil }
  }

  /// Rows that are handed on together.
  private static let piece = 64
}

/// Why a cell cannot stand in a sheet.
struct SheetFault: Error {
  /// From 0.
  let column: Int
  let reason: String
}

/// Which numbers a spreadsheet keeps: it holds binary fractions, and shows 15 digits.
enum ExactNumber {
  static func isExact(_ number: Int) -> Bool { number.magnitude < 1_000_000_000_000_000 }

  static func isExact(_ number: ExactDecimal) -> Bool {
    number.whole.utf8.count + number.fraction.utf8.count <= CellStyle.mostPlaces
  }
}

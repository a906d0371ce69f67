import DatelineExport
import DatelineModel

/// The merge base in a hidden sheet, a line of it in each row.
final class MergeBaseSheet {
  /// A sheet's name; more of them have a number behind it.
  static let name = "merge-base"

  let sheets: TableSheets

  init(_ dataset: Dataset, in folder: OutputFolder, _ capacity: SheetCapacity) throws {
    var layout = SheetLayout(
      name: Self.name, columns: [SheetLayout.Column(name: "line", style: .text, widest: 70)])
    layout.isHidden = true
    sheets = try TableSheets(layout, in: folder, capacity)
    for line in MergeBase.head(of: dataset) { try sheets.write([.text(line)]) }
  }

  /// - Parameter cells: as they stand in the sheet.
  func write(_ cells: [Cell], of table: TableListing) throws {
    let line = MergeBase.line(cells, of: table)
    if !line.isEmpty { try sheets.write([.text(String(decoding: line, as: UTF8.self))]) }
  }
}

extension XLSXWorkbook {
  /// The lines of the merge base that an export left in a hidden sheet; none where there is no such sheet.
  public func mergeBaseLines() throws -> [String] {
    var lines: [String] = []
    let name = MergeBaseSheet.name
    for sheet in sheets where sheet == name || sheet.hasPrefix(name + " (") {
      try forEachRow(of: sheet) { row, cells in
        if row > 1, case .text(let line)? = cells.first { lines.append(line) }
      }
    }
    return lines
  }
}

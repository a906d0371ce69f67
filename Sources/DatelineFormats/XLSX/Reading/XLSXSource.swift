import DatelineExport
import DatelineModel

/// A workbook that ``XLSXExporter`` made, read back: the same records that it was made from. Whether another program has saved it since
/// makes no difference.
public struct XLSXSource: RecordSource {
  public let header: DatasetHeader
  private let book: XLSXWorkbook
  private let longTexts: LongTexts

  /// - Throws: ``XLSXFault`` where the file is no workbook, ``DatelineModel/TableFault`` with what is wrong in a sheet, here and later.
  public init(path: String) throws {
    book = try XLSXWorkbook(path: path)
    longTexts = try LongTexts(book)
    let dataset = try Self.dataset(book, longTexts)
    header = DatasetHeader(
      dataset: dataset, authorities: try Self.assembly(book, longTexts).authorities)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try Self.assembly(book, longTexts).forEach(body)
  }

  private static func assembly(_ book: XLSXWorkbook, _ longTexts: LongTexts) throws
    -> RecordAssembly
  {
    try RecordAssembly { try XLSXTable(Tables.listing($0), book, longTexts) }
  }

  private static func dataset(_ book: XLSXWorkbook, _ longTexts: LongTexts) throws -> Dataset {
    guard book.sheets.contains(DatasetSheet.name) else {
      throw TableFault(
        DatasetSheet.name, "the sheet is missing: was this workbook written by Dateline?")
    }
    var leaves: [(path: String, text: String)] = []
    try book.forEachRow(of: DatasetSheet.name) { row, cells in
      guard row > 1, case .text(let path)? = cells.first else { return }
      let text = cells.count > 1 ? cells[1] : .empty
      switch text {
      case .empty: leaves.append((path, ""))
      case .text(let text):
        leaves.append((path, longTexts.text(of: text, in: DatasetSheet.name, "value")))
      default:
        throw TableFault(
          DatasetSheet.name, row: row - 1, column: "value",
          "is no text; did a spreadsheet change it?")
      }
    }
    return try PackageReader(JSONPaths.value(leaves), name: DatasetSheet.name).dataset()
  }
}

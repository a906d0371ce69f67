import DatelineFormats
import DatelineModel

/// Reads the tables of a workbook, whichever program saved it.
enum EditedWorkbook {
  static func read(_ path: String) throws(CurationFault) -> (tables: [EditedTable], base: BaseChecksums?) {
    do {
      let book = try XLSXWorkbook(path: path)
      let lines = try book.mergeBaseLines().map { $0[...] }
      var tables: [EditedTable] = []
      for table in Tables.all {
        if let found = try read(table, in: book, path) { tables.append(found) }
      }
      guard !tables.isEmpty else { throw CurationFault("no sheet has the name of a table of Dateline") }
      return (tables, lines.isEmpty ? nil : try BaseChecksums(lines: lines))
    } catch { throw CurationFault("\(path): \(error)") }
  }

  /// The rows of a table with more than one sheet are numbered through.
  private static func read(_ listing: TableListing, in book: XLSXWorkbook, _ path: String) throws -> EditedTable? {
    let name = listing.name.rawValue
    var first: EditedHeader?
    var rows: [EditedRow] = []
    var before = 0
    for sheet in book.sheets where sheet == name || sheet.hasPrefix(name + " (") {
      var header: EditedHeader?
      var last = 0
      try book.forEachRow(of: sheet) { number, cells in
        last = number
        let texts = cells.map(text)
        guard let known = header else {
          header = try EditedHeader(texts, of: listing)
          return
        }
        let row = known.row(texts, number: before + number)
        if !row.isEmpty { rows.append(row) }
      }
      first = first ?? header
      before += last
    }
    return first.map {
      EditedTable(header: $0, place: "\(path), sheet \(name)", rows: rows, isWindows1252: false, decimalMark: ".")
    }
  }

  private static func text(_ cell: XLSXCell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text), .number(let text), .date(let text), .error(let text): text
    case .boolean(let value): value ? "true" : "false"
    case .formula(_, let result): text(result)
    }
  }
}

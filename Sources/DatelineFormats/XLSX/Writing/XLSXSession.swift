import DatelineArchive
import DatelineExport
import DatelineModel

/// One export to a workbook: rows are staged sheet by sheet, and packed when the last is known.
struct XLSXSession: ExportSession {
  private let header: DatasetHeader
  private let exporter: XLSXExporter
  private let context: ExportContext
  /// Where the sheets are staged.
  private let folder: OutputFolder
  private let longCells: LongCells
  private var tabulation: Tabulation
  /// In the order of the tables.
  private let tables: [TableSheets]
  private let base: MergeBaseSheet?

  init(_ header: DatasetHeader, _ exporter: XLSXExporter, _ context: ExportContext) throws {
    self.header = header
    self.exporter = exporter
    self.context = context
    let folder = context.output.folder(header.dataset.name)
    self.folder = folder
    tabulation = Tabulation(header)
    longCells = LongCells(in: folder, exporter.capacity)
    tables = try Tables.all.map { try TableSheets(SheetLayout($0), in: folder, exporter.capacity) }
    base = try exporter.mergeBase ? MergeBaseSheet(header.dataset, in: folder, exporter.capacity) : nil
  }

  mutating func write(_ record: Record) throws {
    let (tables, writer) = (tables, rowWriter)
    try tabulation.rows(of: record) { cells, table in
      try writer.write(cells, of: table, to: tables[table.ordinal])
    }
  }

  mutating func finish() throws {
    let writer = rowWriter
    try tabulation.closingRows { cells, table in
      try writer.write(cells, of: table, to: tables[table.ordinal])
    }
    let codebook = try CodebookSheet.write(in: folder)
    let dataset = try DatasetSheet.write(
      header.dataset, context.stamp, in: folder, writer)
    let all = tables + [codebook, dataset] + [longCells.sheets, base?.sheets].compactMap { $0 }
    for sheets in all { try sheets.close() }
    let files = all.flatMap(\.files)
    let shown = files.filter { !$0.layout.isHidden }
    let start = try StartSheet(header: header, stamp: context.stamp, sheets: shown).write(
      in: folder)
    try pack([start] + files)
  }

  private var rowWriter: SheetRowWriter {
    SheetRowWriter(longCells: longCells, losses: context.losses, base: base)
  }

  private func pack(_ files: [SheetFile]) throws {
    let dataset = header.dataset
    let name = dataset.name + ".xlsx"
    let path = try context.output.reserve(name)
    let package = WorkbookPackage(
      dataset: dataset, stamp: context.stamp, files: files, staged: folder.finishedFiles)
    do { try package.archive(exporter.store ? .store : .deflate).write(to: path) } catch {
      throw ExportError(.inputOutput, "\(error)", format: "xlsx")
    }
    try context.output.discard(dataset.name)
    try context.output.adopt(name, note: Self.note)
  }

  private static let note = FileNote(
    "Workbook",
    "All tables as sheets, with types, filters and a codebook, for Excel and LibreOffice.",
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    conformsTo: "https://ecma-international.org/publications-and-standards/standards/ecma-376/")
}

/// Puts rows into sheets: says which record is at fault where one is, and moves what is too long for a cell.
struct SheetRowWriter {
  let longCells: LongCells
  let losses: LossLedger
  var base: MergeBaseSheet?

  func write(_ cells: [Cell], of table: TableListing, to sheets: TableSheets) throws {
    let isMissing = zip(table.columns, cells).first { $0.isRequired && $1 == .missing }
    if let column = isMissing?.0 { throw fault(column.name, "is missing", cells, table) }
    let cells = try shortened(cells, of: table)
    try base?.write(cells, of: table)
    do { try sheets.write(cells) } catch let error as SheetFault {
      throw fault(table.columns[error.column].name, error.reason, cells, table)
    }
  }

  private func fault(_ column: String, _ reason: String, _ cells: [Cell], _ table: TableListing)
    -> ExportError
  {
    ExportError(
      .unfitData, "the cell \(column) of the table \(table.name.rawValue) \(reason)",
      format: "xlsx", record: table.key(of: cells))
  }

  private func shortened(_ cells: [Cell], of table: TableListing) throws -> [Cell] {
    var changed = cells
    for (place, cell) in cells.enumerated() {
      guard case .text(let text) = cell, longCells.applies(to: text) else { continue }
      if let reason = TextMeasure(text).fault {
        throw fault(table.columns[place].name, reason, cells, table)
      }
      let (column, key) = (table.columns[place].name, table.key(of: cells))
      changed[place] = .text(
        try longCells.pointer(to: text, in: table.name.rawValue, column, of: key))
      if longCells.isTooLong(text) {
        losses.drop(
          "\(table.name.rawValue).\(column)", of: key,
          because:
            "a cell holds at most 32767 characters (UTF-16 units); the text stands whole, in parts, in the sheet \(LongCells.sheet)"
        )
      }
    }
    return changed
  }
}

import DatelineExport
import DatelineModel

/// How much a sheet and a cell have room for; smaller in tests.
struct SheetCapacity: Sendable {
  /// Rows of a sheet, the header's too.
  var rows = CellReference.rows
  /// UTF-16 units of a cell.
  var characters = 32_767
}

/// The rows of one table: one sheet, or several where there are more rows than a sheet has room for.
final class TableSheets {
  /// The one that is written now is the last.
  private(set) var files: [SheetFile]
  private let layout: SheetLayout
  private let folder: OutputFolder
  private let capacity: SheetCapacity

  init(_ layout: SheetLayout, in folder: OutputFolder, _ capacity: SheetCapacity) throws {
    self.layout = layout
    self.folder = folder
    self.capacity = capacity
    files = [try Self.file(layout, 1, folder)]
  }

  func write(_ cells: [Cell]) throws {
    if let full = files.last, full.lastRow >= capacity.rows {
      try full.close()
      files.append(try Self.file(layout, files.count + 1, folder))
    }
    try files.last?.write(cells)
  }

  func close() throws { try files.last?.close() }

  private static func file(_ layout: SheetLayout, _ part: Int, _ folder: OutputFolder) throws
    -> SheetFile
  {
    try SheetFile(layout.part(part), in: folder, as: "\(layout.name)-\(part).xml")
  }
}

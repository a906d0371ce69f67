import DatelineArchive
import DatelineExport
import DatelineModel
import DatelineXML
import Foundation

/// The files in a workbook (Open Packaging Conventions, ECMA-376 part 2).
struct WorkbookPackage {
  let dataset: Dataset
  let stamp: Stamp
  /// In the order in which they are shown.
  let files: [SheetFile]
  /// Rows of the sheets, by their names in the folder of the workbook.
  let staged: [FinishedFile]

  func archive(_ compression: ArchiveWriter.Compression) throws -> ArchiveWriter {
    var archive = ArchiveWriter(day: day, compression: compression, listsFolders: false)
    let parts = WorkbookParts(sheets: files.map(\.frame))
    try archive.add("[Content_Types].xml", .bytes(parts.contentTypes()))
    try archive.add("_rels/.rels", .bytes(parts.packageRelations()))
    try archive.add(
      "docProps/core.xml", .bytes(DocumentProperties(dataset: dataset, stamp: stamp).core()))
    try archive.add(
      "docProps/app.xml", .bytes(DocumentProperties(dataset: dataset, stamp: stamp).application()))
    try archive.add("xl/workbook.xml", .bytes(parts.workbook()))
    try archive.add("xl/_rels/workbook.xml.rels", .bytes(parts.workbookRelations()))
    try archive.add("xl/styles.xml", .bytes(StyleSheet.xml()))
    let staged = Dictionary(staged.map { ($0.name, $0) }) { first, _ in first }
    for (place, file) in files.enumerated() {
      guard let rows = staged[file.stagedName] else {
        throw ExportError(.bug, "the sheet \(file.layout.name) was never closed")
      }
      try archive.add(
        "xl/\(WorkbookParts.sheetPart(place))", content(of: file, rows, isFirst: place == 0))
    }
    return archive
  }

  /// The day of the dataset, where a zip can hold it: programs show the date in the document's properties, not this one.
  private var day: ArchiveDay {
    ArchiveDay(year: dataset.date.year, month: dataset.date.month, day: dataset.date.day) ?? .first
  }

  private func content(of file: SheetFile, _ rows: FinishedFile, isFirst: Bool) throws
    -> EntryContent
  {
    var frame = file.frame
    frame.isFirst = isFirst
    let (head, tail) = try frame.parts()
    let path = rows.path
    return .stream(size: head.count + rows.size + tail.count) {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      var ends = [head]
      var isRead = false
      return {
        if let head = ends.popLast() { return head }
        if isRead { return [] }
        let piece = try handle.read(upToCount: 1 << 16) ?? Data()
        if !piece.isEmpty { return Array(piece) }
        isRead = true
        return tail
      }
    }
  }
}

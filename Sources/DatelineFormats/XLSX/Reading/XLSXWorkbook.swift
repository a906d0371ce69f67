import DatelineArchive
import DatelineXML

/// A workbook that Excel, LibreOffice, openpyxl or Dateline has saved (Office Open XML, strict or transitional).
///
/// Its sheets are read row by row; texts that cells share lie on disk meanwhile. Nothing is computed: formulas have the results that
/// they were saved with.
public struct XLSXWorkbook {
  private let parts: UnpackedParts
  private let context: SheetContext
  private let listing: [WorkbookListing.Sheet]

  /// - Throws: where it is no workbook, is damaged, or is larger than `ArchiveLimits` allow.
  public init(path: String) throws(XLSXFault) {
    do {
      let parts = try UnpackedParts(path: path)
      self.parts = parts
      let book = try parts.relations(of: "").part(ofType: "officeDocument", among: parts)
      let relations = try parts.relations(of: book)
      let listing = try WorkbookListing(path: parts.file(book), name: book, relations)
      self.listing = listing.sheets
      let texts = try TextStore(in: parts.folder)
      if let shared = relations.partIfAny(ofType: "sharedStrings", among: parts) {
        try SharedStrings.read(path: parts.file(shared), name: shared, into: texts)
      }
      let styles = try relations.partIfAny(ofType: "styles", among: parts).map {
        try CellFormats(path: parts.file($0), name: $0)
      }
      context = SheetContext(
        texts: try texts.closed(), formats: styles ?? CellFormats(), days: listing.days)
    } catch let fault as XLSXFault {
      throw fault
    } catch {
      throw XLSXFault(path, "cannot be read as a workbook: \(error)")
    }
  }

  /// The names of its sheets in the order in which they are shown, hidden ones too; charts are none.
  public var sheets: [String] { listing.map(\.name) }

  /// Passes on the rows in which anything stands, in their order, each with the number that the program shows; cells by column, from
  /// the first, up to the last that is there.
  public func forEachRow(of sheet: String, _ body: (Int, [XLSXCell]) throws -> Void) throws {
    let rows = try rows(of: sheet)
    while let row = try rows.next() { try body(row.number, row.cells) }
  }

  /// A place for texts that goes with the workbook.
  func store() throws -> TextStore { try TextStore(in: parts.folder) }

  func rows(of sheet: String) throws -> SheetReader {
    guard let found = listing.first(where: { $0.name == sheet }) else {
      throw XLSXFault(sheet, "there is no such sheet")
    }
    return try SheetReader(path: parts.file(found.part), sheet: sheet, context)
  }
}

/// What a sheet's cells refer to.
struct SheetContext {
  let texts: TextStore.Texts
  let formats: CellFormats
  let days: SpreadsheetDay.System
}

import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation

@testable import DatelineFormats

/// What an export to a workbook leaves, in a folder that goes with the value.
final class WorkbookExport {
  let path: String
  private let export: TemporaryExport

  init(_ source: some RecordSource, store: Bool = false, capacity: SheetCapacity = SheetCapacity())
    throws
  {
    export = try TemporaryExport(source, with: XLSXExporter(store: store, capacity: capacity))
    path = export.path + "/" + source.header.dataset.name + ".xlsx"
  }

  var losses: [LossLedger.Loss] { export.losses.losses }
  var files: [String] { get throws { try export.names } }

  func source() throws -> XLSXSource { try XLSXSource(path: path) }
  func book() throws -> XLSXWorkbook { try XLSXWorkbook(path: path) }
  func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

  func rows(of sheet: String) throws -> [[XLSXCell]] {
    var rows: [[XLSXCell]] = []
    try book().forEachRow(of: sheet) { rows.append($1) }
    return rows
  }
}

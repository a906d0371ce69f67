import DatelineExport
import DatelineModel

/// Writes the tables of the model as one workbook (Office Open XML, ECMA-376): a sheet for each table, one to start from, a codebook and
/// the dataset's own description. There is no formula in it.
public struct XLSXExporter: Exporter {
  /// True to store the workbook's parts instead of deflating them: the same bytes with any build of zlib.
  public let store: Bool
  /// True to leave in a hidden sheet what “dateline merge” needs (see ``MergeBase``).
  public let mergeBase: Bool
  let capacity: SheetCapacity

  public init(store: Bool = false, mergeBase: Bool = false) {
    self.init(store: store, mergeBase: mergeBase, capacity: SheetCapacity())
  }

  init(store: Bool = false, mergeBase: Bool = false, capacity: SheetCapacity) {
    self.store = store
    self.mergeBase = mergeBase
    self.capacity = capacity
  }

  public let format = Format(
    name: "xlsx", title: "Workbook",
    purpose:
      "The tables as one workbook for Excel and LibreOffice, with types, filters and a codebook.",
    schemas: [])

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    try XLSXSession(header, self, context)
  }
}

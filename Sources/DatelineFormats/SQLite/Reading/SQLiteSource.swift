import DatelineExport
import DatelineModel

/// A database that Dateline wrote, read back: the same records that it was made from.
///
/// Made for files from anybody: see ``DatabaseFile``.
public struct SQLiteSource: RecordSource {
  public let header: DatasetHeader
  private let path: String

  /// - Parameter path: the database.
  /// - Throws: `TableFault` with what is wrong and where, here and later.
  public init(path: String) throws {
    self.path = path
    let file = try DatabaseFile.open(path)
    try file.checkKeys()
    header = DatasetHeader(dataset: try DatasetReading(file).dataset(), authorities: try file.assembly().authorities)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try DatabaseFile.open(path).assembly().forEach(body)
  }
}

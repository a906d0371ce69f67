import DatelineExport
import DatelineModel
import Foundation

/// An export to CSV, read back: the same records that it was made from.
///
/// An export without the words of its articles is read as what it is; one whose line feeds became spaces has spaces.
public struct CSVSource: RecordSource {
  public let header: DatasetHeader
  private let folder: String
  private let isGuarded: Bool

  /// - Parameter folder: with `datapackage.json` and `tables/` in it.
  /// - Throws: ``DatelineModel/TableFault`` with what is wrong and where, here and later.
  public init(folder: String) throws {
    let package = try PackageReader(path: folder + "/" + CSVLayout.package.path)
    self.folder = folder
    isGuarded = package.isGuarded
    let dataset = try package.dataset()
    let assembly = try Self.assembly(folder, isGuarded: package.isGuarded)
    header = DatasetHeader(dataset: dataset, authorities: assembly.authorities)
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try Self.assembly(folder, isGuarded: isGuarded).forEach(body)
  }

  private static func assembly(_ folder: String, isGuarded: Bool) throws -> RecordAssembly {
    try RecordAssembly { table in
      let listing = Tables.listing(table)
      return try CSVTable(listing, path: folder + "/" + CSVLayout.table(listing).path, isGuarded: isGuarded)
    }
  }
}

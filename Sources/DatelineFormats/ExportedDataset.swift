import DatelineExport
import Foundation

/// Finds out which format an export is in, and opens it as a source of records.
public enum ExportedDataset {
  /// Where there is nothing that can be read.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameter path: a folder that `dateline export` wrote, the folder of one format in it, or a file of linked data.
  /// - Throws: ``Fault`` where there is no export; what the format's reader throws where there is one that it cannot read.
  public static func open(_ path: String) throws -> any RecordSource {
    guard let found = find(path) else {
      throw Fault(
        description:
          "\(path) is no export that can be read: give a folder with corpus.xml, statements.jsonld, statements.ndjson or datapackage.json in it"
      )
    }
    switch found {
    case .tei(let folder): return try TEISource(folder: folder)
    case .csv(let folder): return try CSVSource(folder: folder)
    case .linkedData(let file): return try JSONLDSource(path: file)
    }
  }

  private enum Found {
    case tei(String)
    case csv(String)
    case linkedData(String)
  }

  /// The folder itself, then the folders of the formats in it.
  private static func find(_ path: String) -> Found? {
    if path.hasSuffix(".jsonld") || path.hasSuffix(".ndjson"), exists(path) { return .linkedData(path) }
    for folder in [path] + ["tei", "jsonld", "ndjsonld", "csv"].map({ "\(path)/\($0)" }) {
      for name in ["statements.jsonld", "statements.ndjson"] where exists("\(folder)/\(name)") {
        return .linkedData("\(folder)/\(name)")
      }
      if exists("\(folder)/corpus.xml") { return .tei(folder) }
      if exists("\(folder)/datapackage.json") { return .csv(folder) }
    }
    return nil
  }

  private static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }
}

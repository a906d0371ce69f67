import DatelineExport
import Foundation

/// An export on disk, in a format that can be read back.
public struct ExportedDataset: Sendable {
  /// The name of its format.
  public let format: String
  /// A folder, a file of linked data, a database, a workbook, or a bundle.
  public let path: String

  /// Where there is nothing that can be read.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// Opens it as a source of records.
  /// - Throws: what the format's reader throws where it cannot read it.
  public func open() throws -> any RecordSource {
    switch format {
    case "tei": try TEISource(folder: path)
    case "csv": try CSVSource(folder: path)
    case "bundle": try BundleSource(path: path)
    case "sqlite": try SQLiteSource(path: path)
    case "xlsx": try XLSXSource(path: path)
    default: try JSONLDSource(path: path)
    }
  }

  /// The first that there is below a path.
  /// - Parameter path: a folder that `dateline export` wrote, the folder of one format in it, a file of linked data, a database, a workbook, or a
  ///   bundle.
  /// - Throws: ``Fault`` where there is none.
  public static func find(_ path: String) throws -> ExportedDataset {
    let found = try all(in: path)
    return found[0]
  }

  /// Every format that can be read below a path; at least one.
  /// - Throws: ``Fault`` where there is none.
  public static func all(in path: String) throws -> [ExportedDataset] {
    if path.hasSuffix(".xlsx"), FileManager.default.fileExists(atPath: path) {
      return [ExportedDataset(format: "xlsx", path: path)]
    }
    if isBundle(path) { return [ExportedDataset(format: "bundle", path: path)] }
    let known = signs.flatMap { sign -> [ExportedDataset] in
      ["", "/\(sign.format)"].compactMap { folder in
        let file = "\(path)\(folder)/\(sign.file)"
        guard FileManager.default.fileExists(atPath: file) else { return nil }
        return ExportedDataset(format: sign.format, path: sign.isFile ? file : path + folder)
      }
    }
    let itself = signs.first {
      $0.isFile && path.hasSuffix("." + ($0.file as NSString).pathExtension)
    }
    if let itself, FileManager.default.fileExists(atPath: path) {
      return [ExportedDataset(format: itself.format, path: path)]
    }
    let found = known + workbooks(in: path) + workbooks(in: path + "/xlsx") + bundles(in: path)
    guard !found.isEmpty else {
      throw Fault(
        description:
          "\(path) is no export that can be read: give a bundle, or a folder with \(signs.map(\.file).joined(separator: ", ")) in it, or a workbook"
      )
    }
    return found
  }

  /// Workbooks have the name of their dataset. Files that programs lay beside one that is open are none.
  private static func workbooks(in folder: String) -> [ExportedDataset] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".xlsx") && !$0.hasPrefix("~") && !$0.hasPrefix(".") }
      .sorted()
      .map { ExportedDataset(format: "xlsx", path: "\(folder)/\($0)") }
  }

  /// Bundles have the name of their dataset too, and stand last: what lies beside them is read sooner.
  private static func bundles(in path: String) -> [ExportedDataset] {
    let folder = (path as NSString).lastPathComponent == "bundle" ? path : path + "/bundle"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.sorted().map { "\(folder)/\($0)" }.filter { $0.hasSuffix(".zip") && isBundle($0) }
      .map { ExportedDataset(format: "bundle", path: $0) }
  }

  /// A zip that is no workbook, or a folder that is a bag.
  public static func isBundle(_ path: String) -> Bool {
    if path.hasSuffix(".xlsx") { return false }
    return path.lowercased().hasSuffix(".zip") && FileManager.default.fileExists(atPath: path) || BundleFolder.isArchive(path)
      || BundleFolder(in: path) != nil
  }

  /// By which file each format is known, and whether its reader takes that file or the folder it lies in.
  private static let signs: [(format: String, file: String, isFile: Bool)] = [
    ("tei", "corpus.xml", false), ("jsonld", "statements.jsonld", true), ("ndjsonld", "statements.ndjson", true),
    ("csv", "datapackage.json", false), ("sqlite", "statements.sqlite", true),
  ]
}

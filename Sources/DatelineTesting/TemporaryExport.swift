import DatelineExport
import Foundation

/// What an exporter makes of a source, in a temporary folder that goes with the value.
public final class TemporaryExport {
  public let path: String
  public let losses = LossLedger()

  public init(_ source: some RecordSource, with exporter: some Exporter) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("export-" + UUID().uuidString).path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    var session = try exporter.begin(source.header, in: ExportContext(output: OutputFolder(path: path), losses: losses))
    try source.forEach { try session.write($0) }
    try session.finish()
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The names of all files, by their bytes.
  public var names: [String] {
    get throws {
      try FileManager.default.subpathsOfDirectory(atPath: path)
        .filter { !isFolder($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  public func text(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }

  private func isFolder(_ name: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path + "/" + name, isDirectory: &isFolder) && isFolder.boolValue
  }
}

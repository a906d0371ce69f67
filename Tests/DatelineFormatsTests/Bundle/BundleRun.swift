import DatelineArchive
import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

/// One export of a source as a bundle, into a folder that goes with it.
final class BundleRun {
  let folder: String
  let output: OutputFolder
  let losses = LossLedger()
  let name: String

  init(
    _ source: some RecordSource = Sample(),
    _ exporter: BundleExporter = BundleExporter(parts: [ListingExporter("csv", belongsAtTop: true), ListingExporter("tei")])
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    output = OutputFolder(path: folder)
    name = "\(source.header.dataset.name)-\(source.header.dataset.version)"
    var session = try exporter.begin(source.header, in: ExportContext(output: output, losses: losses))
    try source.forEach { try session.write($0) }
    try session.finish()
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  var path: String { "\(folder)/\(name).zip" }
  var bytes: [UInt8] { get throws { Array(try Data(contentsOf: URL(fileURLWithPath: path))) } }

  /// Every file of the bag by its name in it.
  func files() throws -> [String: [UInt8]] {
    let reader = try ArchiveReader(path: path)
    var files: [String: [UInt8]] = [:]
    for entry in reader.entries where !entry.isFolder {
      files[String(entry.name.dropFirst(name.count + 1))] = try reader.contents(of: entry.name)
    }
    return files
  }

  func text(_ file: String) throws -> String { String(decoding: try files()[file] ?? [], as: UTF8.self) }
}

/// A source with another description, and the records of the sample.
struct Redescribed: RecordSource {
  let header: DatasetHeader

  init(papers: Papers = Papers(), _ change: (inout Dataset) -> Void = { _ in }) {
    let sample = Sample().header
    var dataset = sample.dataset
    change(&dataset)
    header = DatasetHeader(dataset: dataset, authorities: sample.authorities, papers: papers)
  }

  func forEach(_ body: (Record) throws -> Void) throws { try Sample().forEach(body) }
}

import DatelineExport
import DatelineModel
import DatelineTesting
import Foundation

/// Runs exporters over a source, for the tests of this folder.
enum LinkedDataExports {
  /// Every file that an exporter writes of a source, by name.
  static func exported(
    _ exporter: any Exporter, _ source: some RecordSource, stamp: Stamp = Stamp(tool: "dateline", version: "test")
  ) throws -> [String: Data] {
    try inFolder { folder in
      try export(exporter, source, to: folder, stamp: stamp)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      return try Dictionary(
        uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0))) })
    }
  }

  /// What an exporter reports as lost.
  static func losses(_ exporter: any Exporter, _ source: some RecordSource) throws -> [LossLedger.Loss] {
    try inFolder { folder in try export(exporter, source, to: folder).losses }
  }

  /// - Parameter folder: exists and is empty.
  @discardableResult static func export(
    _ exporter: any Exporter, _ source: some RecordSource, to folder: String,
    stamp: Stamp = Stamp(tool: "dateline", version: "test")
  ) throws -> LossLedger {
    let losses = LossLedger()
    let context = ExportContext(output: OutputFolder(path: folder), losses: losses, stamp: stamp)
    var session = try exporter.begin(source.header, in: context)
    try source.forEach { try session.write($0) }
    try session.finish()
    return losses
  }

  /// Runs something in a new folder and removes it afterwards.
  static func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = NSTemporaryDirectory() + "dateline-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body(folder)
  }
}

/// Numbers that look random and are the same each time.
struct Lehmer: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 29)
  }
}

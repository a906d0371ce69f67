import DatelineModel

/// A format that Dateline can write. A value without state: it opens sessions.
public protocol Exporter: Sendable {
  var format: Format { get }

  /// Starts an export. Nothing may be written before this.
  func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession
}

/// One export under way. It sees every record once, in the order that ``DatelineModel/Record`` states, and keeps no more than the one in hand
/// (and what is bounded by the authority file and the utterances).
public protocol ExportSession {
  mutating func write(_ record: Record) throws
  /// Writes what can only be written at the end, and closes every file.
  mutating func finish() throws
}

/// How a format presents itself: in `dateline formats`, in the README's table, in reports.
public struct Format: Hashable, Sendable {
  /// As in `--format NAME`; also the folder that it is written to.
  public let name: String
  public let title: String
  /// What it is for, in one sentence.
  public let purpose: String
  /// Paths under `schemas/` that say what a valid file is.
  public let schemas: [String]
  /// True where its files belong at the top of a bundle and not in a folder of its name: a Data Package has to lie above its tables.
  public let belongsAtTop: Bool

  public init(name: String, title: String, purpose: String, schemas: [String], belongsAtTop: Bool = false) {
    self.name = name
    self.title = title
    self.purpose = purpose
    self.schemas = schemas
    self.belongsAtTop = belongsAtTop
  }
}

/// All that an exporter gets to know of the world: where to write, where to say what is lost, who writes. No path, no clock, no environment.
public struct ExportContext {
  public let output: OutputFolder
  public let losses: LossLedger
  public let stamp: Stamp

  public init(output: OutputFolder, losses: LossLedger, stamp: Stamp = .current) {
    self.output = output
    self.losses = losses
    self.stamp = stamp
  }

  /// The same with a folder inside this one, for an exporter that is a part of another.
  public func part(_ folder: String) -> ExportContext {
    ExportContext(output: output.folder(folder), losses: losses, stamp: stamp)
  }
}

/// Which program wrote an export. Part of the bytes, so it holds nothing that changes from run to run.
public struct Stamp: Hashable, Sendable {
  public let tool: String
  public let version: String

  public init(tool: String, version: String) {
    self.tool = tool
    self.version = version
  }

  public static let current = Stamp(tool: "dateline", version: "0.1.0")
}

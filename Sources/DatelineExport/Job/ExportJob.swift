import DatelineModel
import Foundation

/// One run: every record of a source goes once to each format's session; when all have finished, what they wrote takes the place of what was there.
///
/// Until then everything lies in a staging folder beside the destination, so a run that fails, or is killed, leaves an earlier export as it was.
public struct ExportJob {
  private let exporters: [any Exporter]
  private let destination: Destination

  /// - Parameter folder: where to write; each format gets a folder of its name in it.
  public init(exporters: [any Exporter], to folder: URL) {
    self.exporters = exporters
    destination = Destination(folder)
  }

  /// What happens while a run goes on.
  public struct Hooks {
    /// Called with each record before it is written, for instance to check it and to show progress.
    public var willWrite: (Record) -> Void = { _ in }
    /// Called when all is written and before anything is published, with what there is to publish. What it throws stops the run.
    public var willPublish: (_ staged: URL, _ reports: [FormatReport]) throws -> Void = { _, _ in }

    public init() {}
  }

  /// - Throws: ``ExportError``, or what a hook threw; then nothing has been published.
  public func run(_ source: some RecordSource, hooks: Hooks = Hooks()) throws -> ExportReport {
    let names = exporters.map(\.format.name)
    guard Set(names).count == names.count else { throw ExportError(.bug, "a format is to be written twice: \(names)") }
    try destination.prepare()
    defer { destination.removeStaging() }
    var runs = try exporters.map { try FormatRun($0, source.header, in: destination.stage($0.format.name)) }
    var counts = RecordCounts()
    try source.forEach { record in
      hooks.willWrite(record)
      counts.count(record)
      for index in runs.indices { try runs[index].write(record) }
    }
    for index in runs.indices { try runs[index].finish() }
    let reports = runs.map(\.report)
    try hooks.willPublish(destination.staging, reports)
    try destination.publish(reports, of: source.header.dataset)
    return ExportReport(folder: destination.folder, formats: reports, records: counts)
  }
}

/// One format's part in a run.
private struct FormatRun {
  private let format: Format
  private let output: OutputFolder
  private let losses = LossLedger()
  private var session: any ExportSession

  init(_ exporter: any Exporter, _ header: DatasetHeader, in folder: URL) throws {
    format = exporter.format
    output = OutputFolder(path: folder.path)
    session = try Self.naming(format, record: nil) { [output, losses] in
      try exporter.begin(header, in: ExportContext(output: output, losses: losses))
    }
  }

  mutating func write(_ record: Record) throws {
    try Self.naming(format, record: record.id) { try session.write(record) }
  }

  mutating func finish() throws {
    try Self.naming(format, record: nil) {
      try session.finish()
      if let file = output.unfinishedFiles.first { throw ExportError(.bug, "the file \(file) was never closed") }
    }
  }

  var report: FormatReport { FormatReport(format: format, files: output.finishedFiles, losses: losses.losses) }

  /// Adds to an error which format and record it was about.
  private static func naming<Result>(_ format: Format, record: String?, _ body: () throws -> Result) throws -> Result {
    do { return try body() } catch let error as ExportError {
      throw ExportError(error.code, error.message, format: error.format ?? format.name, record: error.record ?? record)
    }
  }
}

extension Record {
  /// The id of the record.
  public var id: String {
    switch self {
    case .agent(let agent): agent.id.value
    case .place(let place): place.id.value
    case .event(let event): event.id.value
    case .document(let document): document.document.id.value
    case .utterance(let utterance): utterance.id.value
    }
  }
}

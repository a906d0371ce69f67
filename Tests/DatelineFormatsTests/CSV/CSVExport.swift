import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

/// What an export to CSV leaves in a folder of its own.
struct CSVExport {
  let files: [String: [UInt8]]
  let losses: [LossLedger.Loss]

  init(_ source: some RecordSource, options: CSVOptions = CSVOptions()) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let (output, ledger) = try Self.run(source, options, into: folder.path)
    var files: [String: [UInt8]] = [:]
    for file in output.finishedFiles {
      files[file.name] = Array(try Data(contentsOf: folder.appendingPathComponent(file.name)))
    }
    self.files = files
    losses = ledger.losses
  }

  @discardableResult
  static func run(
    _ source: some RecordSource, _ options: CSVOptions = CSVOptions(), into folder: String
  ) throws -> (OutputFolder, LossLedger) {
    let context = ExportContext(output: OutputFolder(path: folder), losses: LossLedger())
    var session = try CSVExporter(options: options).begin(source.header, in: context)
    try source.forEach { try session.write($0) }
    try session.finish()
    return (context.output, context.losses)
  }

  func bytes(of table: TableName) -> [UInt8] { files["tables/\(table.rawValue).csv"] ?? [] }

  func text(_ file: String) -> String { String(decoding: files[file] ?? [], as: UTF8.self) }

  /// The values of a column, as a strict reader gets them.
  func column(_ name: String, of table: TableName) -> [String] {
    guard let rows = StrictCSV.rows(bytes(of: table)), let header = rows.first,
      let place = header.firstIndex(where: { $0.text == name })
    else { return [] }
    return rows.dropFirst().map { $0[place].text }
  }
}

/// A sample whose first agent has another note.
struct NotedSample: RecordSource {
  let header: DatasetHeader

  init(note: String) {
    var agent = Agent(id: legal("noted"), kind: .person, names: [Name("Noted", kind: .preferred)])
    agent.note = note
    header = DatasetHeader(dataset: Sample().header.dataset, authorities: Authorities(agents: [agent]))
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for agent in header.authorities.agents { try body(.agent(agent)) }
  }
}

import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

/// What is to be exported, and how it is measured.
struct BenchmarkOrder {
  private var documents = 0
  private var formats = BuiltIn.names
  private var isLoaded = false
  private var folder: URL?

  /// `nil` where the arguments are not understood.
  init?(_ arguments: ArraySlice<String>) {
    var rest = arguments
    while let argument = rest.popFirst() {
      switch argument {
      case "--loaded": isLoaded = true
      case "--keep":
        guard let path = rest.popFirst() else { return nil }
        folder = URL(fileURLWithPath: path)
      default:
        guard let count = Int(argument), count > 0, rest.count <= 1 else { return nil }
        documents = count
        if let names = rest.popFirst() { formats = names.split(separator: ",").map(String.init) }
      }
    }
    guard documents > 0 else { return nil }
  }

  func run() throws {
    let generated = RandomDataset(seed: TestSeed.value, documents: documents, paragraphs: 1...3)
    if isLoaded { try export(try LoadedRecords(generated)) } else { try export(generated) }
  }

  private func export(_ source: some RecordSource) throws {
    let place = folder ?? FileManager.default.temporaryDirectory.appendingPathComponent("dateline-benchmark-\(UUID().uuidString)")
    defer { if folder == nil { try? FileManager.default.removeItem(at: place) } }
    let job = ExportJob(exporters: BuiltIn.exporters().filter { formats.contains($0.format.name) }, to: place)
    let rows = isLoaded ? try Self.cpu { try Self.makeRows(of: source) } : nil
    let start = ContinuousClock.now
    var made: ExportReport?
    let cpu = try Self.cpu { made = try job.run(source) }
    guard let report = made else { return }
    let seconds = (ContinuousClock.now - start) / .seconds(1)
    let bytes = report.formats.reduce(0) { $0 + $1.size }
    let peak = PeakMemory.kibibytes.map(String.init) ?? "unknown"
    let parts = rows.map { " rows=\($0)" } ?? ""
    print("documents=\(documents) seconds=\(seconds) cpu=\(cpu)\(parts) bytes=\(bytes) peak=\(peak)")
  }

  /// Seconds of CPU time, user and system.
  private static func cpu(_ work: () throws -> Void) rethrows -> Double {
    let start = clock()
    try work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }

  /// What formats with tables are given: every row, made and thrown away.
  private static func makeRows(of source: some RecordSource) throws {
    var tabulation = Tabulation(source.header)
    try source.forEach { record in try tabulation.packedRows(of: record) { _, _ in } }
    try tabulation.packedClosingRows { _, _ in }
  }
}

/// Records that are all in memory before anything is written: for measuring the writing alone, never for an export.
private struct LoadedRecords: RecordSource {
  let header: DatasetHeader
  private var records: [Record] = []

  init(_ source: some RecordSource) throws {
    header = source.header
    var records: [Record] = []
    try source.forEach { records.append($0) }
    self.records = records
  }

  func forEach(_ body: (Record) throws -> Void) throws {
    for record in records { try body(record) }
  }
}

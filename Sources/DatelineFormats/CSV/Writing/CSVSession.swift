import DatelineExport
import DatelineModel

/// One export to CSV: a file for each table is open from the first record to the last; what describes them is written at the end.
struct CSVSession: ExportSession {
  private let header: DatasetHeader
  private let options: CSVOptions
  private let context: ExportContext
  private var tabulation: Tabulation
  /// In the order of the tables.
  private let files: [CSVFile]
  private let base: CSVMergeBase?

  init(_ header: DatasetHeader, _ options: CSVOptions, _ context: ExportContext) throws {
    self.header = header
    self.options = options
    self.context = context
    tabulation = Tabulation(header)
    files = try Tables.all.map { table in
      try CSVFile(table, context.output.file(CSVLayout.table(table).path), options, context.losses)
    }
    base = try options.mergeBase ? CSVMergeBase(header.dataset, options, context.output) : nil
  }

  mutating func write(_ record: Record) throws {
    let files = files
    let base = base
    try tabulation.packedRows(of: record) { row, table in
      try files[table.ordinal].write(row)
      try base?.write(row.unpacked, of: table)
    }
  }

  mutating func finish() throws {
    try tabulation.packedClosingRows { row, table in try files[table.ordinal].write(row) }
    for file in files { try file.close() }
    try base?.close()
    try describe(Dictionary(zip(Tables.all, files).map { ($0.name, $1.contents) }) { first, _ in first })
  }

  private func describe(_ contents: [TableName: TableContents]) throws {
    let output = context.output
    let dataset = header.dataset
    try output.write(JSONWriter.text(CSVWMetadata(dataset, options).json) + "\n", to: CSVLayout.metadata)
    let rows = contents.mapValues(\.rows)
    try output.write(Codebook(dataset: dataset, options: options, rows: rows).markdown, to: CSVLayout.codebook)
    try output.write(ddi(rows), to: CSVLayout.ddi)
    try output.write(String(decoding: CodebookTable.csv, as: UTF8.self), to: CSVLayout.codebookTable)
    for script in ReadingScript.allCases {
      try output.write(script.text(options, contents: contents), to: script.layout)
    }
    let package = DataPackage(dataset, options, context.stamp, files: output.finishedFiles)
    try output.write(JSONWriter.text(package.json) + "\n", to: CSVLayout.package)
  }

  private func ddi(_ rows: [TableName: Int]) throws -> String {
    do { return try DDICodebook(dataset: header.dataset, rows: rows).xml() } catch {
      throw ExportError(.unfitData, "\(error)", format: "csv", record: header.dataset.name)
    }
  }
}

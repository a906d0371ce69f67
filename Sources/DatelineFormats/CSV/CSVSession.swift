import DatelineExport
import DatelineModel

/// One export to CSV: a file for each table is open from the first record to the last.
struct CSVSession: ExportSession {
  private let header: DatasetHeader
  private let options: CSVOptions
  private let context: ExportContext
  private var tabulation: Tabulation
  private let files: [TableName: CSVFile]

  init(_ header: DatasetHeader, _ options: CSVOptions, _ context: ExportContext) throws {
    self.header = header
    self.options = options
    self.context = context
    tabulation = Tabulation(header)
    let folder = context.output.folder(Self.folder)
    var files: [TableName: CSVFile] = [:]
    for table in Tables.all {
      files[table.name] = try CSVFile(table, folder.file(Self.fileName(table.name)), options, context.losses)
    }
    self.files = files
  }

  mutating func write(_ record: Record) throws {
    try tabulation.rows(of: record) { cells, table in try files[table]?.write(cells) }
  }

  mutating func finish() throws {
    try tabulation.closingRows { cells, table in try files[table]?.write(cells) }
    for table in Tables.all { try files[table.name]?.close() }
    let package = DataPackage(header.dataset, options, context.stamp, files: context.output.finishedFiles)
    try context.output.write(JSONWriter.text(package.json) + "\n", to: "datapackage.json")
  }

  static let folder = "tables"
  static func fileName(_ table: TableName) -> String { "\(table.rawValue).csv" }
}

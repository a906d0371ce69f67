import DatelineExport
import DatelineModel

/// The merge base beside the tables, under way.
final class CSVMergeBase {
  private let file: OutputFile
  private let lineFeedsAreSpaces: Bool

  init(_ dataset: Dataset, _ options: CSVOptions, _ output: OutputFolder) throws {
    lineFeedsAreSpaces = options.lineFeeds == .space
    file = try output.file("tables/\(MergeBase.fileName)")
    file.note = MergeBase.note
    let head = MergeBase.head(of: dataset, lineFeedsAreSpaces: lineFeedsAreSpaces, isGuarded: options.formulaGuard)
    try file.write(head.map { $0 + "\n" }.joined())
  }

  func write(_ cells: [Cell], of table: TableListing) throws {
    var line = MergeBase.line(cells, of: table, lineFeedsAreSpaces: lineFeedsAreSpaces)
    guard !line.isEmpty else { return }
    line.append(UInt8(ascii: "\n"))
    try file.write(line)
  }

  func close() throws { try file.close() }
}

import DatelineExport
import DatelineModel

/// Writes the tables of the model as CSV files in `tables/`, and above them the Data Package that describes them.
public struct CSVExporter: Exporter {
  public let options: CSVOptions

  public init(options: CSVOptions = CSVOptions()) { self.options = options }

  public var format: Format {
    Format(
      name: "csv", title: "CSV tables",
      purpose: "Tables with keys for R, pandas, Stata and spreadsheets, described by a Data Package.",
      schemas: Tables.all.map { "csv/\($0.name.rawValue).json" }, belongsAtTop: true)
  }

  public func begin(_ header: DatasetHeader, in context: ExportContext) throws -> any ExportSession {
    try CSVSession(header, options, context)
  }
}

/// How the CSV files deviate from their canonical form; by default not at all.
public struct CSVOptions: Hashable, Sendable {
  /// What becomes of line feeds inside cells.
  public enum LineFeeds: String, CaseIterable, Sendable {
    case keep
    /// Each becomes one space, so that offsets stay true.
    case space
  }

  /// U+FEFF at the start of each file: for programs that otherwise take the file for something else than UTF-8.
  public var byteOrderMark = false
  public var lineFeeds = LineFeeds.keep
  /// Keeps spreadsheets from taking texts for formulas (see ``FormulaGuard``).
  public var formulaGuard = false
  /// Leaves beside the tables what “dateline merge” needs (see ``MergeBase``).
  public var mergeBase = false

  public init() {}

  /// What somebody has to know who reads the cells, a sentence or two for each, for every description of the tables. (A byte order
  /// mark is no part of a cell.)
  var deviations: [String] {
    var sentences: [String] = []
    if lineFeeds == .space { sentences.append("Line feeds inside cells were replaced by one space each.") }
    if formulaGuard {
      sentences.append(
        "Before texts that spreadsheets take for formulas stands one apostrophe more than in the data: take one off where "
          + #"`^'+[=+\-@\t\r]` matches. The reading scripts do."#)
    }
    return sentences
  }

  /// Tables to be edited in a spreadsheet and merged again.
  public static var forEditing: CSVOptions {
    var options = CSVOptions()
    options.mergeBase = true
    return options
  }
}

import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineXML

/// What a format's reader throws, as a place in the bundle and a sentence.
enum ReaderFault {
  /// - Parameter path: the file or folder that was read.
  static func place(_ error: any Error, in path: String) -> BundleFinding.Place {
    switch error {
    case let problem as XMLProblem:
      BundleFinding.Place(join(path, problem.file), line: problem.line > 0 ? problem.line : nil, problem.element)
    case let fault as TableFault:
      BundleFinding.Place(
        file(of: fault, in: path), fault.row.map { "row \($0)" + (fault.column.map { ", \($0)" } ?? "") } ?? fault.column)
    case let fault as JSONFault: BundleFinding.Place(path, line: fault.line)
    case let fault as LinkedDataFault: BundleFinding.Place(path, fault.node + (fault.member.map { ", \($0)" } ?? ""))
    default: BundleFinding.Place(path)
    }
  }

  static func reason(_ error: any Error) -> String {
    switch error {
    case let problem as XMLProblem: problem.message
    case let fault as TableFault: fault.reason
    case let fault as JSONFault: fault.reason
    case let fault as LinkedDataFault: fault.reason
    default: "it cannot be read: \(error)"
    }
  }

  /// A fault of a table names the table; one of the package names its file.
  private static func file(of fault: TableFault, in path: String) -> String {
    // A workbook or a database is one file with all tables in it.
    guard path.isEmpty || path == "data" || path.hasSuffix("csv") else { return path }
    return join(path, TableName(rawValue: fault.table) == nil ? fault.table : "tables/\(fault.table).csv")
  }

  /// The folder of one format may be all that is checked, and have no name of its own.
  private static func join(_ path: String, _ file: String) -> String { path.isEmpty ? file : path + "/" + file }
}

import DatelineModel

/// Where the files of an export lie. The Data Package stands above the tables, the CSVW metadata next to them: there programs
/// look for them.
enum CSVLayout {
  static let package = "datapackage.json"
  static let metadata = "tables/csv-metadata.json"
  static let codebook = "documentation/codebook.md"
  static let codebookTable = "documentation/codebook.csv"

  static func path(_ table: TableName) -> String { "tables/\(fileName(table))" }
  static func fileName(_ table: TableName) -> String { "\(table.rawValue).csv" }
}

import DatelineExport
import DatelineModel

/// A file of an export: where it lies and what it is. The Data Package stands above the tables, the CSVW metadata next to them:
/// there programs look for them.
struct CSVLayout {
  let path: String
  let note: FileNote

  static func table(_ table: TableListing, rows: Int? = nil) -> CSVLayout {
    let note = FileNote(table.title, table.description, mediaType: "text/csv", rows: rows)
    return CSVLayout(path: "tables/\(fileName(table.name))", note: note)
  }

  static func fileName(_ table: TableName) -> String { "\(table.rawValue).csv" }

  static let package = CSVLayout(
    path: "datapackage.json",
    note: FileNote(
      "Data Package", "The tables with their columns, types and keys, for programs.", mediaType: "application/json",
      conformsTo: "https://datapackage.org/profiles/2.0/datapackage.json"))

  static let metadata = CSVLayout(
    path: "tables/csv-metadata.json",
    note: FileNote(
      "CSVW metadata", "The same as linked data.", mediaType: "application/csvm+json", conformsTo: "http://www.w3.org/ns/csvw"))

  static let codebook = CSVLayout(
    path: "documentation/codebook.md",
    note: FileNote("Codebook", "What every column and every value means.", mediaType: "text/markdown"))

  static let codebookTable = CSVLayout(
    path: "documentation/codebook.csv",
    note: FileNote("Codebook as a table", "A row for each column of each table.", mediaType: "text/csv"))

  static let ddi = CSVLayout(
    path: "documentation/ddi-codebook.xml",
    note: FileNote(
      "DDI codebook", "The codebook as data archives keep it.", mediaType: "application/xml",
      conformsTo: "https://ddialliance.org/Specification/DDI-Codebook/2.5/"))
}

extension OutputFolder {
  /// A whole file at once, to its place.
  func write(_ text: String, to layout: CSVLayout) throws { try write(text, to: layout.path, note: layout.note) }
}

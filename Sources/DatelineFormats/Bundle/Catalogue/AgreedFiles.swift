import DatelineExport

/// The files whose names the layout of a bundle fixes, so that they are described even where their writer says nothing.
enum AgreedFiles {
  static func note(on name: String) -> FileNote? {
    known[name] ?? (name.hasPrefix("scripts/") ? scripts[ending(of: name)] : nil)
  }

  private static func ending(of name: String) -> String { name.split(separator: ".").last.map { $0.lowercased() } ?? "" }

  private static let known: [String: FileNote] = [
    "croissant.json": FileNote(
      "Croissant metadata", "Description of the tables for machine learning tools.", mediaType: "application/ld+json",
      conformsTo: Standards.croissant),
    "datapackage.json": FileNote(
      "Data Package", "Types, keys and checksums of the tables.", mediaType: "application/json", conformsTo: Standards.dataPackage
    ),
    "documentation/codebook.csv": FileNote(
      "Codebook as CSV", "What every column means, one row for each.", mediaType: "text/csv"),
    "documentation/codebook.md": FileNote("Codebook", "What every table, column and value means.", mediaType: "text/markdown"),
    "documentation/ddi-codebook.xml": FileNote(
      "Codebook as DDI", "What every column means, for data archives.", mediaType: "application/xml", conformsTo: Standards.ddi),
    "tables/csv-metadata.json": FileNote(
      "CSVW metadata", "Types and keys of the tables, for CSV on the Web.", mediaType: "application/csvm+json",
      conformsTo: Standards.csvw),
  ]

  private static let scripts: [String: FileNote] = [
    "do": FileNote("Script for Stata", "Reads the tables with types and labels."),
    "py": FileNote("Script for Python", "Reads the tables with types."),
    "r": FileNote("Script for R", "Reads the tables with types and labels."),
    "sps": FileNote("Script for SPSS", "Reads the tables with types and labels."),
  ]
}

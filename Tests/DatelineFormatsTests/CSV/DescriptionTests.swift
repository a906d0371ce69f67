import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// Every description is made from the same declarations, so none may say less than another.
struct DescriptionTests {
  @Test func namesEveryColumnInTheCodebookWithAllItsValues() throws {
    let codebook = try CSVExport(Sample()).text("documentation/codebook.md")
    for table in Tables.all {
      #expect(codebook.contains("\n## \(table.name.rawValue)\n"))
      for column in table.columns { #expect(codebook.contains("\n| `\(column.name)` | \(column.title) |"), "\(column.name)") }
    }
    for vocabulary in Vocabularies.all {
      for (value, term) in vocabulary.values { #expect(codebook.contains("\n| `\(value)` | \(term.label)"), "\(value)") }
    }
  }

  @Test func countsRowsInTheCodebook() throws {
    let export = try CSVExport(Sample())
    let codebook = export.text("documentation/codebook.md")
    for table in Tables.all {
      let rows = (StrictCSV.rows(export.bytes(of: table.name))?.count ?? 0) - 1
      #expect(codebook.contains("File: `tables/\(table.name.rawValue).csv`. Rows: \(rows)."), "\(table.name)")
    }
  }

  @Test func listsEveryColumnInTheCodebookTable() throws {
    let rows = try #require(StrictCSV.rows(try CSVExport(Sample()).files["documentation/codebook.csv"] ?? []))
    let listed = rows.dropFirst().map { "\($0[0].text).\($0[1].text)" }
    #expect(listed == Tables.all.flatMap { table in table.columns.map { "\(table.name.rawValue).\($0.name)" } })
  }

  @Test func describesEveryColumnInDDI() throws {
    let book = try CSVExport(Sample()).text("documentation/ddi-codebook.xml")
    for table in Tables.all {
      for column in table.columns {
        #expect(book.contains(#"ID="file.\#(table.name.rawValue).\#(column.name)" name="\#(column.name)""#), "\(column.name)")
      }
    }
  }

  @Test func saysTheSameOfKeysInCSVWAsInTheDataPackage() throws {
    let export = try CSVExport(Sample())
    let package = try object(export, "datapackage.json")["resources"] as? [[String: Any]] ?? []
    let metadata = try object(export, "tables/csv-metadata.json")["tables"] as? [[String: Any]] ?? []
    #expect(package.count == metadata.count)
    for (resource, table) in zip(package, metadata) {
      let schema = try #require(resource["schema"] as? [String: Any])
      let other = try #require(table["tableSchema"] as? [String: Any])
      #expect(schema["primaryKey"] as? [String] == other["primaryKey"] as? [String])
      #expect(columns(schema["fields"]) == columns(other["columns"]))
      #expect(
        keys(schema, "fields").map { $0.replacingOccurrences(of: ".csv", with: "") }
          == keys(other, "columnReference").map { $0.replacingOccurrences(of: ".csv", with: "") })
    }
  }

  @Test func lieNextToAndAboveTheTables() throws {
    let names = Set(try CSVExport(Sample()).files.keys)
    #expect(names.isSuperset(of: ["datapackage.json", "tables/csv-metadata.json", "documentation/codebook.md"]))
  }

  private func object(_ export: CSVExport, _ file: String) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(export.files[file] ?? [])) as? [String: Any])
  }

  private func columns(_ fields: Any?) -> [String] { (fields as? [[String: Any]] ?? []).compactMap { $0["name"] as? String } }

  private func keys(_ schema: [String: Any], _ columns: String) -> [String] {
    (schema["foreignKeys"] as? [[String: Any]] ?? []).map { key in
      let reference = key["reference"] as? [String: Any] ?? [:]
      return "\(key[columns] ?? "") \(reference["resource"] ?? "") \(reference[columns] ?? "")"
    }
  }
}

import DatelineFormats
import DatelineModel
import DatelineTesting
import Testing

/// That the programs read every cell is tried by Tests/Conformance/script_check.py.
struct ReadingScriptTests {
  @Test(arguments: ["py", "R", "do", "sps"]) func namesEveryTableAndColumn(ending: String) throws {
    let script = try CSVExport(Sample().withholdingText()).text("scripts/read-tables.\(ending)")
    for table in Tables.all {
      #expect(script.contains(table.name.rawValue))
      for column in table.columns where !script.contains("Left out for its line feeds: \(table.name.rawValue).") {
        #expect(script.contains(column.name), "\(table.name.rawValue).\(column.name)")
      }
    }
  }

  @Test func leavesATableWithLineFeedsOutOfSPSSUnlessTheyAreSpaces() throws {
    var options = CSVOptions()
    #expect(try spss(options).contains("Left out for its line feeds: documents."))
    options.lineFeeds = .space
    #expect(try !spss(options).contains("* Left out"))
  }

  @Test(arguments: ["py", "R", "do", "sps"]) func takesGuardsOffOnlyWhereThereAreAny(ending: String) throws {
    var options = CSVOptions()
    options.formulaGuard = true
    let guarded = try CSVExport(Sample(), options: options).text("scripts/read-tables.\(ending)")
    #expect(guarded != (try CSVExport(Sample()).text("scripts/read-tables.\(ending)")))
  }

  private func spss(_ options: CSVOptions) throws -> String {
    try CSVExport(Sample(), options: options).text("scripts/read-tables.sps")
  }
}

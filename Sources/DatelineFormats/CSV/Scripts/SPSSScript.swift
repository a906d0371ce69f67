import DatelineModel

enum SPSSScript {
  static func text(_ options: CSVOptions, contents: [TableName: TableContents]) -> String {
    """
    * Encoding: UTF-8.
    * Reads the tables into SPSS or PSPP. Run in the folder that holds tables/; leaves one .sav file for each table.
    * SPSS ends a row at a line feed even within quotes: tables with line feeds in cells are left out.
    * An export with line feeds as spaces has all of them.

    \(Tables.all.map { table($0, contents[$0.name], options) }.joined(separator: "\n"))
    """
  }

  private static func table(_ table: TableListing, _ contents: TableContents?, _ options: CSVOptions) -> String {
    guard let contents, !contents.hasLineFeeds else { return "* Left out for its line feeds: \(table.name.rawValue).\n" }
    let variables = zip(table.columns, contents.widths).map { "    \($0.name) \(format($0.type, width: $1))" }
    var lines = [
      "GET DATA /TYPE=TXT /FILE='tables/\(table.name.rawValue).csv' /ENCODING='UTF-8' /ARRANGEMENT=DELIMITED /DELIMITERS=','",
      "  /QUALIFIER='\"' /FIRSTCASE=2", "  /VARIABLES=", variables.joined(separator: "\n") + ".",
    ]
    for column in table.columns { lines += typed(column, options) }
    lines.append("VARIABLE LABELS\n" + table.columns.map { "  \($0.name) \(quoted($0.title))" }.joined(separator: "\n") + ".")
    lines.append("SAVE OUTFILE='\(table.name.rawValue).sav'.\n")
    return lines.joined(separator: "\n")
  }

  private static func format(_ type: ColumnType, width: Int) -> String {
    switch type {
    case .integer: "F11.0"
    case .decimal: "F20.6"
    case .date: "SDATE10"
    case .boolean: "A5"
    // SPSS has no longer texts than these.
    case .id, .text, .edtf, .iri, .language, .vocabulary: "A\(min(max(width, 1), 32_767))"
    }
  }

  private static func typed(_ column: ColumnListing, _ options: CSVOptions) -> [String] {
    let name = column.name
    switch column.type {
    case .boolean:
      return [
        "RECODE \(name) ('true'=1) ('false'=0) INTO typed_\(name).", "DELETE VARIABLES \(name).",
        "RENAME VARIABLES (typed_\(name)=\(name)).",
      ]
    case .vocabulary(let vocabulary):
      let values = vocabulary.values.map { "  '\($0.value)' \(quoted($0.term.label))" }
      return ["VALUE LABELS \(name)\n" + values.joined(separator: "\n") + "."]
    case let type where options.formulaGuard && FormulaGuard.concerns(type):
      return [
        "IF (SUBSTR(\(name), 1, 1) = \"'\" AND ANY(SUBSTR(LTRIM(\(name), \"'\"), 1, 1), '=', '+', '-', '@', X'09'))"
          + " \(name) = SUBSTR(\(name), 2)."
      ]
    case .id, .text, .edtf, .iri, .language, .integer, .decimal, .date: return []
    }
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }
}

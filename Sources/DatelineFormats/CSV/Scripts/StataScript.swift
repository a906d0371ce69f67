import DatelineModel

enum StataScript {
  static func text(_ options: CSVOptions) -> String {
    """
    * Reads the tables into Stata (14 or later). Run in the folder that holds tables/; leaves one .dta file for each table.
    version 14
    set more off

    capture program drop read_table
    program read_table
      args name
      import delimited using "tables/`name'.csv", clear varnames(1) case(preserve) encoding("utf-8") delimiters(",") ///
        bindquotes(strict) maxquotedrows(unlimited) stringcols(_all)
    end

    capture program drop typed_boolean
    program typed_boolean
      args column
      tempvar made
      generate byte `made' = (`column' == "true") if `column' != ""
      drop `column'
      rename `made' `column'
    end

    capture program drop typed_date
    program typed_date
      args column
      tempvar made
      generate `made' = daily(`column', "YMD")
      format `made' %td
      drop `column'
      rename `made' `column'
    end

    \(Tables.all.map { table($0, options) }.joined(separator: "\n"))
    """
  }

  private static func table(_ table: TableListing, _ options: CSVOptions) -> String {
    var lines = ["read_table \"\(table.name.rawValue)\""]
    for column in table.columns {
      switch column.type {
      case .integer, .decimal: lines.append("quietly destring \(column.name), replace")
      case .boolean: lines.append("typed_boolean \(column.name)")
      case .date: lines.append("typed_date \(column.name)")
      case .id, .text, .edtf, .iri, .language, .vocabulary: break
      }
      if options.formulaGuard, FormulaGuard.concerns(column.type) {
        lines.append(#"replace \#(column.name) = substr(\#(column.name), 2, .) if ustrregexm(\#(column.name), "^'+[=+\-@\t\r]")"#)
      }
      lines.append("label variable \(column.name) \"\(column.title)\"")
    }
    lines.append("save \"\(table.name.rawValue).dta\", replace\n")
    return lines.joined(separator: "\n")
  }
}

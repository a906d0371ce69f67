import DatelineExport
import DatelineModel

/// The codebook as a text for people: every table, column and vocabulary, from the declarations.
struct Codebook {
  let dataset: Dataset
  let options: CSVOptions
  /// How many rows each table has.
  let rows: [TableName: Int]

  var markdown: String {
    var text = """
      # Codebook

      \(Markdown.text(dataset.title)), version \(Markdown.text(dataset.version)), \(dataset.date). \
      \(Tables.all.map(\.columns.count).reduce(0, +)) columns in \(Tables.all.count) tables.


      """
    text += Self.conventions(options)
    text += "## Tables\n\n| Table | Rows | Title |\n|---|---|---|\n"
    for table in Tables.all {
      text += "| [`\(table.name.rawValue)`](#\(table.name.rawValue)) | \(rows[table.name] ?? 0) | \(table.title) |\n"
    }
    text += "\n"
    for table in Tables.all { text += section(table) }
    text += "## Vocabularies\n\n"
    for vocabulary in Vocabularies.all { text += Self.section(vocabulary) }
    return text
  }

  private static func conventions(_ options: CSVOptions) -> String {
    var text = """
      ## How the tables are written

      - UTF-8\(options.byteOrderMark ? " with" : " without") a byte order mark, comma, CRLF between rows. Texts are quoted;
        numbers, dates and truth values are not.
      - A missing value is an empty cell. The letters `NA` are never a missing value.
      - Days are ISO 8601 (`2018-02-20`). Dates that are known in part only are EDTF texts (`2018-02`, `2017~` about, `2017?`
        uncertain, `2014-06/..` from then on) with the first and the last day that they can mean beside them.
      - Addresses count Unicode code points from 0; an end is the place behind the last character. `raw` counts in the decoded
        source file, `text` in the reading text: the segments of an article, one line feed between each and the next.
      - Numbers have all the digits that they were given; programs that read them as binary numbers keep about 16.

      """
    for deviation in options.deviations { text += "- \(deviation)\n" }
    return text + "\n"
  }

  private func section(_ table: TableListing) -> String {
    let keys = table.primaryKey.map { "`\($0)`" }.joined(separator: ", ")
    var text = """
      ## \(table.name.rawValue)

      \(table.title). \(table.description)

      File: `\(CSVLayout.table(table).path)`. Rows: \(rows[table.name] ?? 0). Key: \(keys).

      | Column | Title | Type | Required | Description |
      |---|---|---|---|---|

      """
    for column in table.columns {
      let required = column.isRequired ? "yes" : ""
      text += "| `\(column.name)` | \(column.title) | \(type(column)) | \(required) | \(Markdown.text(column.description)) |\n"
    }
    return text + "\n"
  }

  private func type(_ column: ColumnListing) -> String {
    if let reference = column.reference {
      return "id in [\(reference.table.rawValue)](#\(reference.table.rawValue))"
    }
    if case .vocabulary(let vocabulary) = column.type { return "[\(vocabulary.name)](#\(vocabulary.name.lowercased()))" }
    return ([column.type.name] + (column.unit.map { [$0] } ?? [])).joined(separator: ", ")
  }

  private static func section(_ vocabulary: VocabularyListing) -> String {
    var text =
      "### \(vocabulary.name)\n\n\(Markdown.text(vocabulary.definition))\n\n| Value | Label | Definition |\n|---|---|---|\n"
    for (value, term) in vocabulary.values {
      text += "| `\(value)` | \(Markdown.text(term.label)) | \(Markdown.text(term.definition)) |\n"
    }
    return text + "\n"
  }
}

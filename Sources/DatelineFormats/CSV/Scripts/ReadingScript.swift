import DatelineExport
import DatelineModel

/// A script that reads the tables into a program with types and labels, and takes off formula guards.
enum ReadingScript: String, CaseIterable {
  case python = "py"
  case r = "R"
  case stata = "do"
  case spss = "sps"

  var layout: CSVLayout {
    CSVLayout(
      path: "scripts/read-tables.\(rawValue)",
      note: FileNote("Tables for \(program)", "Reads the tables into \(program), with types and labels."))
  }

  /// - Parameter contents: what stands in each table, for programs that have to be told how much room it takes.
  func text(_ options: CSVOptions, contents: [TableName: TableContents]) -> String {
    switch self {
    case .python: PythonScript.text(options)
    case .r: RScript.text(options)
    case .stata: StataScript.text(options)
    case .spss: SPSSScript.text(options, contents: contents)
    }
  }

  private var program: String {
    switch self {
    case .python: "Python (pandas)"
    case .r: "R"
    case .stata: "Stata"
    case .spss: "SPSS"
    }
  }
}

/// What was seen of a table while it was written.
struct TableContents: Hashable, Sendable {
  var rows = 0
  /// No cell of a column takes more bytes than this.
  var widths: [Int]
  var hasLineFeeds = false
}

/// What the scripts for Python and R are made of, which write texts and lists alike.
enum ScriptLiteral {
  /// A text in double quotes with backslash escapes.
  static func text(_ text: String) -> String { JSONWriter.text(.string(text), .compact) }

  static func texts(_ texts: [String]) -> String { texts.map(text).joined(separator: ", ") }

  /// The type of a column as a script names it: a vocabulary by its own name.
  static func type(_ column: ColumnListing) -> String {
    switch column.type {
    case .id, .text, .edtf, .iri, .language: text("text")
    case .vocabulary(let vocabulary): text(vocabulary.name)
    case .integer, .decimal, .boolean, .date: text(column.type.name)
    }
  }
}

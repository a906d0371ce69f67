import DatelineFormats
import DatelineModel

/// What a cell may say that went through a spreadsheet. Dates come back in the form of the computer's country, numbers with its decimal
/// mark, truth values in its language.
struct CellReadings {
  /// Texts as the export would have them, likeliest first, each once. None where the cell is nothing that its column can hold.
  let texts: [String]

  /// - Parameters:
  ///   - decimalMark: where the file tells; else both are read.
  ///   - isGuarded: whether the export put apostrophes before texts that look like formulas.
  init(_ edited: String, as type: ColumnType, decimalMark: Character? = nil, isGuarded: Bool = false) {
    let text = edited.withPlainLineEnds
    guard !text.isEmpty else {
      texts = [""]
      return
    }
    switch type {
    case .text: texts = [isGuarded ? FormulaGuard.undone(text) : text]
    case .id, .iri, .language, .vocabulary: texts = [text.trimmed]
    case .integer:
      texts = NumberReadings.all(text.trimmed, decimalMark: decimalMark).filter(\.isInteger).map(\.whole).unique
    case .decimal: texts = NumberReadings.all(text.trimmed, decimalMark: decimalMark).map { PlainCell.text($0) }.unique
    case .boolean: texts = Self.truth(text.trimmed).map { ["\($0)"] } ?? []
    case .date: texts = DayReadings.days(text.trimmed).map(\.description).unique
    case .edtf: texts = Self.edtf(text.trimmed)
    }
  }

  private static func edtf(_ text: String) -> [String] {
    // A spreadsheet may have added midnight to a day.
    if (try? EDTF(text)) != nil {
      return ([text] + (text.contains("T00:00") ? DayReadings.days(text).map(\.description) : [])).unique
    }
    return (DayReadings.days(text).map(\.description) + DayReadings.months(text)).unique
  }

  /// As Excel and LibreOffice write truth values in the languages with most users.
  private static func truth(_ text: String) -> Bool? {
    switch text.lowercased() {
    case "true", "wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "prawda", "истина", "1": true
    case "false", "falsch", "faux", "falso", "onwaar", "fałsz", "ложь", "0": false
    default: nil
    }
  }
}

extension String {
  /// Spreadsheets save line feeds inside cells as CRLF or CR at times; no text of a dataset has a carriage return.
  var withPlainLineEnds: String {
    guard utf8.contains(0x0D) else { return self }
    var text = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      if scalar == "\r" { text.append("\n") } else if scalar != "\n" || last != "\r" { text.append(scalar) }
      last = scalar
    }
    return String(text)
  }

  var trimmed: String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\u{A0}" || $0 == "\t" || $0 == "\n" }
    return String(String(drop(while: blank)).reversed().drop(while: blank).reversed())
  }
}

extension [String] {
  /// Each once, the first of equals.
  var unique: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}

import DatelineExport
import DatelineModel

/// What an export leaves beside its tables so that “dateline merge” can tell what a person has changed in them from what has changed in the
/// corpus since: a checksum of every cell. A spreadsheet does not open it, and no description of the tables names it.
///
/// Lines of text, parted by line feeds. The first names the format and its version; then `dataset NAME`; `line-feeds space` where those in
/// cells were replaced; `formula-guard` where apostrophes were added; `columns TABLE NAME …` for each table; then a line for each row: the
/// table, the cells of its primary key, and its checksums in the order of the columns, with tabs between.
public enum MergeBase {
  public static let fileName = "merge-base.txt"
  public static let firstLine = "dateline merge base 1"
  static let note = FileNote(
    "Merge base", "Checksums of the cells, from which “dateline merge” knows what was changed in a spreadsheet.",
    mediaType: "text/plain")

  /// The tables from which edits are taken, and the flat one, in which people make them.
  public static let tables: Set<TableName> = [
    .statementsFlat, .documents, .documentBylines, .documentSources, .agents, .agentNames, .agentOffices, .places, .placeNames,
    .events,
    .eventNames, .eventParticipants, .sameAs, .mentions, .statements, .statementRelays, .statementAlternatives, .figures,
    .utterances,
    .utteranceWitnesses,
  ]

  /// The lines before the first row.
  public static func head(of dataset: Dataset, lineFeedsAreSpaces: Bool = false, isGuarded: Bool = false) -> [String] {
    var lines = [firstLine, "dataset \(dataset.name)"]
    if lineFeedsAreSpaces { lines.append("line-feeds space") }
    if isGuarded { lines.append("formula-guard") }
    for table in Tables.all where tables.contains(table.name) {
      lines.append("columns \(table.name.rawValue) \(table.columns.map(\.name).joined(separator: " "))")
    }
    return lines
  }

  /// The line of a row; nothing for a table that is not merged.
  public static func line(_ cells: [Cell], of table: TableListing, lineFeedsAreSpaces: Bool = false) -> [UInt8] {
    guard tables.contains(table.name) else { return [] }
    var line = Array(table.name.rawValue.utf8)
    line.append(tab)
    for (place, cell) in cells.prefix(table.primaryKey.count).enumerated() {
      if place > 0 { line.append(UInt8(ascii: " ")) }
      line += PlainCell.text(cell).utf8
    }
    line.append(tab)
    for cell in cells {
      let text = PlainCell.text(cell)
      CellChecksum(lineFeedsAreSpaces ? text.lineFeedsAsSpaces : text).append(to: &line)
    }
    return line
  }

  private static let tab: UInt8 = 0x09
}

extension String {
  public var lineFeedsAsSpaces: String {
    var text = String.UnicodeScalarView()
    for scalar in unicodeScalars { text.append(scalar == "\n" ? " " : scalar) }
    return String(text)
  }
}

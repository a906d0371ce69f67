import DatelineFormats
import DatelineModel

/// What the three versions of a cell say about each other: as edited, as exported, as the corpus has it now.
enum CellVerdict: Equatable {
  /// The person changed nothing, or what the corpus says already.
  case same
  /// The person changed nothing: a program did.
  case damaged(Damage)
  /// As it is to be written.
  case edit(String)
  case refused(reason: String, remedy: String, isConflict: Bool = false)

  enum Damage: String, CaseIterable {
    case cut = "were cut at 32,767 characters by a spreadsheet"
    case narrowed = "lost letters that Windows-1252 does not have (save as “CSV UTF-8”)"
    case misread = "were read as Windows-1252 by a spreadsheet (open the file as UTF-8, or edit a workbook)"
    case formula = "were taken for formulas by a spreadsheet (edit a workbook)"
    case dated = "were taken for dates by a spreadsheet"
    case rounded = "lost digits, of which a spreadsheet keeps 15"
  }
}

/// Compares the cells of one table.
struct CellComparison {
  let table: EditedTable
  let base: BaseChecksums?

  /// - Parameters:
  ///   - edited: as the spreadsheet saved it.
  ///   - corpus: what the export would say now.
  func verdict(_ edited: String, corpus: String, _ column: ColumnListing, key: String) -> CellVerdict {
    let readings = readings(edited, column)
    let now = base?.lineFeedsAreSpaces == true ? corpus.lineFeedsAsSpaces : corpus
    if readings.contains(now) || base == nil && FormulaGuard.undone(edited) == corpus { return .same }
    if let damage = damage(edited, corpus, column) { return .damaged(damage) }
    let destination = Destinations.of(column, in: table.listing)
    if let base {
      let then = base.checksum(table.listing.name, key, column.name)
      if let then, readings.contains(where: { base.checksum(of: $0) == then }) { return .same }
      if then != base.checksum(of: corpus) {
        // What follows from something else has no conflict of its own.
        if case .derived = destination { return .same }
        return .refused(
          reason: "the corpus has changed since the export, and differently: \(Self.shown(corpus))",
          remedy: "export again and edit that, or write what the corpus has", isConflict: true)
      }
    }
    return edit(edited, readings, column, destination)
  }

  /// True where a row says what it said when it was exported.
  func isAsExported(_ row: EditedRow, key: String) -> Bool {
    guard let base else { return false }
    return zip(table.listing.columns, row.cells).allSatisfy { column, cell in
      guard let cell, !table.listing.primaryKey.contains(column.name) else { return true }
      guard let then = base.checksum(table.listing.name, key, column.name) else { return false }
      return readings(cell, column).contains { base.checksum(of: $0) == then }
    }
  }

  /// True where the corpus says what the export said.
  func isAsExported(_ corpus: [String], key: String) -> Bool {
    guard let base else { return false }
    return zip(table.listing.columns, corpus).allSatisfy { column, cell in
      base.checksum(table.listing.name, key, column.name) == base.checksum(of: cell)
    }
  }

  func readings(_ edited: String, _ column: ColumnListing) -> [String] {
    CellReadings(edited, as: column.type, decimalMark: table.decimalMark, isGuarded: base?.isGuarded ?? false).texts
  }

  /// A value that somebody wrote into a cell, as it is to be written.
  func edit(_ edited: String, _ column: ColumnListing) -> CellVerdict {
    edit(edited, readings(edited, column), column, Destinations.of(column, in: table.listing))
  }

  private func edit(_ edited: String, _ readings: [String], _ column: ColumnListing, _ destination: Destination?) -> CellVerdict {
    if case .derived(let pointer) = destination { return .refused(reason: "this column is not edited", remedy: pointer) }
    if DecodedText.looksMisread(edited) {
      return .refused(
        reason: "\(Self.shown(edited)) looks like UTF-8 that was opened as Windows-1252",
        remedy: "open the table as UTF-8, or edit a workbook")
    }
    if Self.isError(edited) {
      return .refused(reason: "\(edited) is an error of the spreadsheet", remedy: "write the value, in a cell formatted as text")
    }
    guard let value = readings.first else {
      return .refused(reason: "\(Self.shown(edited)) is no \(Self.name(column.type))", remedy: Self.form(column.type))
    }
    if readings.count > 1 {
      return .refused(
        reason: "\(Self.shown(edited)) can be \(readings.joined(separator: " or "))",
        remedy: "write the one that is meant just so, in a cell formatted as text")
    }
    if value.isEmpty {
      return column.isRequired ? .refused(reason: "the cell is empty", remedy: "every row needs a \(column.name)") : .edit("")
    }
    if case .vocabulary(let vocabulary) = column.type, !vocabulary.values.contains(where: { $0.value == value }) {
      let values = vocabulary.values.map(\.value).joined(separator: ", ")
      return .refused(reason: "\(Self.shown(value)) is no \(column.name)", remedy: "write one of: \(values)")
    }
    if case .decimal = column.type, let exact = NumberReadings.all(edited.trimmed, decimalMark: table.decimalMark).first {
      return .edit(exact.description)
    }
    return .edit(value)
  }

  private func damage(_ edited: String, _ corpus: String, _ column: ColumnListing) -> CellVerdict.Damage? {
    let edited = edited.withPlainLineEnds
    if corpus.utf16.count > Self.longestCell, (Self.longestCell - 1...Self.longestCell).contains(edited.utf16.count),
      corpus.hasPrefix(edited)
    {
      return .cut
    }
    if DecodedText.looksMisread(corpus) == false, corpus.utf8.contains(where: { $0 >= 0x80 }),
      DecodedText.withoutControls(edited) == DecodedText.misread(corpus)
    {
      return .misread
    }
    if case .text = column.type, DayReadings.looksLikeDate(corpus), !DayReadings.days(edited.trimmed).isEmpty { return .dated }
    if Self.isError(edited), FormulaGuard.applies(to: corpus.utf8) { return .formula }
    if table.isWindows1252, DecodedText.narrowed(corpus) == edited { return .narrowed }
    if case .decimal = column.type, NumberReadings.isRounded(edited, of: corpus, decimalMark: table.decimalMark) {
      return .rounded
    }
    return nil
  }

  /// What formulas give that give nothing, and texts that were taken for formulas.
  private static let errors: Set<String> = ["#NAME?", "#REF!", "#VALUE!", "#DIV/0!", "#N/A", "#NUM!", "#NULL!"]

  private static func isError(_ text: String) -> Bool {
    errors.contains(text) || text.hasPrefix("Err:") && Int(text.dropFirst(4)) != nil
  }

  /// Of Excel and LibreOffice, in UTF-16 units.
  private static let longestCell = 32_767

  static func shown(_ text: String) -> String {
    let line = text.lineFeedsAsSpaces
    return "“\(line.count > 80 ? line.prefix(79) + "…" : line[...])”"
  }

  private static func name(_ type: ColumnType) -> String {
    switch type {
    case .integer, .decimal: "number"
    case .boolean: "truth value"
    case .date, .edtf: "date"
    case .id, .text, .iri, .language, .vocabulary: "text"
    }
  }

  private static func form(_ type: ColumnType) -> String {
    switch type {
    case .integer: "write a whole number"
    case .decimal: "write digits with a point for decimals, no grouping: 1000, 0.5"
    case .boolean: "write true or false"
    default: "write 2018-02-20, or as much of it as is known (EDTF), in a cell formatted as text"
    }
  }
}

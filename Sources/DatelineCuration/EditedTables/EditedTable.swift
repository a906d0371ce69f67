import DatelineModel

/// A row as a spreadsheet saved it.
struct EditedRow {
  /// As the spreadsheet numbers it: the header is row 1.
  let number: Int
  /// In the order of the table's own columns; `nil` where the edited table lacks the column.
  let cells: [String?]

  var isEmpty: Bool { cells.allSatisfy { ($0 ?? "").isEmpty } }
}

/// What the header of an edited table says.
struct EditedHeader {
  let listing: TableListing
  /// For each of the table's own columns its place in the edited rows.
  private let places: [Int?]
  /// Columns that are not of the table, and are not read.
  let foreign: [String]

  /// - Throws: ``CurationFault`` where a column stands there twice, or one of the key is missing.
  init(_ names: [String], of listing: TableListing) throws(CurationFault) {
    self.listing = listing
    let names = names.map(Self.folded)
    var places: [Int?] = []
    for column in listing.columns {
      let found = names.indices.filter { names[$0] == column.name }
      guard found.count < 2 else {
        throw CurationFault("the column \(column.name) stands there twice; take one of them out")
      }
      if found.isEmpty, listing.primaryKey.contains(column.name) {
        throw CurationFault("the column \(column.name) is missing, without which no row is known; put it back from the export")
      }
      places.append(found.first)
    }
    self.places = places
    let known = Set(listing.columns.map(\.name))
    foreign = names.filter { !$0.isEmpty && !known.contains($0) }
  }

  func row(_ cells: [String], number: Int) -> EditedRow {
    EditedRow(number: number, cells: places.map { place in place.map { cells[safe: $0] ?? "" } })
  }

  /// The names of columns as somebody may have retyped them.
  static func folded(_ name: String) -> String {
    let blank: (Character) -> Bool = { $0 == " " || $0 == "\t" || $0 == "\u{FEFF}" }
    return String(name.drop(while: blank).reversed().drop(while: blank).reversed()).lowercased()
  }

  /// How many of a table's columns there are among names.
  static func likeness(_ names: [String], _ listing: TableListing) -> Int {
    let names = Set(names.map(folded))
    return listing.columns.count { names.contains($0.name) }
  }
}

/// An edited table. It was edited in a spreadsheet, so it is held whole.
struct EditedTable {
  let header: EditedHeader
  /// The file, or the sheet of a workbook, for messages.
  let place: String
  let rows: [EditedRow]
  let isWindows1252: Bool
  /// What its numbers look like where the file itself tells.
  let decimalMark: Character?

  var listing: TableListing { header.listing }
}

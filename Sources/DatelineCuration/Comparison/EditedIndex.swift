import DatelineModel

/// The edited tables by their keys, from which rows are taken as the corpus goes by.
struct EditedIndex {
  let table: EditedTable
  private var byKey: [String: EditedRow] = [:]
  private var byOwner: [String: [(position: Int?, row: EditedRow)]] = [:]
  /// Rows whose key stands there twice.
  private(set) var doubled: [(key: String, row: EditedRow, first: Int)] = []
  /// Rows of records without an id.
  private(set) var unnamed: [EditedRow] = []

  init(_ table: EditedTable) {
    self.table = table
    let comparison = CellComparison(table: table, base: nil)
    var numbers: [String: Int] = [:]
    for row in table.rows {
      let key = Self.key(row, comparison)
      let isUnnamed = key.isEmpty || table.listing.name.listKey != nil && key.hasSuffix(" ")
      if let first = numbers[key], !isUnnamed {
        doubled.append((key, row, first))
        byKey[key] = nil
        continue
      }
      numbers[key] = row.number
      if table.listing.name.listKey != nil {
        let parts = key.split(separator: " ", omittingEmptySubsequences: false)
        byOwner[String(parts.first ?? ""), default: []].append((parts.last.flatMap { Int($0) }, row))
      } else if isUnnamed {
        unnamed.append(row)
      } else {
        byKey[key] = row
      }
    }
  }

  mutating func take(_ key: String) -> EditedRow? { byKey.removeValue(forKey: key) }

  /// The rows of one owner's list, in the order of their positions, those without one at the end.
  mutating func takeList(_ owner: String) -> [(position: Int?, row: EditedRow)] {
    let rows = byOwner.removeValue(forKey: owner) ?? []
    return rows.enumerated().sorted { a, b in
      (a.element.position ?? .max, a.offset) < (b.element.position ?? .max, b.offset)
    }.map(\.element)
  }

  /// What no record of the corpus has taken, in the order of the rows.
  var rest: [(key: String, row: EditedRow)] {
    byKey.map { ($0.key, $0.value) }.sorted { $0.row.number < $1.row.number }
  }

  var restOfLists: [(owner: String, rows: [(position: Int?, row: EditedRow)])] {
    byOwner.map { ($0.key, $0.value) }.sorted { $0.owner < $1.owner }
  }

  private static func key(_ row: EditedRow, _ comparison: CellComparison) -> String {
    let listing = comparison.table.listing
    return zip(listing.columns, row.cells).filter { listing.primaryKey.contains($0.0.name) }.map { column, cell in
      let readings = comparison.readings(cell ?? "", column)
      return readings.first ?? (cell ?? "")
    }.joined(separator: " ")
  }
}

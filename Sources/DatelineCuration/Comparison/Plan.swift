import DatelineCorpus
import DatelineModel

/// What is to be done to the corpus, record by record.
struct Plan {
  /// A cell to be written, and the row in which somebody wrote it.
  struct Cell {
    let value: String
    let origin: Origin
  }

  /// Where an edit comes from, for messages.
  struct Origin: Hashable {
    let row: RowID
    let number: Int?
  }

  /// A list of a record, as it is to be.
  struct List {
    enum Item {
      /// An item that was there, by its position from 1.
      case kept(Int, [String: Cell])
      case new([String: String], Origin)
    }

    let owner: RowID
    var items: [Item]
    /// How many there were.
    let count: Int
    let origin: Origin

    /// The rows that its changed items come from.
    var origins: Set<RowID> {
      Set(
        items.flatMap { item in
          switch item {
          case .kept(_, let cells): cells.values.map(\.origin.row)
          case .new(_, let origin): [origin.row]
          }
        })
    }
  }

  /// A record to be added.
  struct NewRecord {
    let origin: Origin
    let table: TableName
    /// Cells that are not empty, by column.
    let values: [String: String]
    /// Every cell that the row gave.
    let given: [String: String]
    var lists: [TableName: [[String: String]]] = [:]
  }

  /// By record, then by column.
  private(set) var cells: [RowID: [String: Cell]] = [:]
  var lists: [ListID: List] = [:]
  var new: [NewRecord] = []
  /// Where each record stands that is to be changed.
  var positions: [RowID: Position] = [:]

  struct ListID: Hashable {
    let table: TableName
    let owner: String
  }

  var isEmpty: Bool { cells.isEmpty && lists.isEmpty && new.isEmpty }

  /// - Returns: false where another value is to be written there already.
  mutating func set(_ column: String, of record: RowID, to value: String, from origin: Origin) -> Bool {
    if let other = cells[record]?[column] { return other.value == value }
    cells[record, default: [:]][column] = Cell(value: value, origin: origin)
    return true
  }

  /// Takes out what comes from some rows.
  /// - Returns: false where nothing does.
  mutating func leaveOut(_ rows: Set<RowID>) -> Bool {
    let before = (cells.values.reduce(0) { $0 + $1.count }, lists.count, new.count)
    cells = cells.mapValues { $0.filter { !rows.contains($0.value.origin.row) } }.filter { !$0.value.isEmpty }
    lists = lists.filter { !rows.contains($0.value.origin.row) && $0.value.origins.isDisjoint(with: rows) }
    new.removeAll { rows.contains($0.origin.row) }
    return before != (cells.values.reduce(0) { $0 + $1.count }, lists.count, new.count)
  }
}

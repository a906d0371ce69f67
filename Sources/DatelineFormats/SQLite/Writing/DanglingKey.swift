import DatelineDatabase
import DatelineModel

/// A row whose foreign key stands in no row of the table that it refers to.
struct DanglingKey {
  let fault: TableFault

  /// Looks every foreign key up.
  static func first(in database: borrowing Database) throws(DatabaseError) -> DanglingKey? {
    let check = try database.prepare("PRAGMA foreign_key_check")
    guard try check.step(), case .text(let table) = check.value(at: 0), case .text(let parent) = check.value(at: 2) else {
      return nil
    }
    let columns = try database.prepare(#"SELECT group_concat("from", ', ') FROM pragma_foreign_key_list(?) WHERE id = ?"#)
    try columns.bind(check.value(at: 0), at: 0)
    try columns.bind(check.value(at: 3), at: 1)
    _ = try columns.step()
    var row: Int?
    if case .integer(let number) = check.value(at: 1) { row = number }
    var column: String?
    if case .text(let names) = columns.value(at: 0) { column = names }
    return DanglingKey(fault: TableFault(table, row: row, column: column, "refers to a row of \(parent) that is not there"))
  }
}

import DatelineModel

/// A table as SQL declares it, with what its columns mean as comments, which the database keeps: `.schema statements` explains itself.
struct SQLTable {
  let name: String
  let title: String
  let description: String
  let columns: [SQLColumn]
  let primaryKey: [String]
  var foreignKeys: [ForeignKey] = []
  var indexes: [SQLIndex] = []

  var sql: String {
    var lines = ["  -- \(title). \(description)"]
    for column in columns { lines += ["  -- \(column.description)", "  \(column.sql),"] }
    let constraints = ["PRIMARY KEY (\(SQLName.list(primaryKey)))"] + foreignKeys.map(Self.sql)
    lines.append(constraints.map { "  \($0)" }.joined(separator: ",\n"))
    // Rows keep their order by the rowid, which WITHOUT ROWID would take away.
    return "CREATE TABLE \(name) (\n\(lines.joined(separator: "\n"))\n) STRICT"
  }

  /// Records point forward too (a place to the one it lies in, a statement to the one it stands in), so keys hold when a transaction ends.
  private static func sql(of key: ForeignKey) -> String {
    "FOREIGN KEY (\(SQLName.list(key.columns))) REFERENCES \(SQLName.table(key.table)) (\(SQLName.list(key.referencedColumns)))"
      + " DEFERRABLE INITIALLY DEFERRED"
  }
}

extension SQLTable {
  init(_ table: TableListing) {
    self.init(
      name: SQLName.table(table.name), title: table.title, description: table.description,
      columns: table.columns.map { SQLColumn($0) }, primaryKey: table.primaryKey, foreignKeys: table.foreignKeys,
      indexes: SQLIndex.all(of: table))
  }
}

/// An index on what people join and sort by.
struct SQLIndex {
  let table: String
  let columns: [String]
  /// Where cells may be missing, rows without one are left out.
  let isPartial: Bool

  var sql: String {
    let condition = isPartial ? " WHERE \(columns.map { "\($0) IS NOT NULL" }.joined(separator: " AND "))" : ""
    return "CREATE INDEX \(table)_by_\(columns.joined(separator: "_")) ON \(table) (\(SQLName.list(columns)))\(condition)"
  }

  /// Every foreign key that the primary key does not begin with, and the first day of every date.
  static func all(of table: TableListing) -> [SQLIndex] {
    let keys = table.foreignKeys.map(\.columns).filter { !table.primaryKey.starts(with: $0) }
    let days = table.columns.filter { column in
      guard case .date = column.type else { return false }
      return column.name.hasSuffix("_earliest")
    }
    let required = Set(table.columns.filter(\.isRequired).map(\.name))
    return (keys + days.map { [$0.name] }).map { columns in
      SQLIndex(table: SQLName.table(table.name), columns: columns, isPartial: !required.isSuperset(of: columns))
    }
  }
}

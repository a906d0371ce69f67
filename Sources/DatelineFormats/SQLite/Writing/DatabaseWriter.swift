import DatelineDatabase
import DatelineModel

/// A database under way, in one transaction: the schema, rows as they come, and at the end what is made of the finished tables.
final class DatabaseWriter {
  private let database: Database
  private let insertions: [TableInsertion]

  /// - Parameter path: where nothing is yet.
  static func begin(at path: String) throws(DatabaseError) -> DatabaseWriter {
    try DatabaseWriter(try Database.write(path))
  }

  private init(_ database: consuming Database) throws(DatabaseError) {
    insertions = try Self.prepare(database)
    self.database = database
  }

  private static func prepare(_ database: borrowing Database) throws(DatabaseError) -> [TableInsertion] {
    try database.run(settings)
    try database.run("BEGIN")
    for statement in DatabaseSchema.beginning { try database.run(statement) }
    var insertions: [TableInsertion] = []
    for table in DatabaseSchema.tables { insertions.append(try TableInsertion(table, database)) }
    return insertions
  }

  /// - Parameter place: of the table in ``DatabaseSchema/tables``.
  func insert(_ cells: [Cell], into place: Int) throws { try insertions[place].insert(cells) }

  /// Adds a table that the model does not have.
  func fill(_ table: SQLTable, _ rows: [[Cell]]) throws {
    guard let place = DatabaseSchema.tables.firstIndex(where: { $0.name == table.name }) else {
      throw TableFault(table.name, "is no table of the schema")
    }
    for row in rows { try insert(row, into: place) }
  }

  /// Checks every foreign key, makes indexes, views and search, and ends the transaction.
  func finish() throws {
    if let dangling = try DanglingKey.first(in: database) { throw dangling.fault }
    for statement in DatabaseSchema.ending { try database.run(statement) }
    for table in SearchTable.all { try database.run(table.filling) }
    try database.run("COMMIT")
  }

  /// Whatever could change bytes is said, and nothing is left to how the library was built. Foreign keys are checked once at the end, which names
  /// the row at fault and needs no index while rows come. The file lies in a staging folder: after a power failure there is none, so
  /// nothing waits for the disk. 4 MB of pages are kept, however large the file.
  private static let settings = """
    PRAGMA page_size = 4096;
    PRAGMA encoding = 'UTF-8';
    PRAGMA auto_vacuum = NONE;
    PRAGMA secure_delete = OFF;
    PRAGMA journal_mode = DELETE;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -4000;
    PRAGMA temp_store = FILE;
    PRAGMA foreign_keys = OFF;
    """
}

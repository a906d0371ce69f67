import DatelineExport
import DatelineFormats
import DatelineModel
import Foundation

/// One CSV table of a Data Package: encoding, quoting, columns, types and keys, row by row.
struct TableCheck {
  let resource: JSONValue
  /// Path in the bundle.
  let path: String
  private let fields: [TableField]
  private let log: BundleLog
  /// The names in the header, and how many rows stand under it.
  private(set) var columns: [String] = []
  private(set) var rows = 0

  init(_ resource: JSONValue, path: String, _ log: BundleLog) {
    self.resource = resource
    self.path = path
    self.log = log
    let schema = resource["schema"]
    let missing = TableField.missingValues(schema ?? .null)
    fields = (schema?.list("fields") ?? []).map { TableField($0, missing: missing) }
  }

  var name: String { resource["name"]?.text ?? path }
  private var primaryKey: [String] { resource["schema"]?.texts("primaryKey") ?? [] }
  private var foreignKeys: [JSONValue] { resource["schema"]?.list("foreignKeys") ?? [] }

  /// True where the table is written as RFC 4180 has it; another dialect is legal, and not read here.
  var hasPlainDialect: Bool {
    guard let dialect = resource["dialect"] else { return true }
    func isPlain(_ key: String, _ plain: String) -> Bool { dialect[key].map { $0.text == plain } ?? true }
    let encoding = resource["encoding"]?.text?.lowercased() ?? "utf-8"
    return isPlain("delimiter", ",") && isPlain("quoteChar", "\"") && dialect["header"]?.boolean ?? true
      && dialect["doubleQuote"]?.boolean ?? true && dialect["escapeChar"] == nil && dialect["commentChar"] == nil
      && dialect["headerRows"] == nil && ["utf-8", "utf8"].contains(encoding)
  }

  /// - Parameters:
  ///   - file: where the table lies on disk.
  ///   - keys: columns of this table that foreign keys refer to.
  mutating func run(file: String, keys: Set<[String]>, _ references: inout ReferenceIndex) {
    do {
      var parser = try CSVParser(name, path: file)
      columns = try parser.next() ?? []
      checkHeader()
      let places = Dictionary(columns.enumerated().map { ($1, $0) }) { first, _ in first }
      var line = parser.line
      while let cells = try parser.next() {
        rows += 1
        let row = TableRowCheck(
          cells: cells, places: places, place: { [path, rows] in BundleFinding.Place(path, line: line, "row \(rows)" + $0) })
        if check(row) { index(row, keys, &references) }
        line = parser.line
      }
    } catch let fault as TableFault {
      let id = fault.reason.contains("UTF-8") ? "table.encoding" : "table.syntax"
      log.error(
        id, BundleFinding.Place(path, fault.row.map { "row \($0)" }), fault.reason, remedy: "write it again as RFC 4180 has it")
    } catch {
      log.error("table.syntax", BundleFinding.Place(path), "it cannot be read: \(error.localizedDescription)")
    }
  }

  private func checkHeader() {
    let declared = fields.map(\.name)
    if Set(columns).count != columns.count {
      log.error("table.columns", BundleFinding.Place(path, line: 1), "two columns have one name")
    }
    let isExact = (resource["schema"]?["fieldsMatch"]?.elements.first?.text ?? "exact") == "exact"
    guard isExact, !fields.isEmpty, columns != declared else { return }
    let wrong = zip(columns, declared).first { $0 != $1 }
    let message =
      wrong.map { "the column “\($0)” stands where “\($1)” is declared" }
      ?? "there are \(columns.count) columns, and \(declared.count) are declared"
    log.error(
      "table.columns", BundleFinding.Place(path, line: 1), message,
      remedy: "datapackage.json and the file have to name the same columns")
  }

  /// False where the row is too broken to look at its keys.
  private func check(_ row: TableRowCheck) -> Bool {
    guard row.cells.count == columns.count else {
      log.error("table.columns", row.place(""), "it has \(row.cells.count) cells, and the header \(columns.count)")
      return false
    }
    for (column, cell) in zip(columns, row.cells) {
      if let character = Self.control(cell) {
        log.error(
          "table.control-character", row.place(", \(column)"), "the cell holds \(character)",
          remedy: "take it out: programs cut cells there, or refuse them")
      }
    }
    for field in fields { check(field, row) }
    return true
  }

  private func check(_ field: TableField, _ row: TableRowCheck) {
    guard let cell = row[field.name] else { return }
    if field.isMissing(cell) {
      if field.isRequired {
        log.error("table.required", row.place(", \(field.name)"), "nothing stands in a column that is required")
      }
    } else if let fault = field.fault(cell) {
      log.error("table.\(fault.id)", row.place(", \(field.name)"), fault.message)
    }
  }

  private func index(_ row: TableRowCheck, _ keys: Set<[String]>, _ references: inout ReferenceIndex) {
    if !primaryKey.isEmpty, let key = row.values(primaryKey) {
      if !references.define(key, in: Self.target(name, primaryKey)) {
        log.error("table.key", row.place(""), "the key “\(key.joined(separator: ", "))” stands in another row already")
      }
    }
    for columns in keys where columns != primaryKey {
      if let key = row.values(columns) { _ = references.define(key, in: Self.target(name, columns)) }
    }
    for foreign in foreignKeys {
      let columns = foreign.texts("fields")
      let table = foreign["reference"]?["resource"]?.text ?? ""
      guard let key = row.values(columns), !key.contains("") else { continue }
      let target = Self.target(table.isEmpty ? name : table, foreign["reference"]?.texts("fields") ?? [])
      references.use(key, of: target, at: row.place(", \(columns.joined(separator: ", "))"))
    }
  }

  /// What a foreign key refers to, for messages too: `agents (agent_id)`.
  static func target(_ table: String, _ columns: [String]) -> String { "\(table) (\(columns.joined(separator: ", ")))" }

  /// The name of a control character but tab and line ends, or of a character that is none.
  private static func control(_ cell: String) -> String? {
    for scalar in cell.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: continue
      case 0...0x1F, 0x7F, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
      default: continue
      }
    }
    return nil
  }
}

/// A row whose cells are found by their column's name.
struct TableRowCheck {
  let cells: [String]
  let places: [String: Int]
  /// The row's place, with what is added to it.
  let place: (String) -> BundleFinding.Place

  subscript(_ column: String) -> String? { places[column].map { cells[$0] } }

  /// `nil` where a column is not there.
  func values(_ columns: [String]) -> [String]? {
    let values = columns.compactMap { self[$0] }
    return values.count == columns.count ? values : nil
  }
}

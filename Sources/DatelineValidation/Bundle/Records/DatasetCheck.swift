import DatelineExport
import DatelineFormats
import DatelineModel

/// One format of a bundle, read back whole and once: its records against the rules of meaning and their references, and a print of each.
struct DatasetCheck {
  let format: String
  /// Path in the bundle.
  let path: String
  let source: any RecordSource
  /// What each record is, and the print of all that it says; in the order of the file.
  private(set) var records: [(label: String, print: Print)] = []
  private(set) var counts = RecordCounts()
  private var references = ReferenceIndex()

  init(_ dataset: ExportedDataset, path: String) throws {
    format = dataset.format
    self.path = path
    source = try dataset.open()
  }

  /// - Throws: what the format's reader throws.
  mutating func read(_ log: BundleLog, _ seen: inout Set<String>) throws {
    let rules = SemanticRules(authorities: source.header.authorities)
    var rows = RecordRows(source.header)
    try source.forEach { record in
      counts.count(record)
      for finding in rules.check(record) where seen.insert(finding.rule.name + " " + finding.record).inserted {
        add(finding, log)
      }
      var print = Print()
      for row in try rows.rows(of: record) {
        print.add(row.table.name.rawValue)
        for cell in row.cells { print.add(cell) }
        check(row, log)
      }
      records.append((record.label, print))
    }
    for row in try rows.closingRows() { check(row, log) }
    for use in references.dangling {
      log.error(
        "record.reference", use.place, "“\(use.key)” is not among the \(use.target)", remedy: "name one that is there, or add it")
    }
  }

  private func add(_ finding: Finding, _ log: BundleLog) {
    log.add(
      BundleFinding(
        finding.rule.name, finding.rule.severity == .error ? .error : .warning, BundleFinding.Place(path, finding.record),
        finding.message, remedy: finding.remedy))
  }

  /// Keys and references as the tables declare them, whatever format the row came from.
  private mutating func check(_ row: RecordRows.Row, _ log: BundleLog) {
    let table = row.table
    func values(_ columns: [String]) -> [String] {
      columns.compactMap { name in table.columns.firstIndex { $0.name == name }.map { row.cells[$0] } }
    }
    let key = values(table.primaryKey)
    let place = BundleFinding.Place(path, "\(table.name.rawValue) \(key.joined(separator: ", "))")
    if !references.define(key, in: table.name.rawValue) {
      log.error("record.key", place, "there are two \(table.name.rawValue) of this key", remedy: "rename one")
    }
    for foreign in table.foreignKeys {
      let value = values(foreign.columns)
      guard value.allSatisfy({ !$0.isEmpty }), foreign.referencedColumns == Tables.listing(foreign.table).primaryKey else {
        continue
      }
      references.use(
        value, of: foreign.table.rawValue,
        at: BundleFinding.Place(place.file, "\(place.part ?? ""), \(foreign.columns.joined(separator: ", "))"))
    }
  }
}

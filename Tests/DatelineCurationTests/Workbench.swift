import DatelineCorpus
import DatelineCuration
import DatelineExport
import DatelineFormats
import DatelineModel
import Foundation
import Testing

/// A corpus in a folder of its own, exported, and its tables on somebody's desk. Gone when the test is done.
final class Workbench {
  let root: URL
  var corpus: URL { root.appendingPathComponent("corpus") }
  private var tables: URL { root.appendingPathComponent("export/csv/tables") }
  private let original: [String: String]

  /// - Parameter documents: which of the corpus's are kept; all where none is named.
  init(_ name: String = "harbour", documents: [String] = []) throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-bench-\(UUID().uuidString)")
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: repository.appendingPathComponent("corpus/\(name)"), to: root.appendingPathComponent("corpus"))
    if !documents.isEmpty { try Self.reduce(root.appendingPathComponent("corpus"), to: documents) }
    original = try Self.texts(of: root.appendingPathComponent("corpus"))
    try export(to: "export")
  }

  private static func reduce(_ corpus: URL, to documents: [String]) throws {
    for folder in ["records", "texts"] {
      let place = corpus.appendingPathComponent(folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path) where !documents.contains(where: name.hasPrefix)
      {
        try FileManager.default.removeItem(at: place.appendingPathComponent(name))
      }
    }
    try FileManager.default.removeItem(at: corpus.appendingPathComponent("utterances.yaml"))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  func export(
    to folder: String, _ exporter: any Exporter = CSVExporter(options: .forEditing), edition: Edition = .full
  ) throws {
    let source = try Corpus(folder: corpus)
    let job = ExportJob(exporters: [exporter], to: root.appendingPathComponent(folder))
    _ = try job.run(EditionSource(source, edition, share: source.quotationShare))
    #expect(source.log.diagnostics.filter { $0.severity == .error }.isEmpty)
  }

  // MARK: What a person does

  func rows(_ table: String, in folder: String = "export") throws -> [[String]] {
    let bytes = try Data(contentsOf: root.appendingPathComponent("\(folder)/csv/tables/\(table).csv"))
    return SpreadsheetText.rows(String(decoding: bytes, as: UTF8.self))
  }

  func save(_ rows: [[String]], as table: String, _ spreadsheet: Spreadsheet = Spreadsheet()) throws {
    try spreadsheet.bytes(rows).write(to: tables.appendingPathComponent("\(table).\(spreadsheet.ending)"))
    if spreadsheet.ending != "csv" { try FileManager.default.removeItem(at: tables.appendingPathComponent("\(table).csv")) }
  }

  /// Changes a cell of the row whose key begins with the given one.
  func set(_ table: String, _ key: String, _ column: String, to value: String) throws {
    var rows = try rows(table)
    let place = try #require(rows[0].firstIndex(of: column))
    let keys = table.hasSuffix("s") && rows[0].dropFirst().first == "position" ? 2 : 1
    let row = try #require(rows.firstIndex { $0.prefix(keys).joined(separator: " ") == key })
    rows[row][place] = value
    try save(rows, as: table)
  }

  func remove(_ table: String, _ key: String) throws {
    let rows = try rows(table)
    let keys = rows[0].dropFirst().first == "position" ? 2 : 1
    try save(rows.filter { $0.prefix(keys).joined(separator: " ") != key }, as: table)
  }

  func add(_ table: String, _ cells: [String: String]) throws {
    var rows = try rows(table)
    rows.append(rows[0].map { cells[$0] ?? "" })
    try save(rows, as: table)
  }

  /// This week's work: a change of the corpus after the export.
  func edit(_ file: String, _ old: String, _ new: String) throws {
    let place = corpus.appendingPathComponent(file)
    let text = try String(contentsOf: place, encoding: .utf8)
    try #require(text.components(separatedBy: old).count == 2)
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: place)
  }

  // MARK: What comes of it

  func prepare(from path: String = "export/csv", base: String? = nil, _ options: Merge.Options = Merge.Options()) throws
    -> Merge.Prepared
  {
    let edited = try EditedTables(
      path: root.appendingPathComponent(path).path, base: base.map { root.appendingPathComponent($0).path })
    return try Merge(into: corpus, edited).prepare(options)
  }

  @discardableResult
  func apply(_ options: Merge.Options = Merge.Options()) throws -> MergeReport {
    let prepared = try prepare(options)
    try prepared.publish()
    return prepared.report
  }

  /// Lines of the corpus's files that are not as they were, as `diff` marks them.
  func difference() throws -> [String] {
    let now = try Self.texts(of: corpus)
    return Set(now.keys).union(original.keys).sorted().flatMap { name in
      let (old, new) = (original[name] ?? "", now[name] ?? "")
      let changes = new.components(separatedBy: "\n").difference(from: old.components(separatedBy: "\n"))
      return changes.removals.map { Self.line("-", $0) } + changes.insertions.map { Self.line("+", $0) }
    }
  }

  private static func line(_ mark: String, _ change: CollectionDifference<String>.Change) -> String {
    switch change {
    case .insert(_, let line, _), .remove(_, let line, _): mark + line.trimmingCharacters(in: .whitespaces)
    }
  }

  private static func texts(of corpus: URL) throws -> [String: String] {
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: corpus.path) where path.hasSuffix(".yaml") {
      texts[path] = try String(contentsOf: corpus.appendingPathComponent(path), encoding: .utf8)
    }
    return texts
  }
}

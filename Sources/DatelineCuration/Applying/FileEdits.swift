import DatelineCorpus
import DatelineModel
import Foundation
import Yams

/// A file of the corpus with its edits made.
struct EditedCorpusFile {
  /// Relative to the corpus folder.
  let name: String
  /// `nil` where there was no such file.
  let old: Data?
  let new: Data
  /// Which lines of the new text come from which row.
  let lines: [(ClosedRange<Int>, Plan.Origin)]

  func origin(at line: Int?) -> Plan.Origin? {
    line.flatMap { line in lines.first { $0.0.contains(line) }?.1 }
  }
}

/// Carries a plan out in the text of the files that it touches. Nothing is written.
struct FileEdits {
  let folder: URL
  let plan: Plan

  /// By name.
  func files() throws(CurationFault) -> [EditedCorpusFile] {
    var byFile: [String: FileTask] = [:]
    for record in Set(plan.cells.keys).union(plan.lists.values.map(\.owner)) {
      guard let position = plan.positions[record] else {
        throw CurationFault("\(record.key): its place in the corpus is not known")
      }
      byFile[position.file, default: FileTask()].records.append((record, position))
    }
    for record in plan.new {
      guard let name = RecordKeys.file(of: record.table, document: record.values["document_id"]) else { continue }
      byFile[name, default: FileTask()].new.append(record)
    }
    var files: [EditedCorpusFile] = []
    for (name, task) in byFile.sorted(by: { $0.key < $1.key }) { files.append(try edit(name, task)) }
    return files
  }

  private struct FileTask {
    var records: [(RowID, Position)] = []
    var new: [Plan.NewRecord] = []
  }

  private func edit(_ name: String, _ task: FileTask) throws(CurationFault) -> EditedCorpusFile {
    let place = folder.appendingPathComponent(name)
    let old = FileManager.default.contents(atPath: place.path)
    if old == nil, name.hasPrefix("records/") { throw CurationFault("\(name): there is no such record to add to") }
    do {
      let file = try YAMLText(old ?? Data())
      var patches: [YAMLPatch] = []
      for (record, position) in task.records.sorted(by: { $0.0.key < $1.0.key }) {
        patches += try self.patches(of: record, at: position, in: file)
      }
      patches += try Additions(file: file).patches(task.new)
      let (text, lines) = try file.patched(patches)
      return EditedCorpusFile(name: name, old: old, new: Data(text.utf8), lines: lines)
    } catch { throw CurationFault("\(name): \(error)") }
  }

  private func patches(of record: RowID, at position: Position, in file: YAMLText) throws(CurationFault) -> [YAMLPatch] {
    guard let node = Self.find(record, at: position, in: file.root), let mapping = node.mapping else {
      throw CurationFault("\(record.key) is not found in it; edit it by hand")
    }
    let document = position.file.hasPrefix("records/") ? String(position.file.dropFirst(8).dropLast(5)) : nil
    let table = Tables.listing(record.table)
    let cells = plan.cells[record] ?? [:]
    let order = RecordKeys.order(of: record.table)
    var patches: [YAMLPatch] = []
    // Each origin has its own patches, so that what is wrong with one is said of its row.
    let origin = cells.values.map(\.origin).first ?? plan.lists.values.first { $0.owner == record }?.origin
    guard let origin else { return [] }
    var outcomes = RecordOutcomes(table: table, document: document).outcomes(cells.mapValues(\.value))
    for (id, list) in plan.lists.sorted(by: { $0.key.table.rawValue < $1.key.table.rawValue }) where list.owner == record {
      guard let key = id.table.listKey else { continue }
      let items = RecordOutcomes(table: Tables.listing(id.table), document: document).items(list)
      outcomes.append((key, .items(items)))
    }
    patches += try MappingEdit(file: file, mapping: mapping, node: node, order: order, origin: origin).patches(outcomes)
    return patches
  }

  /// The mapping of a record: by the place at which the corpus found it, or by its id.
  private static func find(_ record: RowID, at position: Position, in root: Node) -> Node? {
    guard let list = RecordKeys.list(of: record.table) else { return root["document"] }
    return root[list]?.sequence?.first { item in
      if let id = item["id"], id.scalar?.string == record.key { return true }
      return [item["id"]?.mark, item.mark].contains { mark in
        mark.map { $0.line == position.line && $0.column == position.column } ?? false
      }
    }
  }
}

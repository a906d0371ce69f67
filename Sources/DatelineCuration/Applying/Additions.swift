import DatelineModel
import Yams

/// Adds new records to the lists of a file.
struct Additions {
  let file: YAMLText

  func patches(_ records: [Plan.NewRecord]) throws(CurationFault) -> [YAMLPatch] {
    var patches: [YAMLPatch] = []
    for (list, records) in Self.grouped(records) {
      guard let node = file.root[list], !(node.scalar?.string.isEmpty ?? false) else {
        patches += atEnd(list, records)
        continue
      }
      guard let sequence = node.sequence else { throw CurationFault("“\(list)” is no list; edit it by hand") }
      patches += try append(records, to: node, sequence)
    }
    return patches
  }

  /// By the list that they go to, in the order in which these are written.
  private static func grouped(_ records: [Plan.NewRecord]) -> [(String, [Plan.NewRecord])] {
    let lists = Dictionary(grouping: records) { RecordKeys.list(of: $0.table) ?? "" }
    return ["agents", "places", "events", "mentions", "statements", "figures"].compactMap { name in lists[name].map { (name, $0) }
    }
  }

  private func append(
    _ records: [Plan.NewRecord], to node: Node, _ sequence: Node.Sequence
  ) throws(CurationFault) -> [YAMLPatch] {
    if file.isFlow(node) {
      guard sequence.isEmpty else { throw CurationFault("a list between brackets; add the new record by hand") }
      let range = try file.range(of: node, indent: 0)
      return records.enumerated().map { place, record in
        let text = file.lineBreak + NewRecordText(record: record).block(indent: 2, lineBreak: file.lineBreak)
        return YAMLPatch(range: place == 0 ? range : range.upperBound..<range.upperBound, text: text, origin: record.origin)
      }
    }
    let dash = file.column(of: try file.offset(of: node))
    guard let last = sequence.last else { throw CurationFault("an empty list; add the new record by hand") }
    let end = file.lineEnd(of: try file.end(of: last, indent: dash))
    let gap = try hasGap(sequence, dash) ? file.lineBreak : ""
    let inFlow = last.mapping != nil && file.isFlow(last)
    return records.map { record in
      let text = NewRecordText(record: record)
      let item = inFlow ? text.flow(indent: dash) : text.block(indent: dash, lineBreak: file.lineBreak)
      return YAMLPatch(range: end..<end, text: file.lineBreak + gap + item, origin: record.origin)
    }
  }

  /// Whether a line without text parts the last two items.
  private func hasGap(_ sequence: Node.Sequence, _ dash: Int) throws(CurationFault) -> Bool {
    let nodes = Array(sequence)
    guard nodes.count > 1, let last = nodes.last else { return false }
    let end = try file.end(of: nodes[nodes.count - 2], indent: dash)
    let next = file.nextLine(of: end)
    guard next < (try file.offset(of: last)) else { return false }
    return file.lineEnd(of: next) == next
  }

  private func atEnd(_ list: String, _ records: [Plan.NewRecord]) -> [YAMLPatch] {
    let end = file.scalars.count
    let lineBreak = file.lineBreak
    let isOpen = !file.scalars.isEmpty && file.scalars.last != "\n"
    return records.enumerated().map { place, record in
      let item = NewRecordText(record: record).block(indent: 2, lineBreak: lineBreak) + lineBreak
      let head = (isOpen ? lineBreak : "") + (end > 0 ? lineBreak : "") + "\(list):" + lineBreak
      return YAMLPatch(range: end..<end, text: place == 0 ? head + item : item, origin: record.origin)
    }
  }
}

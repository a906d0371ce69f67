import Yams

/// Changes items of one list.
struct SequenceEdit {
  let file: YAMLText
  let node: Node
  /// The column of the key that the list belongs to.
  let indent: Int
  let origin: DatelineCuration.Plan.Origin

  /// The list as it is to be: items that were there, in their order, and new ones.
  struct Plan {
    enum Item {
      /// By its place from 0, with what becomes of it.
      case kept(Int, Change?, DatelineCuration.Plan.Origin)
      case new(NewValue, DatelineCuration.Plan.Origin)
    }

    enum Change {
      case keys([(key: String, outcome: MappingEdit.Outcome)])
      case text(String)
    }

    var items: [Item]

    var added: [NewValue] {
      items.compactMap { if case .new(let value, _) = $0 { value } else { nil } }
    }
  }

  private var nodes: [Node] { node.sequence.map(Array.init) ?? [] }
  private var isFlow: Bool { file.isFlow(node) }

  /// - Returns: `nil` where nothing is left of the list.
  func patches(_ plan: Plan) throws(CurationFault) -> [YAMLPatch]? {
    guard node.sequence != nil else { throw CurationFault("a list was expected; edit it by hand") }
    guard !plan.items.isEmpty else { return nil }
    if nodes.isEmpty {
      let range = try file.range(of: node, indent: indent)
      return [YAMLPatch(range: range, text: NewValue.list(plan.added).inFlow, origin: origin)]
    }
    let dash = isFlow ? 0 : file.column(of: try file.offset(of: node))
    var patches: [YAMLPatch] = []
    var kept: Set<Int> = []
    var last: Int?
    for item in plan.items {
      switch item {
      case .kept(let place, let change, let origin):
        kept.insert(place)
        last = place
        if let change { patches += try edit(place, change, dash, origin) }
      case .new(let value, let origin): patches.append(try insert(value, after: last, dash, origin))
      }
    }
    return try patches + remove(Set(nodes.indices).subtracting(kept), dash)
  }

  private func edit(
    _ place: Int, _ change: Plan.Change, _ dash: Int, _ origin: DatelineCuration.Plan.Origin
  ) throws(CurationFault) -> [YAMLPatch] {
    guard let item = nodes[safe: place] else { throw CurationFault("an entry of the list is not there; edit it by hand") }
    switch change {
    case .keys(let outcomes):
      guard let mapping = item.mapping else { throw CurationFault("a mapping was expected; edit it by hand") }
      let edit = MappingEdit(file: file, mapping: mapping, node: item, order: MappingEdit.innerOrder, origin: origin)
      return try edit.patches(outcomes)
    case .text(let text):
      let style = item.scalar?.style ?? .plain
      let new = ScalarText.text(text, like: style, inFlow: isFlow, indent: dash, lineBreak: file.lineBreak)
      return [YAMLPatch(range: try file.range(of: item, indent: dash), text: new, origin: origin)]
    }
  }

  private func insert(
    _ value: NewValue, after place: Int?, _ dash: Int, _ origin: DatelineCuration.Plan.Origin
  ) throws(CurationFault) -> YAMLPatch {
    let line = String(repeating: " ", count: dash) + "- " + value.inFlow
    if let item = place.flatMap({ nodes[safe: $0] }) {
      let end = try file.end(of: item, indent: dash)
      let offset = isFlow ? end : file.lineEnd(of: end)
      return YAMLPatch(range: offset..<offset, text: isFlow ? ", \(value.inFlow)" : file.lineBreak + line, origin: origin)
    }
    guard let first = nodes.first else { throw CurationFault("an empty list; edit it by hand") }
    let start = try file.offset(of: first)
    let offset = isFlow ? start : file.lineStart(of: start)
    return YAMLPatch(range: offset..<offset, text: isFlow ? "\(value.inFlow), " : line + file.lineBreak, origin: origin)
  }

  // MARK: Items that go

  private func remove(_ places: Set<Int>, _ dash: Int) throws(CurationFault) -> [YAMLPatch] {
    guard !places.isEmpty else { return [] }
    guard isFlow else {
      var patches: [YAMLPatch] = []
      for place in places.sorted() {
        let start = try startOfItem(place, dash)
        let end = file.nextLine(of: try file.end(of: nodes[place], indent: dash))
        patches.append(YAMLPatch(range: start..<end, text: "", origin: origin))
      }
      return patches
    }
    var patches: [YAMLPatch] = []
    let leading = nodes.indices.prefix { places.contains($0) }.count
    if leading > 0, let first = nodes.first, let next = nodes[safe: leading] {
      patches.append(YAMLPatch(range: try file.offset(of: first)..<file.offset(of: next), text: "", origin: origin))
    }
    for place in places.sorted() where place >= leading {
      let before = try file.end(of: nodes[place - 1], indent: 0)
      patches.append(YAMLPatch(range: before..<(try file.end(of: nodes[place], indent: 0)), text: "", origin: origin))
    }
    return patches
  }

  /// The line of the dash, with the comments right above it that stand as far in. Those above the first item may be about them all.
  private func startOfItem(_ place: Int, _ dash: Int) throws(CurationFault) -> Int {
    var start = file.lineStart(of: try file.offset(of: nodes[place]))
    guard place > 0 else { return start }
    while start > 0 {
      let above = file.lineStart(of: start - 1)
      let line = file.scalars[above..<start]
      guard line.prefix(while: { $0 == " " }).count == dash, line.first(where: { $0 != " " }) == "#" else { break }
      start = above
    }
    return start
  }
}

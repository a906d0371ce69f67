import Yams

/// Changes keys of one mapping.
struct MappingEdit {
  let file: YAMLText
  let mapping: Node.Mapping
  let node: Node
  /// The order in which keys are written where they are new.
  let order: [String]
  let origin: Plan.Origin

  /// What becomes of a key.
  enum Outcome {
    case set(NewValue)
    case removed
    /// Keys of the mapping that is its value.
    case inside([(key: String, outcome: Outcome)])
    /// Items of the list that is its value.
    case items(SequenceEdit.Plan)
  }

  private var isFlow: Bool { file.isFlow(node) }
  private var pairs: [(key: Node, value: Node)] { mapping.map { ($0.key, $0.value) } }

  /// - Throws: ``CurationFault`` where the file is written in a way that cannot be edited safely.
  func patches(_ outcomes: [(key: String, outcome: Outcome)]) throws(CurationFault) -> [YAMLPatch] {
    let start = try file.offset(of: node)
    let indent = isFlow ? 0 : file.column(of: start)
    var patches: [YAMLPatch] = []
    var removed: Set<Int> = []
    var added: [(key: String, value: NewValue)] = []
    for (key, outcome) in outcomes {
      guard let place = pairs.firstIndex(where: { $0.key.string == key }) else {
        if let value = outcome.valueWhereAbsent { added.append((key, value)) }
        continue
      }
      switch outcome {
      case .removed: removed.insert(place)
      case .set(let value): patches.append(try replace(pairs[place], value, indent))
      case .inside(let inner):
        guard let more = try inside(pairs[place].value, inner) else {
          removed.insert(place)
          continue
        }
        patches += more
      case .items(let plan):
        guard let more = try SequenceEdit(file: file, node: pairs[place].value, indent: indent, origin: origin).patches(plan)
        else {
          removed.insert(place)
          continue
        }
        patches += more
      }
    }
    patches += try remove(removed, indent)
    return try patches + insert(added, without: removed, indent)
  }

  /// `nil` where nothing is left inside.
  private func inside(
    _ value: Node, _ outcomes: [(key: String, outcome: Outcome)]
  ) throws(CurationFault) -> [YAMLPatch]? {
    guard let inner = value.mapping else { throw CurationFault("a mapping was expected; edit it by hand") }
    let taken = outcomes.filter { if case .removed = $0.outcome { true } else { false } }.map(\.key)
    let left = inner.contains { pair in !taken.contains(pair.key.string ?? "") }
    let comes = outcomes.contains { $0.outcome.valueWhereAbsent != nil }
    guard left || comes else { return nil }
    if !left {
      // All that was there goes and something else comes: the mapping is written anew.
      let range = try file.range(of: value, indent: 0)
      let pairs = outcomes.compactMap { outcome in outcome.outcome.valueWhereAbsent.map { (outcome.key, $0) } }
      return [YAMLPatch(range: range, text: NewValue.mapping(pairs).inFlow, origin: origin)]
    }
    return try MappingEdit(file: file, mapping: inner, node: value, order: Self.innerOrder, origin: origin).patches(outcomes)
  }

  /// Of the small mappings inside records: names, datelines, dates, rights, offices, positions.
  static let innerOrder = [
    "title", "organization", "agent", "role", "speaker", "confidence", "place", "date", "known", "latitude", "longitude",
    "holder",
    "statement", "text", "kind", "language", "from", "to", "note",
  ]

  private func replace(_ pair: (key: Node, value: Node), _ value: NewValue, _ indent: Int) throws(CurationFault) -> YAMLPatch {
    if pair.value.isAbsent {
      let place = try file.behindColon(of: pair.key, indent: indent)
      let text = isFlow ? " " + value.inFlow : value.behindKey(indent: indent, lineBreak: file.lineBreak)
      return YAMLPatch(range: place..<place, text: text, origin: origin)
    }
    let range = try file.range(of: pair.value, indent: indent)
    guard case .scalar(let text) = value, let old = pair.value.scalar else {
      return YAMLPatch(range: range, text: value.inFlow, origin: origin)
    }
    let new = ScalarText.text(text, like: old.style, inFlow: isFlow, indent: indent, lineBreak: file.lineBreak)
    return YAMLPatch(range: range, text: new, origin: origin)
  }

  // MARK: Keys that go

  private func remove(_ places: Set<Int>, _ indent: Int) throws(CurationFault) -> [YAMLPatch] {
    guard !places.isEmpty else { return [] }
    guard places.count < pairs.count else { throw CurationFault("nothing would be left here; edit it by hand") }
    return isFlow ? try removeInFlow(places) : try removeLines(places, indent)
  }

  private func removeLines(_ places: Set<Int>, _ indent: Int) throws(CurationFault) -> [YAMLPatch] {
    var patches: [YAMLPatch] = []
    for place in places.sorted() {
      let start = try file.offset(of: pairs[place].key)
      let end = try file.endOfPair(pairs[place], indent: indent)
      if file.beginsLine(start) {
        patches.append(YAMLPatch(range: file.lineStart(of: start)..<file.nextLine(of: end), text: "", origin: origin))
      } else if let next = pairs[safe: place + 1], !places.contains(place + 1) {
        // The first key of a list's item: the next one moves up to the dash.
        patches.append(YAMLPatch(range: start..<(try file.offset(of: next.key)), text: "", origin: origin))
      } else {
        throw CurationFault("the first keys of an entry go; edit it by hand")
      }
    }
    return patches
  }

  private func removeInFlow(_ places: Set<Int>) throws(CurationFault) -> [YAMLPatch] {
    var patches: [YAMLPatch] = []
    let leading = pairs.indices.prefix { places.contains($0) }.count
    if leading > 0, let first = pairs.first, let next = pairs[safe: leading] {
      patches.append(YAMLPatch(range: try file.offset(of: first.key)..<file.offset(of: next.key), text: "", origin: origin))
    }
    for place in places.sorted() where place >= leading {
      let before = try file.endOfPair(pairs[place - 1], indent: 0)
      patches.append(YAMLPatch(range: before..<(try file.endOfPair(pairs[place], indent: 0)), text: "", origin: origin))
    }
    return patches
  }

  // MARK: Keys that come

  private func insert(
    _ added: [(key: String, value: NewValue)], without removed: Set<Int>, _ indent: Int
  ) throws(CurationFault) -> [YAMLPatch] {
    var patches: [YAMLPatch] = []
    for (key, value) in added.sorted(by: { rank($0.key) < rank($1.key) }) {
      let text = isFlow ? "\(key): \(value.inFlow)" : key + ":" + value.behindKey(indent: indent, lineBreak: file.lineBreak)
      let before = pairs.indices.last { rank(pairs[$0].key.string ?? "") <= rank(key) && !removed.contains($0) }
      patches.append(try insert(text, after: before, without: removed, indent))
    }
    return patches
  }

  private func insert(_ text: String, after before: Int?, without removed: Set<Int>, _ indent: Int) throws(CurationFault)
    -> YAMLPatch
  {
    let blanks = String(repeating: " ", count: indent)
    if let before {
      let end = try file.endOfPair(pairs[before], indent: indent)
      let place = isFlow ? end : file.lineEnd(of: end)
      return YAMLPatch(range: place..<place, text: isFlow ? ", \(text)" : file.lineBreak + blanks + text, origin: origin)
    }
    if let first = pairs.indices.first(where: { !removed.contains($0) }) {
      let place = try file.offset(of: pairs[first].key)
      return YAMLPatch(range: place..<place, text: isFlow ? "\(text), " : text + file.lineBreak + blanks, origin: origin)
    }
    guard isFlow else { throw CurationFault("an empty mapping; edit it by hand") }
    let place = try file.offset(of: node) + 1
    return YAMLPatch(range: place..<place, text: text, origin: origin)
  }

  /// Keys that nobody has ordered stand at the end.
  private func rank(_ key: String) -> Int { order.firstIndex(of: key) ?? order.count }
}

extension MappingEdit.Outcome {
  /// What is written where the key is not there.
  fileprivate var valueWhereAbsent: NewValue? {
    switch self {
    case .set(let value): return value
    case .removed: return nil
    case .inside(let inner):
      let pairs = inner.compactMap { entry in entry.outcome.valueWhereAbsent.map { (key: entry.key, value: $0) } }
      return pairs.isEmpty ? nil : .mapping(pairs)
    case .items(let plan): return plan.added.isEmpty ? nil : .list(plan.added)
    }
  }
}

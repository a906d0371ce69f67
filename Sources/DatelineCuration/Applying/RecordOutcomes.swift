import DatelineModel

/// Turns cells of a row into keys of its record.
struct RecordOutcomes {
  let table: TableListing
  /// The document that the record belongs to, whose id begins the ids in it.
  let document: String?

  typealias Outcomes = [(key: String, outcome: MappingEdit.Outcome)]

  /// - Parameter values: by column; empty where the cell is to be empty.
  func outcomes(_ values: [String: String]) -> Outcomes {
    var outcomes: Outcomes = []
    var referent: String?
    for column in table.columns {
      guard let value = values[column.name] else { continue }
      switch Destinations.of(column, in: table) {
      case .field(let path): put(value, at: path, in: &outcomes)
      case .shortID(let path): put(short(value), at: path, in: &outcomes)
      case .responsibility(let path): put(responsibility(value), at: path, in: &outcomes)
      case .referent: if referent ?? "" == "" { referent = value }
      case .key, .derived, .column, nil: break
      }
    }
    if let referent { put(referent, at: ["of"], in: &outcomes) }
    return outcomes
  }

  private func put(_ value: String, at path: [String], in outcomes: inout Outcomes) {
    guard let key = path.first else { return }
    let outcome: MappingEdit.Outcome = value.isEmpty ? .removed : .set(.scalar(value))
    guard let inner = path.dropFirst().first else { return outcomes.append((key, outcome)) }
    if let place = outcomes.firstIndex(where: { $0.key == key }), case .inside(var list) = outcomes[place].outcome {
      list.append((inner, outcome))
      outcomes[place].outcome = .inside(list)
    } else {
      outcomes.append((key, .inside([(inner, outcome)])))
    }
  }

  /// As the file of the document calls its annotations.
  func short(_ id: String) -> String {
    guard let document, id.hasPrefix(document + "-") else { return id }
    return String(id.dropFirst(document.count + 1))
  }

  /// `curator:mk` for `curator-mk`.
  private func responsibility(_ id: String) -> String {
    guard let hyphen = id.firstIndex(of: "-") else { return id }
    return id[..<hyphen] + ":" + id[id.index(after: hyphen)...]
  }

  // MARK: Lists

  /// The items of a list, as they are to be.
  func items(_ list: Plan.List) -> SequenceEdit.Plan {
    let skipped = table.name.itemsBefore
    var items: [SequenceEdit.Plan.Item] = []
    for item in list.items {
      switch item {
      case .kept(let position, let cells):
        guard position > skipped else { continue }
        let origin = cells.values.map(\.origin).min { ($0.number ?? 0) < ($1.number ?? 0) } ?? list.origin
        items.append(.kept(position - 1 - skipped, change(cells.mapValues(\.value)), origin))
      case .new(let values, let origin):
        if let value = value(values) { items.append(.new(value, origin)) }
      }
    }
    return SequenceEdit.Plan(items: items)
  }

  private func change(_ cells: [String: String]) -> SequenceEdit.Plan.Change? {
    guard !cells.isEmpty else { return nil }
    return isListOfTexts ? cells.values.first.map { .text($0) } : .keys(outcomes(cells))
  }

  /// A new item; `nil` where the row gives nothing.
  func value(_ values: [String: String]) -> NewValue? {
    if isListOfTexts {
      return table.columns.first { isItself($0) }.flatMap { values[$0.name] }.map(NewValue.scalar)
    }
    let pairs = outcomes(values).compactMap { entry -> (key: String, value: NewValue)? in
      if case .set(let value) = entry.outcome { (entry.key, value) } else { nil }
    }
    return pairs.isEmpty ? nil : .mapping(pairs)
  }

  private var isListOfTexts: Bool { table.columns.contains(where: isItself) }

  private func isItself(_ column: ColumnListing) -> Bool {
    if case .field(let path) = Destinations.of(column, in: table) { path.isEmpty } else { false }
  }
}

import DatelineModel

/// The kinds of records that others refer to.
enum ReferenceKind: String {
  case agent, place, event, document, statement, curator
}

/// Records that stand in the corpus folder and could not be read. Their own faults are reported, so a reference to one is not another.
struct FaultyRecords {
  /// Kinds of which a whole file could not be read.
  var kinds: Set<ReferenceKind> = []
  var ids: Set<String> = []
}

protocol Referable {
  static var referenceKind: ReferenceKind { get }
}

extension Agent: Referable { static var referenceKind: ReferenceKind { .agent } }
extension Place: Referable { static var referenceKind: ReferenceKind { .place } }
extension Event: Referable { static var referenceKind: ReferenceKind { .event } }
extension Document: Referable { static var referenceKind: ReferenceKind { .document } }
extension Statement: Referable { static var referenceKind: ReferenceKind { .statement } }

/// An id that somebody wrote down, to be looked up when everything it may mean has been read.
struct PendingReference {
  let kind: ReferenceKind
  let id: String
  let position: Position
}

extension Fields {
  /// The id of another record; that it exists is checked later.
  func reference<Record: Referable>(_ key: String, required: Bool = false) -> Identifier<Record>? {
    guard let id: Identifier<Record> = id(key, required: required) else { return nil }
    log.expect(Record.referenceKind, id.value, at: position(of: key))
    return id
  }

  func references<Record: Referable>(_ key: String) -> [Identifier<Record>] {
    texts(key).compactMap { entry in
      guard let id: Identifier<Record> = identifier(entry.text, at: entry.position) else { return nil }
      log.expect(Record.referenceKind, id.value, at: entry.position)
      return id
    }
  }
}

/// What there is to refer to.
struct ReferenceCatalog {
  let authorities: Authorities
  /// Ids of the corpus's documents.
  var documents: Set<String> = []
  /// Ids of the statements of the record in hand.
  var statements: Set<String> = []
  /// Names of the dataset's curators; a dataset that names none takes any.
  var curators: [String] = []
  var faulty = FaultyRecords()

  /// Checks everything that was expected, and forgets it.
  func check(_ log: DiagnosticLog) {
    for reference in log.takeReferences() where !isExcused(reference) && !exists(reference) {
      Self.report(reference.id, reference.kind.rawValue, among: ids(reference.kind), at: reference.position, log: log)
    }
  }

  static func report(_ id: String, _ what: String, among ids: [String], at position: Position, log: DiagnosticLog) {
    log.add(
      Diagnostic(
        .error, "reference.dangling", at: position, "there is no \(what) “\(id)”",
        remedy: Suggestion.near(id, among: ids) ?? "add it, or correct the id"))
  }

  private func isExcused(_ reference: PendingReference) -> Bool {
    faulty.kinds.contains(reference.kind) || faulty.ids.contains(reference.id)
  }

  private func exists(_ reference: PendingReference) -> Bool {
    switch reference.kind {
    case .agent: (try? AgentID(reference.id)).flatMap { authorities[$0] } != nil
    case .place: (try? PlaceID(reference.id)).flatMap { authorities[$0] } != nil
    case .event: (try? EventID(reference.id)).flatMap { authorities[$0] } != nil
    case .document: documents.contains(reference.id)
    case .statement: statements.contains(reference.id)
    case .curator: curators.isEmpty || curators.contains(reference.id)
    }
  }

  private func ids(_ kind: ReferenceKind) -> [String] {
    switch kind {
    case .agent: authorities.agents.map(\.id.value)
    case .place: authorities.places.map(\.id.value)
    case .event: authorities.events.map(\.id.value)
    case .document: documents.sorted()
    case .statement: statements.sorted()
    case .curator: curators
    }
  }
}

extension Authorities {
  /// For suggestions.
  var allIDs: [String] { agents.map(\.id.value) + places.map(\.id.value) + events.map(\.id.value) }
}

/// Agents, places and events from their tables.
struct AuthorityAssembly {
  private let cursors: [TableName: TableCursor]

  init(_ cursors: [TableName: TableCursor]) { self.cursors = cursors }

  func authorities() throws -> Authorities {
    Authorities(
      agents: try all(.agents, agent), places: try all(.places, place), events: try all(.events, event))
  }

  private func all<Record>(_ table: TableName, _ make: (TableRow) throws -> Record) throws -> [Record] {
    var records: [Record] = []
    while let row = try cursors[table]?.next() { records.append(try make(row)) }
    return records
  }

  private func agent(_ row: TableRow) throws -> Agent {
    let id: AgentID = try row.id("agent_id")
    return Agent(
      id: id, kind: try row.code("kind"), names: try names(.agentNames, "agent_id", id.value),
      offices: try rows(.agentOffices, "agent_id", id.value).map(office), sameAs: try sameAs(id.value),
      note: row.text(ifAny: "note"))
  }

  private func office(_ row: TableRow) throws -> Office {
    Office(
      title: try row.text("title"), organization: try row.id(ifAny: "organization_id"),
      from: try row.edtf(ifAny: "held_from"), to: try row.edtf(ifAny: "held_until"))
  }

  private func place(_ row: TableRow) throws -> Place {
    let id: PlaceID = try row.id("place_id")
    return Place(
      id: id, kind: try row.code("kind"), names: try names(.placeNames, "place_id", id.value),
      parent: try row.id(ifAny: "parent_id"), coordinates: try coordinates(row), sameAs: try sameAs(id.value),
      note: row.text(ifAny: "note"))
  }

  private func coordinates(_ row: TableRow) throws -> Coordinates? {
    switch (row.decimal(ifAny: "latitude"), row.decimal(ifAny: "longitude")) {
    case (nil, nil): return nil
    case (let latitude?, let longitude?):
      guard let coordinates = Coordinates(latitude: latitude, longitude: longitude) else {
        throw row.fault("latitude", "\(latitude), \(longitude) lies outside the globe")
      }
      return coordinates
    default: throw row.fault("latitude", "latitude and longitude are given together or not at all")
    }
  }

  private func event(_ row: TableRow) throws -> Event {
    let id: EventID = try row.id("event_id")
    return Event(
      id: id, kind: try row.code("kind"), names: try names(.eventNames, "event_id", id.value),
      date: try row.edtf(ifAny: "date"), place: try row.id(ifAny: "place_id"),
      participants: try rows(.eventParticipants, "event_id", id.value).map {
        Participant(agent: try $0.id("agent_id"), role: try $0.code("role"))
      }, sameAs: try sameAs(id.value), note: row.text(ifAny: "note"))
  }

  private func names(_ table: TableName, _ column: String, _ id: String) throws -> [Name] {
    try rows(table, column, id).map { row in
      Name(try row.text("name"), kind: try row.code("kind"), language: row.text(ifAny: "language"))
    }
  }

  private func sameAs(_ id: String) throws -> [String] { try rows(.sameAs, "record_id", id).map { try $0.text("iri") } }

  private func rows(_ table: TableName, _ column: String, _ id: String) throws -> [TableRow] {
    try cursors[table]?.rows(where: column, is: id) ?? []
  }
}

import DatelineModel
import Foundation

/// Reads `authorities/*.yaml`. References between records are checked when all are there.
struct AuthoritiesReader {
  let folder: URL
  let log: DiagnosticLog

  func read() -> (authorities: Authorities, places: [String: Position]) {
    var positions: [String: Position] = [:]
    func note(_ id: String, _ fields: Fields) {
      if let first = positions[id] {
        fields.error("id.duplicate", at: "id", "the id “\(id)” is taken: see \(first)", remedy: "give one of the two another id")
      } else {
        positions[id] = fields.position(of: "id")
      }
    }
    let agents: [Agent] = records("agents", "agent") { fields in
      let agent = agent(fields)
      agent.map { note($0.id.value, fields) }
      return agent
    }
    let places: [Place] = records("places", "place") { fields in
      let place = place(fields)
      place.map { note($0.id.value, fields) }
      return place
    }
    let events: [Event] = records("events", "event") { fields in
      let event = event(fields)
      event.map { note($0.id.value, fields) }
      return event
    }
    return (Authorities(agents: agents, places: places, events: events), positions)
  }

  private func records<Record>(_ key: String, _ what: String, read: (Fields) -> Record?) -> [Record] {
    let name = "authorities/\(key).yaml"
    guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) else { return [] }
    guard let file = YAMLFile(name, in: folder, log: log), let top = Fields(file.root, name, in: file, log: log) else {
      return []
    }
    defer { top.finish() }
    return top.mappings(key, what).compactMap { fields in
      defer { fields.finish() }
      return read(fields)
    }
  }

  private func agent(_ fields: Fields) -> Agent? {
    let id: AgentID? = fields.id("id", required: true)
    let kind = fields.term("kind", AgentKind.self, required: true)
    let names = names(fields)
    let offices = fields.mappings("offices", "office").compactMap(office)
    let sameAs = fields.texts("sameAs").map(\.text)
    let note = fields.text("note")
    guard let id, let kind, let names else { return nil }
    return Agent(id: id, kind: kind, names: names, offices: offices, sameAs: sameAs, note: note)
  }

  private func place(_ fields: Fields) -> Place? {
    let id: PlaceID? = fields.id("id", required: true)
    let kind = fields.term("kind", PlaceKind.self, required: true)
    let names = names(fields)
    let parent: PlaceID? = fields.reference("parent")
    let coordinates = fields.mapping("coordinates", "coordinates").flatMap(coordinates)
    let sameAs = fields.texts("sameAs").map(\.text)
    let note = fields.text("note")
    guard let id, let kind, let names else { return nil }
    return Place(id: id, kind: kind, names: names, parent: parent, coordinates: coordinates, sameAs: sameAs, note: note)
  }

  private func event(_ fields: Fields) -> Event? {
    let id: EventID? = fields.id("id", required: true)
    let kind = fields.term("kind", EventKind.self, required: true)
    let names = names(fields)
    let date = fields.date("date")
    let place: PlaceID? = fields.reference("place")
    let participants = fields.mappings("participants", "participant").compactMap(participant)
    let sameAs = fields.texts("sameAs").map(\.text)
    let note = fields.text("note")
    guard let id, let kind, let names else { return nil }
    return Event(
      id: id, kind: kind, names: names, date: date, place: place, participants: participants, sameAs: sameAs, note: note)
  }

  /// The preferred form from `name`, the others from `names`.
  private func names(_ fields: Fields) -> [Name]? {
    let preferred = fields.text("name", required: true)
    let others = fields.mappings("names", "name").compactMap { form -> Name? in
      defer { form.finish() }
      let kind = form.term("kind", NameKind.self, required: true)
      let language = form.text("language")
      guard let text = form.text("text", required: true), let kind else { return nil }
      if kind == .preferred {
        form.error(
          "name.preferred", at: "kind", "a record has one preferred name, and that is “name”",
          remedy: "call this form alias, acronym, spelling or epithet")
      }
      return Name(text, kind: kind, language: language)
    }
    return preferred.map { [Name($0, kind: .preferred)] + others }
  }

  private func office(_ fields: Fields) -> Office? {
    defer { fields.finish() }
    let organization: AgentID? = fields.reference("organization")
    let from = fields.date("from")
    let to = fields.date("to")
    return fields.text("title", required: true).map { Office(title: $0, organization: organization, from: from, to: to) }
  }

  private func coordinates(_ fields: Fields) -> Coordinates? {
    defer { fields.finish() }
    guard let latitude = fields.decimal("latitude"), let longitude = fields.decimal("longitude") else {
      fields.error(
        "place.coordinates", "coordinates need latitude and longitude", remedy: "write {latitude: 54.1, longitude: 12.1}")
      return nil
    }
    if let coordinates = Coordinates(latitude: latitude, longitude: longitude) { return coordinates }
    fields.error(
      "place.coordinates", "\(latitude), \(longitude) lies nowhere on Earth",
      remedy: "latitude is -90 to 90, longitude -180 to 180")
    return nil
  }

  private func participant(_ fields: Fields) -> Participant? {
    defer { fields.finish() }
    let agent: AgentID? = fields.reference("agent", required: true)
    let role = fields.term("role", ParticipantRole.self, required: true)
    guard let agent, let role else { return nil }
    return Participant(agent: agent, role: role)
  }
}

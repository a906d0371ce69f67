import DatelineModel
import Foundation
import Yams

/// Reads `authorities/*.yaml`. References between records are checked when all are there.
///
/// A file that is not there holds no records.
struct AuthoritiesReader {
  let folder: URL
  let log: DiagnosticLog

  /// What the files hold.
  struct Outcome {
    let authorities: Authorities
    /// Where each record stands, by its id.
    let positions: [String: Position]
    let faulty: FaultyRecords
  }

  func read() -> Outcome {
    var register = Register()
    let agents = records(.agent, &register, read: agent)
    let places = records(.place, &register, read: place)
    let events = records(.event, &register, read: event)
    return Outcome(
      authorities: Authorities(agents: agents, places: places, events: events), positions: register.positions,
      faulty: register.faulty)
  }

  /// Which ids are taken, those of faulty records included.
  private struct Register {
    var positions: [String: Position] = [:]
    var faulty = FaultyRecords()

    mutating func note(_ fields: Fields, isFaulty: Bool) {
      guard let id = fields.rawText("id") else { return }
      if isFaulty { faulty.ids.insert(id) }
      if let first = positions[id] {
        fields.error("id.duplicate", at: "id", "the id “\(id)” is taken: see \(first)", remedy: "give one of the two another id")
      } else {
        positions[id] = fields.position(of: "id")
      }
    }
  }

  private func records<Record>(_ kind: ReferenceKind, _ register: inout Register, read: (Fields) -> Record?) -> [Record] {
    let key = "\(kind.rawValue)s"
    let name = "authorities/\(key).yaml"
    guard FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path) else { return [] }
    guard let file = YAMLFile(name, in: folder, log: log), let top = Fields(file.root, name, in: file, log: log) else {
      register.faulty.kinds.insert(kind)
      return []
    }
    defer { top.finish() }
    if let list = top.value(key), list.sequence == nil { register.faulty.kinds.insert(kind) }
    return top.mappings(key, kind.rawValue).compactMap { fields in
      defer { fields.finish() }
      let record = read(fields)
      register.note(fields, isFaulty: record == nil)
      return record
    }
  }

  private func agent(_ fields: Fields) -> Agent? {
    let id: AgentID? = fields.id("id", required: true)
    let kind = fields.term("kind", AgentKind.self, required: true)
    let names = names(fields)
    let offices = fields.mappings("offices", "office").compactMap(office)
    let sameAs = fields.iris("sameAs")
    let note = fields.text("note")
    guard let id, let kind, let names else { return nil }
    return Agent(id: id, kind: kind, names: names, offices: offices, sameAs: sameAs, note: note)
  }

  private func place(_ fields: Fields) -> Place? {
    let id: PlaceID? = fields.id("id", required: true)
    let kind = fields.term("kind", PlaceKind.self, required: true)
    let names = names(fields)
    let parent: PlaceID? = fields.reference("parent")
    let coordinates = fields.mapping("coordinates", "a position").flatMap(coordinates)
    let sameAs = fields.iris("sameAs")
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
    let sameAs = fields.iris("sameAs")
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
      let text = form.text("text", required: true)
      let kind = form.term("kind", NameKind.self, required: true)
      let language = form.language("language")
      guard let text, let kind else { return nil }
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
    let latitude = fields.decimal("latitude", required: true)
    let longitude = fields.decimal("longitude", required: true)
    guard let latitude, let longitude else { return nil }
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

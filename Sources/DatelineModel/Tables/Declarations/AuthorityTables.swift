extension Tables {
  static let agents = Table<Agent>(
    .agents, "Agents", "Who speaks, is spoken of, or publishes: one row an agent, in order of ids.", key: ["agent_id"],
    columns: [
      .id("agent_id", "Agent", "Id of the agent.") { $0.id }.required,
      .vocabulary("kind", "Kind", "What sort of agent it is.") { $0.kind }.required,
      .text("preferred_name", "Preferred name", "The name under which the agent is listed, as in agent-names.") {
        $0.preferredName
      }.required,
      .text("note", "Note", "Remark of the curator.") { $0.note },
    ])

  static let agentNames = names(
    .agentNames, "Names of agents", "One row a form of an agent's name, the preferred form first.", of: Agent.self)

  static let agentOffices = Table<Entry<Agent, Office>>(
    .agentOffices, "Offices", "One row an office that an agent holds or held.", key: ["agent_id", "position"],
    columns: [
      .id("agent_id", "Agent", "Who holds or held the office.") { $0.owner.id }.required,
      .integer("position", "Position", "Which of the agent's offices, from 1.") { $0.position }.required,
      .text("title", "Title", "Title of the office.") { $0.value.title }.required,
      .id("organization_id", "Organization", "The body that the office belongs to.") { $0.value.organization },
      .edtf("held_from", "Held from", "Since when the agent has held the office.") { $0.value.from },
      .edtf("held_until", "Held until", "Until when the agent held the office; missing where it is held or the end is not known.")
      {
        $0.value.to
      },
    ])

  static let places = Table<Place>(
    .places, "Places", "Where something is, was said, or happened: one row a place, in order of ids.", key: ["place_id"],
    columns: [
      .id("place_id", "Place", "Id of the place.") { $0.id }.required,
      .vocabulary("kind", "Kind", "What sort of place it is.") { $0.kind }.required,
      .text("preferred_name", "Preferred name", "The name under which the place is listed, as in place-names.") {
        $0.preferredName
      }.required,
      .id("parent_id", "Lies in", "The place that this one lies in.") { $0.parent },
      .decimal("latitude", "Latitude", "WGS 84, north positive.") { $0.coordinates?.latitude }.unit("degrees"),
      .decimal("longitude", "Longitude", "WGS 84, east positive.") { $0.coordinates?.longitude }.unit("degrees"),
      .text("note", "Note", "Remark of the curator.") { $0.note },
    ])

  static let placeNames = names(
    .placeNames, "Names of places", "One row a form of a place's name, the preferred form first.", of: Place.self)

  static let events = Table<Event>(
    .events, "Events", "Occasions on which things were said, and what they are about: one row an event, in order of ids.",
    key: ["event_id"],
    columns: [
      .id("event_id", "Event", "Id of the event.") { $0.id }.required,
      .vocabulary("kind", "Kind", "What sort of event it is.") { $0.kind }.required,
      .text("preferred_name", "Preferred name", "The name under which the event is listed, as in event-names.") {
        $0.preferredName
      }.required,
      .edtf("date", "Date", "When it took place.") { $0.date },
      .id("place_id", "Place", "Where it took place.") { $0.place },
      .text("note", "Note", "Remark of the curator.") { $0.note },
    ])

  static let eventNames = names(
    .eventNames, "Names of events", "One row a form of an event's name, the preferred form first.", of: Event.self)

  static let eventParticipants = Table<Entry<Event, Participant>>(
    .eventParticipants, "Participants of events", "One row an agent's part in an event.", key: ["event_id", "position"],
    columns: [
      .id("event_id", "Event", "The event.") { $0.owner.id }.required,
      .integer("position", "Position", "Which of the event's participants, from 1.") { $0.position }.required,
      .id("agent_id", "Agent", "Who took part.") { $0.value.agent }.required,
      .vocabulary("role", "Role", "What the agent has to do with the event.") { $0.value.role }.required,
    ])

  static let sameAs = Table<Entry<String, String>>(
    .sameAs, "Same elsewhere", "One row an IRI that names an agent, place or event of the dataset elsewhere.",
    key: ["record_id", "position"],
    columns: [
      .anyID("record_id", "Record", "Id of the agent, place or event.") { $0.owner }.required,
      .integer("position", "Position", "Which of the record's IRIs, from 1.") { $0.position }.required,
      .iri("iri", "IRI", "The name of the same thing elsewhere, verified by the curator.") { $0.value }.required,
    ])

  private static func names<Record: Named>(
    _ name: TableName, _ title: String, _ description: String, of _: Record.Type
  ) -> Table<Entry<Record, Name>> {
    let key = Record.reference.column
    return Table(
      name, title, description, key: [key, "position"],
      columns: [
        .id(key, "Record", "Whose name it is.") { $0.owner.id }.required,
        .integer("position", "Position", "Which of the record's names, from 1.") { $0.position }.required,
        .text("name", "Name", "The name.") { $0.value.text }.required,
        .vocabulary("kind", "Kind", "What this form is in relation to the preferred form.") { $0.value.kind }.required,
        .language("language", "Language", "Language of the name, BCP 47.") { $0.value.language },
      ])
  }
}

/// An authority record: known by several names, here and elsewhere.
protocol Named: Referable {
  var id: Identifier<Self> { get }
  var names: [Name] { get }
  var sameAs: [String] { get }
}

extension Agent: Named {}
extension Place: Named {}
extension Event: Named {}

/// One form of a name in an authority record.
public struct Name: Hashable, Sendable {
  public let text: String
  public let kind: NameKind
  /// BCP 47.
  public let language: String?

  public init(_ text: String, kind: NameKind, language: String? = nil) {
    self.text = text
    self.kind = kind
    self.language = language
  }
}

/// Somebody or something that speaks, is spoken of, or publishes: an authority record.
public struct Agent: Hashable, Sendable {
  public let id: AgentID
  public var kind: AgentKind
  /// The preferred form is first; there is exactly one.
  public var names: [Name]
  public var offices: [Office]
  /// IRIs of the same agent elsewhere, verified by the curator.
  public var sameAs: [String]
  public var note: String?

  public init(id: AgentID, kind: AgentKind, names: [Name], offices: [Office] = [], sameAs: [String] = [], note: String? = nil) {
    self.id = id
    self.kind = kind
    self.names = names
    self.offices = offices
    self.sameAs = sameAs
    self.note = note
  }

  public var preferredName: String { names.first { $0.kind == .preferred }?.text ?? id.value }
}

/// An office that an agent holds or held.
public struct Office: Hashable, Sendable {
  public let title: String
  public let organization: AgentID?
  public let from: EDTF?
  public let to: EDTF?

  public init(title: String, organization: AgentID? = nil, from: EDTF? = nil, to: EDTF? = nil) {
    self.title = title
    self.organization = organization
    self.from = from
    self.to = to
  }
}

/// Where something is, was said, or happened: an authority record.
public struct Place: Hashable, Sendable {
  public let id: PlaceID
  public var kind: PlaceKind
  public var names: [Name]
  /// The place that this one lies in.
  public var parent: PlaceID?
  public var coordinates: Coordinates?
  public var sameAs: [String]
  public var note: String?

  public init(
    id: PlaceID, kind: PlaceKind, names: [Name], parent: PlaceID? = nil, coordinates: Coordinates? = nil,
    sameAs: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.parent = parent
    self.coordinates = coordinates
    self.sameAs = sameAs
    self.note = note
  }

  public var preferredName: String { names.first { $0.kind == .preferred }?.text ?? id.value }
}

/// WGS 84, in degrees as they were given.
public struct Coordinates: Hashable, Sendable {
  /// -90 to 90, north positive.
  public let latitude: ExactDecimal
  /// -180 to 180, east positive.
  public let longitude: ExactDecimal

  /// `nil` outside those bounds.
  public init?(latitude: ExactDecimal, longitude: ExactDecimal) {
    guard (ExactDecimal(-90)...ExactDecimal(90)).contains(latitude),
      (ExactDecimal(-180)...ExactDecimal(180)).contains(longitude)
    else { return nil }
    self.latitude = latitude
    self.longitude = longitude
  }
}

/// Something that happened or was held, and on which things were said: an authority record.
public struct Event: Hashable, Sendable {
  public let id: EventID
  public var kind: EventKind
  public var names: [Name]
  public var date: EDTF?
  public var place: PlaceID?
  public var participants: [Participant]
  public var sameAs: [String]
  public var note: String?

  public init(
    id: EventID, kind: EventKind, names: [Name], date: EDTF? = nil, place: PlaceID? = nil, participants: [Participant] = [],
    sameAs: [String] = [], note: String? = nil
  ) {
    self.id = id
    self.kind = kind
    self.names = names
    self.date = date
    self.place = place
    self.participants = participants
    self.sameAs = sameAs
    self.note = note
  }

  public var preferredName: String { names.first { $0.kind == .preferred }?.text ?? id.value }
}

public struct Participant: Hashable, Sendable {
  public let agent: AgentID
  public let role: ParticipantRole

  public init(agent: AgentID, role: ParticipantRole) {
    self.agent = agent
    self.role = role
  }
}

/// The authority file of a dataset, in order of ids. Small enough to be held whole: an exporter may look things up in it at any time.
public struct Authorities: Sendable {
  public let agents: [Agent]
  public let places: [Place]
  public let events: [Event]
  private let agentIndex: [AgentID: Int]
  private let placeIndex: [PlaceID: Int]
  private let eventIndex: [EventID: Int]

  public init(agents: [Agent] = [], places: [Place] = [], events: [Event] = []) {
    self.agents = agents.sorted { $0.id < $1.id }
    self.places = places.sorted { $0.id < $1.id }
    self.events = events.sorted { $0.id < $1.id }
    agentIndex = Self.index(self.agents, \.id)
    placeIndex = Self.index(self.places, \.id)
    eventIndex = Self.index(self.events, \.id)
  }

  public subscript(_ id: AgentID) -> Agent? { agentIndex[id].map { agents[$0] } }
  public subscript(_ id: PlaceID) -> Place? { placeIndex[id].map { places[$0] } }
  public subscript(_ id: EventID) -> Event? { eventIndex[id].map { events[$0] } }

  private static func index<Record, ID: Hashable>(_ records: [Record], _ id: KeyPath<Record, ID>) -> [ID: Int] {
    Dictionary(records.enumerated().map { ($1[keyPath: id], $0) }) { first, _ in first }
  }
}

import DatelineExport
import DatelineModel

extension AgentKind {
  /// The class of a node says its kind.
  var className: String {
    switch self {
    case .person: "Person"
    case .organization: "Organization"
    case .group: "Group"
    case .outlet: "NewsMediaOrganization"
    case .government: "GovernmentOrganization"
    }
  }

  init?(className: String) {
    guard let kind = Self.allCases.first(where: { $0.className == className }) else { return nil }
    self = kind
  }
}

extension NodeBuilder {
  func node(_ agent: Agent) -> JSONValue {
    [
      "id": id(agent.id),
      "type": .string(agent.kind.className),
      "name": .string(agent.preferredName),
      "alternateName": alternateNames(agent.names),
      "names": labels(agent.names),
      "offices": .list(agent.offices.map(node)),
      "sameAs": sameAs(agent.sameAs, of: agent.id.value, field: "agent.sameAs"),
      "note": .string(agent.note),
    ]
  }

  func node(_ place: Place) -> JSONValue {
    [
      "id": id(place.id),
      "type": "Place",
      "placeKind": value(place.kind),
      "name": .string(place.preferredName),
      "alternateName": alternateNames(place.names),
      "names": labels(place.names),
      "containedInPlace": reference(place.parent),
      "geo": place.coordinates.map {
        ["type": "GeoCoordinates", "latitude": decimal($0.latitude), "longitude": decimal($0.longitude)]
      },
      "sameAs": sameAs(place.sameAs, of: place.id.value, field: "place.sameAs"),
      "note": .string(place.note),
    ]
  }

  func node(_ event: Event) -> JSONValue {
    [
      "id": id(event.id),
      "type": "Event",
      "eventKind": value(event.kind),
      "name": .string(event.preferredName),
      "alternateName": alternateNames(event.names),
      "names": labels(event.names),
      "date": date(event.date),
      "location": reference(event.place),
      "participants": .list(
        event.participants.map {
          ["type": "Role", "agent": id($0.agent), "participantRole": value($0.role)]
        }),
      "sameAs": sameAs(event.sameAs, of: event.id.value, field: "event.sameAs"),
      "note": .string(event.note),
    ]
  }

  /// A dated office is a role between an agent and an organization, as schema.org puts it.
  private func node(_ office: Office) -> JSONValue {
    [
      "type": "OrganizationRole", "roleName": .string(office.title), "organization": reference(office.organization),
      "startDate": date(office.from), "endDate": date(office.to),
    ]
  }

  private func labels(_ names: [Name]) -> JSONValue? {
    .list(
      names.map {
        [
          "type": "Label", "literalForm": .string($0.text), "nameKind": value($0.kind), "language": .string($0.language),
        ]
      })
  }

  /// For readers that know schema.org alone; `names` has them all.
  private func alternateNames(_ names: [Name]) -> JSONValue? {
    .list(names.filter { $0.kind != .preferred }.map { .string($0.text) })
  }
}

import DatelineExport
import DatelineModel

extension NodeFields {
  func agent() throws -> Agent {
    Agent(
      id: try id(), kind: try need("type", AgentKind(className: className)), names: try labels(),
      offices: try nodes("offices", "office").map {
        Office(
          title: try $0.need("roleName", $0.text("roleName")), organization: try $0.reference("organization"),
          from: try $0.date("startDate"), to: try $0.date("endDate"))
      },
      sameAs: try iris("sameAs"), note: try text("note"))
  }

  func place() throws -> Place {
    Place(
      id: try id(), kind: try need("placeKind", value("placeKind")), names: try labels(),
      parent: try reference("containedInPlace"), coordinates: try node("geo", "coordinates").map { try $0.coordinates() },
      sameAs: try iris("sameAs"), note: try text("note"))
  }

  func event() throws -> Event {
    Event(
      id: try id(), kind: try need("eventKind", value("eventKind")), names: try labels(), date: try date("date"),
      place: try reference("location"),
      participants: try nodes("participants", "participation").map {
        Participant(agent: try $0.id("agent"), role: try $0.need("participantRole", $0.value("participantRole")))
      },
      sameAs: try iris("sameAs"), note: try text("note"))
  }

  private func labels() throws -> [Name] {
    try nodes("names", "label").map {
      Name(
        try $0.need("literalForm", $0.text("literalForm")), kind: try $0.need("nameKind", $0.value("nameKind")),
        language: try $0.text("language"))
    }
  }

  private func coordinates() throws -> Coordinates {
    let latitude = try need("latitude", decimal("latitude"))
    let longitude = try need("longitude", decimal("longitude"))
    guard let made = Coordinates(latitude: latitude, longitude: longitude) else {
      throw fault("geo", "no place on Earth lies there")
    }
    return made
  }
}

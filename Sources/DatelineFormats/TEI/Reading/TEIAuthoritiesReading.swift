import DatelineModel
import DatelineXML

/// The authority file.
struct TEIAuthoritiesReading {
  private let lists: TEINode

  init(_ root: TEINode) throws(XMLProblem) { lists = try root.requiredChild("standOff") }

  func authorities() throws -> Authorities {
    let persons = try records("listPerson", "person").map { try agent($0, kind: .person, names: "persName", offices: $0) }
    let bodies = try records("listOrg", "org").map { node in
      try agent(node, kind: try node.value(try node.required("type")), names: "orgName", offices: nil)
    }
    return Authorities(
      agents: persons + bodies, places: try records("listPlace", "place").map(place),
      events: try records("listEvent", "event").map(event))
  }

  private func records(_ list: String, _ name: String) -> [TEINode] { lists.first(list)?.all(name) ?? [] }

  /// - Parameter offices: what holds the affiliations; `nil` where each has a note around it.
  private func agent(_ node: TEINode, kind: AgentKind, names: String, offices: TEINode?) throws -> Agent {
    let affiliations = offices?.all("affiliation") ?? node.all("note", type: "office").compactMap { $0.first("affiliation") }
    return Agent(
      id: try node.id(), kind: kind, names: try self.names(node, names), offices: try affiliations.map(office),
      sameAs: sameAs(node), note: node.note("comment"))
  }

  private func office(_ node: TEINode) throws -> Office {
    Office(
      title: try node.requiredChild("roleName").text, organization: try node.pointer("ref", "agt:"), from: try node.end("from"),
      to: try node.end("to"))
  }

  private func place(_ node: TEINode) throws -> Place {
    Place(
      id: try node.id(), kind: try node.value(try node.required("type")), names: try names(node, "placeName"),
      parent: try node.pointer(to: "parent", "plc:"), coordinates: try node.at("location", "geo").map(coordinates),
      sameAs: sameAs(node), note: node.note("comment"))
  }

  private func coordinates(_ node: TEINode) throws -> Coordinates {
    let numbers = try node.text.split(separator: " ").map { try node.number(String($0)) }
    guard numbers.count == 2, let point = Coordinates(latitude: numbers[0], longitude: numbers[1]) else {
      throw node.problem("“\(node.text)” is no latitude and longitude")
    }
    return point
  }

  private func event(_ node: TEINode) throws -> Event {
    Event(
      id: try node.id(), kind: try node.value(try node.required("type")), names: try names(node, "eventName"),
      date: try node.date(), place: try node.pointer("where", "plc:"), participants: try node.all("relation").map(participant),
      sameAs: sameAs(node), note: node.note("comment"))
  }

  private func participant(_ node: TEINode) throws -> Participant {
    guard let agent: AgentID = try node.pointer("active", "agt:") else { throw node.problem("@active is missing") }
    return Participant(agent: agent, role: try node.value(try node.required("name")))
  }

  private func names(_ node: TEINode, _ element: String) throws -> [Name] {
    try node.all(element).map { Name($0.text, kind: try $0.value(try $0.required("type")), language: $0["xml:lang"]) }
  }

  private func sameAs(_ node: TEINode) -> [String] { node.all("idno", type: "URI").map(\.text) }
}

import DatelineExport
import DatelineModel

/// People and bodies as contextual entities: named by ORCID and ROR where they have one.
struct CrateParties {
  private let contact: Contact?
  private var parties: [(id: String, party: Party)] = []
  private var bodies: [(id: String, body: Body)] = []

  init(_ metadata: BundleMetadata) { contact = metadata.contact }

  mutating func reference(_ party: Party) -> JSONValue {
    if let known = parties.first(where: { $0.party == party }) { return CrateGraph.reference(known.id) }
    let id = party.orcid?.iri ?? "#party-\(parties.count + 1)"
    parties.append((id, party))
    return CrateGraph.reference(id)
  }

  mutating func reference(_ body: Body) -> JSONValue {
    if let known = bodies.first(where: { $0.body == body }) { return CrateGraph.reference(known.id) }
    let id = body.ror?.iri ?? body.url ?? "#body-\(bodies.count + 1)"
    bodies.append((id, body))
    return CrateGraph.reference(id)
  }

  mutating func add(to graph: inout CrateGraph) {
    // Whoever publishes, and where the contact works, can be reached through the contact.
    var reachable = Set(bodies.map(\.id))
    for (id, party) in parties {
      let isContact = party.email != nil && party.email == contact?.email
      let affiliation = party.affiliation.map { reference($0) }
      if isContact, case .string(let body)? = affiliation?["@id"] { reachable.insert(body) }
      let (given, family) = party.nameParts
      graph.add(
        id, [party.isPerson ? "Person" : "Organization"],
        [
          "name": .string(party.displayName), "givenName": .string(given), "familyName": .string(family),
          "affiliation": affiliation, "contactPoint": isContact ? contactPoint(&graph) : nil,
        ])
    }
    for (id, body) in bodies {
      graph.add(
        id, ["Organization"],
        [
          "name": .string(body.name), "url": .string(body.url),
          "contactPoint": reachable.contains(id) ? contactPoint(&graph) : nil,
        ])
    }
  }

  private func contactPoint(_ graph: inout CrateGraph) -> JSONValue? {
    contact.map { contact in
      graph.add(
        "mailto:\(contact.email)", ["ContactPoint"],
        [
          "name": .string(contact.name), "contactType": "dataset contact", "email": .string(contact.email),
          "identifier": .string(contact.email), "url": .string("mailto:\(contact.email)"),
        ])
    }
  }
}

extension JSONValue {
  fileprivate subscript(key: String) -> JSONValue? { if case .object(let object) = self { object[key] } else { nil } }
}

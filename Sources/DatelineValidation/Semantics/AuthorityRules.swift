import DatelineModel

/// Rules of the authority file.
struct AuthorityRules {
  static let sameAgent = SemanticRule(
    "agent.same", .error, "No two agents share both a preferred name and an IRI in sameAs: they are one.")
  static let placeCycle = SemanticRule("place.cycle", .error, "No place lies in itself, however many steps away.")

  let authorities: Authorities

  func check(_ agent: Agent) -> [Finding] {
    let name = Array(agent.preferredName.utf8)
    return authorities.agents.filter { other in
      other.id < agent.id && Array(other.preferredName.utf8) == name && !Set(other.sameAs).isDisjoint(with: agent.sameAs)
    }.map { other in
      Finding(
        Self.sameAgent, agent.id.value, "\(agent.id) and \(other.id) are both “\(agent.preferredName)” and the same elsewhere",
        remedy: "merge the two records")
    }
  }

  func check(_ place: Place) -> [Finding] {
    var seen: Set<PlaceID> = [place.id]
    var parent = place.parent
    while let next = parent {
      if next == place.id {
        return [
          Finding(Self.placeCycle, place.id.value, "\(place.id) lies in itself by way of its parents", remedy: "correct “parent”")
        ]
      }
      guard seen.insert(next).inserted else { return [] }
      parent = authorities[next]?.parent
    }
    return []
  }
}

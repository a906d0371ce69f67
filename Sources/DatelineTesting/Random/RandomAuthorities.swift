import DatelineModel

/// An authority file: every kind of agent, place and event, with and without each field.
enum RandomAuthorities {
  static func make(_ random: inout SplitMix64) -> Authorities {
    let agents = (0..<20).map { agent($0, &random) }
    let places = (0..<10).map { place($0, &random) }
    let events = (0..<14).map { event($0, agents, places, &random) }
    return Authorities(agents: agents, places: places, events: events)
  }

  private static func agent(_ index: Int, _ random: inout SplitMix64) -> Agent {
    let offices = (0..<random.below(3)).map { _ in
      Office(
        title: HostileText.line(&random), organization: random.maybe { legal("agent-\(two($0.below(20)))") },
        from: random.maybe { RandomDates.date(in: 1990...2009, &$0) }, to: random.maybe { RandomDates.date(in: 2030...2039, &$0) }
      )
    }
    return Agent(
      id: legal("agent-\(two(index))"), kind: cycled(AgentKind.allCases, index), names: names(index, &random), offices: offices,
      sameAs: links("agents", index, &random), note: random.maybe { HostileText.note(&$0) })
  }

  private static func place(_ index: Int, _ random: inout SplitMix64) -> Place {
    // A parent has a lower number, so that no place lies in itself.
    Place(
      id: legal("place-\(two(index))"), kind: cycled(PlaceKind.allCases, index), names: names(index, &random),
      parent: index == 0 ? nil : random.maybe { legal("place-\(two($0.below(index)))") },
      coordinates: random.oneIn(2) ? RandomNumbers.coordinates(&random) : nil, sameAs: links("places", index, &random),
      note: random.maybe { HostileText.note(&$0) })
  }

  private static func event(_ index: Int, _ agents: [Agent], _ places: [Place], _ random: inout SplitMix64) -> Event {
    let participants = agents.filter { _ in random.oneIn(6) }.map {
      Participant(agent: $0.id, role: random.pick(ParticipantRole.allCases))
    }
    return Event(
      id: legal("event-\(two(index))"), kind: cycled(EventKind.allCases, index), names: names(index, &random),
      date: random.maybe { RandomDates.wild(&$0) }, place: random.maybe { $0.pick(places).id }, participants: participants,
      sameAs: links("events", index, &random), note: random.maybe { HostileText.note(&$0) })
  }

  /// The preferred name ends with a number, so that no two records share it.
  private static func names(_ index: Int, _ random: inout SplitMix64) -> [Name] {
    let others = NameKind.allCases.filter { $0 != .preferred && random.oneIn(2) }
    return [Name("\(HostileText.line(&random)) \(index)", kind: .preferred, language: random.maybe { _ in "en" })]
      + others.map { Name(HostileText.line(&random), kind: $0, language: random.maybe { $0.pick(["ar", "ru", "zh-Hans"]) }) }
  }

  private static func links(_ kind: String, _ index: Int, _ random: inout SplitMix64) -> [String] {
    (0..<random.below(3)).map { "https://example.org/\(kind)/\(index)?n=\($0)&x=%20" }
  }

  private static func cycled<Kind>(_ kinds: [Kind], _ index: Int) -> Kind { kinds[index % kinds.count] }
  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

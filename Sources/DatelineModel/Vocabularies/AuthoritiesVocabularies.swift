public enum AgentKind: String, Vocabulary {
  case person, organization, group, outlet, government

  public static let vocabularyName = "agentKind"
  public static let vocabularyDefinition =
    "What sort of agent a name stands for."

  public var term: Term {
    switch self {
    case .person: Term("Person", "A natural person.")
    case .organization:
      Term(
        "Organization",
        "A body that acts under a name of its own: a ministry, an alliance, a company, an armed group.")
    case .group:
      Term(
        "Group",
        "People who are named together and do not act as one body: reporters, officials, residents.")
    case .outlet: Term("Outlet", "A newspaper, agency, broadcaster or site that publishes news.")
    case .government:
      Term(
        "Government",
        "A state or its government, also where its capital or country stands for it (“Moscow said”).")
    }
  }
}

public enum NameKind: String, Vocabulary {
  case preferred, alias, acronym, spelling, epithet

  public static let vocabularyName = "nameKind"
  public static let vocabularyDefinition =
    "What a form of a name is in relation to the preferred form."

  public var term: Term {
    switch self {
    case .preferred: Term("Preferred", "The form under which the record is listed.")
    case .alias: Term("Alias", "Another name in use, a short form included.")
    case .acronym: Term("Acronym", "Initial letters.")
    case .spelling: Term("Spelling", "The same name spelled or transliterated otherwise.")
    case .epithet: Term("Epithet", "A description that serves as a name.")
    }
  }
}

public enum PlaceKind: String, Vocabulary {
  case country, region, province, district, city, site, border, water

  public static let vocabularyName = "placeKind"
  public static let vocabularyDefinition =
    "What sort of place a record describes."

  public var term: Term {
    switch self {
    case .country: Term("Country", "A state's territory.")
    case .region: Term("Region", "An area without an administration of its own, within a country or across countries.")
    case .province: Term("Province", "A first-level part of a country, whatever it is called there.")
    case .district: Term("District", "A smaller administrative part of a country.")
    case .city: Term("City", "A city, town or village.")
    case .site: Term("Site", "A building, camp, harbour or other single spot.")
    case .border: Term("Border", "A border or the land along it.")
    case .water: Term("Water", "A sea, lake or river.")
    }
  }
}

public enum EventKind: String, Vocabulary {
  case pressConference, briefing, interview, speech, meeting, visit, negotiation, attack, militaryOperation,
    decision, process, other

  public static let vocabularyName = "eventKind"
  public static let vocabularyDefinition =
    "What sort of event a record describes."

  public var term: Term {
    switch self {
    case .pressConference: Term("Press conference", "Remarks to reporters who may ask.")
    case .briefing: Term("Briefing", "Remarks to reporters or officials without a podium of guests.")
    case .interview: Term("Interview", "Remarks to one outlet or journalist.")
    case .speech: Term("Speech", "Prepared remarks to an audience.")
    case .meeting: Term("Meeting", "A meeting whose words were not made in public.")
    case .visit: Term("Visit", "A stay of an official as a guest.")
    case .negotiation: Term("Negotiation", "Talks that aim at an agreement.")
    case .attack: Term("Attack", "An act of violence.")
    case .militaryOperation: Term("Military operation", "A deployment, campaign or withdrawal of forces.")
    case .decision: Term("Decision", "A vote, ruling, motion or order.")
    case .process: Term("Process", "A development over time that is spoken of as one thing.")
    case .other: Term("Other", "None of these.")
    }
  }
}

public enum ParticipantRole: String, Vocabulary {
  case speaker, host, guest, interviewer, interviewee, participant, organizer, attacker, target, party

  public static let vocabularyName = "participantRole"
  public static let vocabularyDefinition =
    "What an agent has to do with an event."

  public var term: Term {
    switch self {
    case .speaker: Term("Speaker", "Speaks there.")
    case .host: Term("Host", "Receives the others.")
    case .guest: Term("Guest", "Is received.")
    case .interviewer: Term("Interviewer", "Asks.")
    case .interviewee: Term("Interviewee", "Is asked.")
    case .participant: Term("Participant", "Takes part in another way.")
    case .organizer: Term("Organizer", "Arranges it.")
    case .attacker: Term("Attacker", "Carries out the attack.")
    case .target: Term("Target", "Is attacked or struck.")
    case .party: Term("Party", "Is a side of the negotiation, operation or process.")
    }
  }
}

/// What an export passes on, in this order: agents, places, events (each by id), documents (by id), utterances (by id).
public enum Record: Sendable {
  case agent(Agent)
  case place(Place)
  case event(Event)
  case document(AnnotatedDocument)
  case utterance(Utterance)
}

/// What is known before the first record: the dataset, and the authority file for looking things up.
public struct DatasetHeader: Sendable {
  public let dataset: Dataset
  public let authorities: Authorities
  public let papers: Papers

  public init(dataset: Dataset, authorities: Authorities, papers: Papers = Papers()) {
    self.dataset = dataset
    self.authorities = authorities
    self.papers = papers
  }
}

extension Authorities {
  /// Each as a record, in the order of a dataset.
  public func forEach(_ body: (Record) throws -> Void) rethrows {
    for agent in agents { try body(.agent(agent)) }
    for place in places { try body(.place(place)) }
    for event in events { try body(.event(event)) }
  }
}

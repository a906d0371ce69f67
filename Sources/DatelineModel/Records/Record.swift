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

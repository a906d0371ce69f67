/// Every table of the relational form of the model. Each is declared under `Declarations/`; ``Tabulation`` makes their rows.
public enum Tables {
  /// What is said of each, in the order of ``TableName``.
  public static let all: [TableListing] = TableName.allCases.map(listing)

  public static func listing(_ name: TableName) -> TableListing {
    switch name {
    case .statementsFlat: statementsFlat.listing
    case .documents: documents.listing
    case .documentBylines: documentBylines.listing
    case .documentSources: documentSources.listing
    case .segments: segments.listing
    case .edits: edits.listing
    case .agents: agents.listing
    case .agentNames: agentNames.listing
    case .agentOffices: agentOffices.listing
    case .places: places.listing
    case .placeNames: placeNames.listing
    case .events: events.listing
    case .eventNames: eventNames.listing
    case .eventParticipants: eventParticipants.listing
    case .sameAs: sameAs.listing
    case .mentions: mentions.listing
    case .statements: statements.listing
    case .statementRelays: statementRelays.listing
    case .statementAlternatives: statementAlternatives.listing
    case .figures: figures.listing
    case .targets: targets.listing
    case .utterances: utterances.listing
    case .utteranceWitnesses: utteranceWitnesses.listing
    case .variations: variations.listing
    case .readings: readings.listing
    case .provenance: provenance.listing
    case .vocabularies: vocabularies.listing
    }
  }
}

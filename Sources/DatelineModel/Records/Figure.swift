/// A number that an article reports, with who claims it. Which of `low`, `value` and `high` are given follows from the modality:
///
/// | modality | low | value | high |
/// |---|---|---|---|
/// | exact, about | – | the number | – |
/// | atLeast | the number | – | – |
/// | atMost | – | – | the number |
/// | range | lower end | – | upper end |
/// | orderOfMagnitude | the least that the plural allows (thousands: 2000) | – | – |
public struct Figure: Hashable, Sendable {
  public enum Counted: Hashable, Sendable {
    case agent(AgentID)
    case text(String)
  }

  public let id: FigureID
  public let target: Target
  public let modality: Modality
  public var low: ExactDecimal?
  public var value: ExactDecimal?
  public var high: ExactDecimal?
  /// What one of it is, in the singular: person, ship, EUR, percent.
  public var unit: String?
  /// What is counted or measured.
  public var counted: Counted?
  /// The statement that the figure stands in.
  public var statement: StatementID?
  /// Who claims it, where that is not simply the statement's speaker or where there is no statement.
  public var claimant: AgentID?
  public var place: PlaceID?
  public var asOf: EDTF?
  public var note: String?
  public let provenance: Provenance

  public init(id: FigureID, target: Target, modality: Modality, provenance: Provenance) {
    self.id = id
    self.target = target
    self.modality = modality
    self.provenance = provenance
  }
}

extension Modality {
  /// Which numbers a figure of this modality has to give, and no others.
  public var givesLow: Bool { self == .atLeast || self == .range || self == .orderOfMagnitude }
  public var givesValue: Bool { self == .exact || self == .about }
  public var givesHigh: Bool { self == .atMost || self == .range }
}

/// Something that an article says somebody said. The parts are those of attribution studies (Pareti 2012, PolNeAR 2018): source, cue, content.
public struct Statement: Hashable, Sendable {
  public let id: StatementID
  public let kind: StatementKind
  /// What was said; quotation marks included where they stand.
  public let content: Target
  /// The words that name who said it; none in a sentence without a source.
  public var source: Target?
  /// Who said it; `nil` where that is not known.
  public var speaker: AgentID?
  public var cue: Target?
  /// To whom it was said.
  public var addressee: AgentID?
  /// Through whom it was said first hand: the agency that was told.
  public var medium: AgentID?
  public var occasion: EventID?
  /// Where it was said.
  public var place: PlaceID?
  /// When it was said, apart from when it was published.
  public var uttered: EDTF?
  /// Who carried it on the way to this article, first carrier first.
  public var relay: [AgentID]
  /// The statement that reports this one: X said that Y said.
  public var parent: StatementID?
  /// Passages inside the content that are the outlet's own.
  public var insertions: [Target]
  /// A paraphrase by the curator.
  public var gloss: String?
  /// Other agents who may be the speaker.
  public var alternatives: [Alternative]
  public var note: String?
  public let provenance: Provenance

  public init(id: StatementID, kind: StatementKind, content: Target, provenance: Provenance) {
    self.id = id
    self.kind = kind
    self.content = content
    self.provenance = provenance
    relay = []
    insertions = []
    alternatives = []
  }

  public struct Alternative: Hashable, Sendable {
    public let speaker: AgentID
    /// 0 to 1.
    public let confidence: ExactDecimal?

    public init(speaker: AgentID, confidence: ExactDecimal? = nil) {
      self.speaker = speaker
      self.confidence = confidence
    }
  }
}

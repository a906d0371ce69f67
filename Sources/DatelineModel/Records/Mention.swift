/// A passage that names or describes something the dataset knows.
public struct Mention: Hashable, Sendable {
  public enum Referent: Hashable, Sendable {
    case agent(AgentID)
    case place(PlaceID)
    case event(EventID)
    case date(EDTF)
    /// An office by its title, with who holds it here.
    case office(title: String, holder: AgentID?)
  }

  public let id: MentionID
  public let target: Target
  public let referent: Referent
  public let note: String?
  public let provenance: Provenance

  public init(id: MentionID, target: Target, referent: Referent, note: String? = nil, provenance: Provenance) {
    self.id = id
    self.target = target
    self.referent = referent
    self.note = note
    self.provenance = provenance
  }
}

/// A piece of an article that stands by itself: a headline, a paragraph, a line of boilerplate. Segments do not overlap; in the
/// reading text one line feed stands between each and the next, and nothing stands outside them.
public struct Segment: Hashable, Sendable {
  public let id: SegmentID
  /// From 1, in the order of the file.
  public let ordinal: Int
  public let kind: SegmentKind
  /// Given for boilerplate, and only there.
  public let zone: Zone?
  public let passage: Passage

  public init(id: SegmentID, ordinal: Int, kind: SegmentKind, zone: Zone? = nil, passage: Passage) {
    self.id = id
    self.ordinal = ordinal
    self.kind = kind
    self.zone = zone
    self.passage = passage
  }
}

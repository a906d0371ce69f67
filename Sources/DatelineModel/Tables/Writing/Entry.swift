/// One of several things that something has, with its place among them: a name of an agent, a segment of a document.
///
/// Like all rows that are many it is a reference: each column takes one field from it, and nothing else is copied.
final class Entry<Owner: Sendable, Value: Sendable>: Sendable {
  let owner: Owner
  /// From 1.
  let position: Int
  let value: Value

  init(owner: Owner, position: Int, value: Value) {
    self.owner = owner
    self.position = position
    self.value = value
  }

  /// Each is made when its row is.
  static func list(_ values: [Value], of owner: Owner) -> some Sequence<Entry> {
    values.enumerated().lazy.map { Entry(owner: owner, position: $0 + 1, value: $1) }
  }
}

/// One passage of a target.
final class TargetPassage: Sendable {
  let owner: String
  let role: TargetRole
  /// Which target of this role, from 1.
  let part: Int
  /// Which passage of the target, from 1.
  let position: Int
  let document: DocumentID?
  let passage: Passage
  /// Where it stands in the reading text.
  let text: Span?
  let words: String?

  init(
    _ passage: Passage, _ place: (owner: String, role: TargetRole, part: Int, position: Int), document: DocumentID?,
    text: Span?, words: String?
  ) {
    owner = place.owner
    role = place.role
    part = place.part
    position = place.position
    self.document = document
    self.passage = passage
    self.text = text
    self.words = words
  }
}

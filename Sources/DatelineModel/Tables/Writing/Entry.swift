/// One of several things that something has, with its place among them: a name of an agent, a statement of a document.
struct Entry<Owner, Value> {
  let owner: Owner
  /// From 1.
  let position: Int
  let value: Value

  static func list(_ values: [Value], of owner: Owner) -> [Entry] {
    values.enumerated().map { Entry(owner: owner, position: $0 + 1, value: $1) }
  }
}

/// One passage of a target.
struct TargetPassage {
  let owner: String
  let role: TargetRole
  /// Which target of this role, from 1.
  let part: Int
  /// From 1.
  let position: Int
  let document: DocumentID?
  let passage: Passage
  /// Where it stands in the reading text.
  let text: Span?
  let words: String?
}

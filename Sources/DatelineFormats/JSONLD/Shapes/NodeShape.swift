/// What a node of one kind has: its classes and its members. The JSON Schema follows from these.
struct NodeShape: Sendable {
  struct Member: Sendable {
    let key: String
    let isRequired: Bool
    /// Names of the shapes that may stand here; empty for a bare id and for what is no node.
    let shapes: [String]
  }

  let name: String
  let classes: [String]
  /// `true` for a node that others point at.
  let hasID: Bool
  let members: [Member]
  /// Every key that such a node may have.
  let keys: Set<String>

  init(_ name: String, _ classes: [String], hasID: Bool = false, _ members: [Member]) {
    self.name = name
    self.classes = classes
    self.hasID = hasID
    self.members = members
    keys = Set(members.map(\.key) + ["type"] + (hasID ? ["id"] : []))
  }
}

extension NodeShape.Member {
  static func must(_ key: String, _ shapes: String...) -> Self { Self(key: key, isRequired: true, shapes: shapes) }
  static func may(_ key: String, _ shapes: String...) -> Self { Self(key: key, isRequired: false, shapes: shapes) }
}

public enum ResponsibilityKind: String, Vocabulary {
  case curator, rule, `import`

  public static let vocabularyName = "responsibilityKind"
  public static let vocabularyDefinition =
    "Who or what made an annotation."

  public var term: Term {
    switch self {
    case .curator: Term("Curator", "A person made or confirmed it.")
    case .rule: Term("Rule", "A rule of a program proposed it.")
    case .import: Term("Import", "It came from other data.")
    }
  }
}

public enum AnnotationStatus: String, Vocabulary {
  case proposed, accepted, rejected

  public static let vocabularyName = "annotationStatus"
  public static let vocabularyDefinition =
    "What has been decided about an annotation."

  public var term: Term {
    switch self {
    case .proposed: Term("Proposed", "Nobody has decided yet.")
    case .accepted: Term("Accepted", "A curator stands by it.")
    case .rejected: Term("Rejected", "A curator has turned it down; kept so that it is not proposed again.")
    }
  }
}

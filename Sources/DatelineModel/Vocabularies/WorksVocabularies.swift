public enum CreatorRole: String, Vocabulary {
  case author, editor, curator, contributor

  public static let vocabularyName = "creatorRole"
  public static let vocabularyDefinition =
    "What somebody did for the dataset."

  public var term: Term {
    switch self {
    case .author: Term("Author", "Is responsible for the dataset as a work.")
    case .editor: Term("Editor", "Edited it.")
    case .curator: Term("Curator", "Annotated or checked it.")
    case .contributor: Term("Contributor", "Contributed in another way.")
    }
  }
}

public enum WorkRelation: String, Vocabulary {
  case isDerivedFrom, isSupplementTo, isDocumentedBy, isCitedBy, cites, references, isPartOf, isVersionOf,
    isNewVersionOf

  public static let vocabularyName = "workRelation"
  public static let vocabularyDefinition =
    "How the dataset stands to another work (relation types of DataCite 4.6)."

  public var term: Term {
    switch self {
    case .isDerivedFrom: Term("Is derived from", "The dataset was made from it.")
    case .isSupplementTo: Term("Is supplement to", "The dataset goes with it.")
    case .isDocumentedBy: Term("Is documented by", "It describes the dataset.")
    case .isCitedBy: Term("Is cited by", "It cites the dataset.")
    case .cites: Term("Cites", "The dataset cites it.")
    case .references: Term("References", "The dataset refers to it.")
    case .isPartOf: Term("Is part of", "The dataset is a part of it.")
    case .isVersionOf: Term("Is version of", "Both are versions of one work.")
    case .isNewVersionOf: Term("Is new version of", "The dataset replaces it.")
    }
  }
}

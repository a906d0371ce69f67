public enum StatementKind: String, Vocabulary {
  case direct, indirect, mixed

  public static let vocabularyName = "statementKind"
  public static let vocabularyDefinition =
    "How the article gives the statement."

  public var term: Term {
    switch self {
    case .direct: Term("Direct", "In quotation marks, as the speaker's own words.")
    case .indirect: Term("Indirect", "In the article's words.")
    case .mixed: Term("Mixed", "In the article's words, with quoted words among them.")
    }
  }
}

public enum Modality: String, Vocabulary {
  case exact, about, atLeast, atMost, range, orderOfMagnitude

  public static let vocabularyName = "modality"
  public static let vocabularyDefinition =
    "What a reported figure claims about the number it names; it fixes which of low, value and high are given."

  public var term: Term {
    switch self {
    case .exact: Term("Exact", "The number itself, as a plain count: value is given.")
    case .about: Term("About", "The number or one near it (some, about, an estimated): value is given.")
    case .atLeast: Term("At least", "The number or more (at least, more than): low is given.")
    case .atMost: Term("At most", "The number or less (up to, fewer than): high is given.")
    case .range: Term("Range", "Between two numbers: low and high are given.")
    case .orderOfMagnitude:
      Term(
        "Order of magnitude",
        "A plural without a number (thousands, dozens, several): low is the least that the plural allows (2000, 24, 3), high is open."
      )
    }
  }
}

public enum VariationKind: String, Vocabulary {
  case name, figure, wording, insertion

  public static let vocabularyName = "variationKind"
  public static let vocabularyDefinition =
    "In what the witnesses of an utterance differ at one place."

  public var term: Term {
    switch self {
    case .name: Term("Name", "Another name for the same agent, place or thing.")
    case .figure: Term("Figure", "Another number, or the same number claimed otherwise.")
    case .wording: Term("Wording", "Other words for the same.")
    case .insertion:
      Term(
        "Insertion",
        "Words that one has and another has not, an outlet's own bracketed words included.")
    }
  }
}

public enum ReadingRelation: String, Vocabulary {
  case equal, substitution, omission, addition

  public static let vocabularyName = "readingRelation"
  public static let vocabularyDefinition =
    "How one witness's reading stands to another's at the same place."

  public var term: Term {
    switch self {
    case .equal: Term("Equal", "The same words.")
    case .substitution: Term("Substitution", "Other words.")
    case .omission: Term("Omission", "No words where the other has some.")
    case .addition: Term("Addition", "Words where the other has none.")
    }
  }
}

public enum TargetRole: String, Vocabulary {
  case segment, mention, content, source, cue, insertion, figure, reading

  public static let vocabularyName = "targetRole"
  public static let vocabularyDefinition =
    "What a passage of the source is to the record that points at it."

  public var term: Term {
    switch self {
    case .segment: Term("Segment", "The extent of a segment.")
    case .mention: Term("Mention", "The words of a mention.")
    case .content: Term("Content", "What was said.")
    case .source: Term("Source", "The words that name who said it.")
    case .cue: Term("Cue", "The words that mark it as said: a verb, “according to”, a colon.")
    case .insertion: Term("Insertion", "The outlet's own words inside the content.")
    case .figure: Term("Figure", "The words of a reported figure.")
    case .reading: Term("Reading", "The words of one witness at a place of variation.")
    }
  }
}

public enum DateBasis: String, Vocabulary {
  case stated, inferred, curated

  public static let vocabularyName = "dateBasis"
  public static let vocabularyDefinition =
    "How a date of a document is known."

  public var term: Term {
    switch self {
    case .stated: Term("Stated", "The source says it.")
    case .inferred: Term("Inferred", "Worked out from what the source says; the note says how.")
    case .curated: Term("Curated", "Supplied by a curator from elsewhere; the note says whence.")
    }
  }
}

public enum TextRights: String, Vocabulary {
  case included, quotations, withheld

  public static let vocabularyName = "textRights"
  public static let vocabularyDefinition =
    "Whether the words of an article may be shared with the dataset."

  public var term: Term {
    switch self {
    case .included: Term("Included", "The text of the article may be shared with the dataset.")
    case .quotations: Term("Quotations", "The words of statements and figures may be shared, within limits, and no running text.")
    case .withheld: Term("Withheld", "The text may not be shared: addresses and checksums stand for it.")
    }
  }
}

public enum SegmentKind: String, Vocabulary {
  case headline, subheadline, byline, dateline, paragraph, caption, heading, boilerplate

  public static let vocabularyName = "segmentKind"
  public static let vocabularyDefinition =
    "What part of an article a segment is."

  public var term: Term {
    switch self {
    case .headline: Term("Headline", "The article's title.")
    case .subheadline: Term("Subheadline", "A line under the headline that adds to it.")
    case .byline: Term("Byline", "Who wrote or supplied the article.")
    case .dateline: Term("Dateline", "Place, and often day and agency, at the head of the first paragraph.")
    case .paragraph: Term("Paragraph", "A paragraph of the article.")
    case .caption: Term("Caption", "Words that belong to a picture, film or graphic.")
    case .heading: Term("Heading", "A heading inside the article.")
    case .boilerplate: Term("Boilerplate", "Anything else on the page; its zone says what.")
    }
  }
}

public enum Zone: String, Vocabulary {
  case navigation, teaser, authorNote, dateLine, share, copyright, advertisement

  public static let vocabularyName = "zone"
  public static let vocabularyDefinition =
    "What sort of boilerplate a segment is."

  public var term: Term {
    switch self {
    case .navigation: Term("Navigation", "Breadcrumbs, menus, links to other pages, labels without content.")
    case .teaser: Term("Teaser", "Title or beginning of another article, and the label above it.")
    case .authorNote: Term("Author note", "About the author or the account that posted the article.")
    case .dateLine: Term("Date line", "When and where the article was published or changed.")
    case .share: Term("Share", "Invitations to share, follow or comment.")
    case .copyright: Term("Copyright", "Notices of rights.")
    case .advertisement: Term("Advertisement", "Paid or promotional words.")
    }
  }
}

public enum EditKind: String, Vocabulary {
  case joinedWord, joinedLine, space, lineEnd, byteOrderMark, control, strayByte, markup

  public static let vocabularyName = "editKind"
  public static let vocabularyDefinition =
    "What was done to the source file at one place to make the reading text."

  public var term: Term {
    switch self {
    case .joinedWord: Term("Joined word", "A word that was broken over two lines was put together again.")
    case .joinedLine: Term("Joined line", "A line break inside a paragraph became a space.")
    case .space:
      Term("Space", "No-break, doubled or edge spaces, tabs, zero-width characters and soft hyphens became one space or none.")
    case .lineEnd: Term("Line end", "The end of a segment became exactly one line feed.")
    case .byteOrderMark: Term("Byte order mark", "U+FEFF at the start of the file was left out.")
    case .control: Term("Control character", "A character that no text format can carry was left out.")
    case .strayByte:
      Term("Stray byte", "A byte that the file's character set has no character for was read by another, or shown as U+FFFD.")
    case .markup: Term("Markup", "Tags, comments, scripts and references of HTML were left out or resolved.")
    }
  }
}

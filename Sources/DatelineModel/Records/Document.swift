/// One news article as a bibliographic fact.
public struct Document: Hashable, Sendable {
  public let id: DocumentID
  public var outlet: AgentID
  /// As printed; `nil` where the source shows none.
  public var headline: String?
  public var subheadline: String?
  public var byline: [Byline]
  public var dateline: Dateline?
  public var published: DocumentDate?
  public var modified: DocumentDate?
  public var retrieved: DocumentDate?
  public var url: String?
  /// BCP 47.
  public var language: String
  public var rights: DocumentRights
  public var source: SourceFile
  /// The document that this one reprints.
  public var reprintOf: DocumentID?
  /// Whom or what the article as a whole reports from.
  public var reportsFrom: [ReportSource]
  public var note: String?

  public init(id: DocumentID, outlet: AgentID, language: String, rights: DocumentRights, source: SourceFile) {
    self.id = id
    self.outlet = outlet
    self.language = language
    self.rights = rights
    self.source = source
    byline = []
    reportsFrom = []
  }
}

/// Who signed the article: an agent with a record, or the words as printed.
public enum Byline: Hashable, Sendable {
  case agent(AgentID)
  case literal(String)
}

/// The place and day at the head of an article.
public struct Dateline: Hashable, Sendable {
  public let place: PlaceID?
  public let date: EDTF?

  public init(place: PlaceID? = nil, date: EDTF? = nil) {
    self.place = place
    self.date = date
  }
}

/// A date of a document with how it is known.
public struct DocumentDate: Hashable, Sendable {
  public let date: EDTF
  public let basis: DateBasis
  /// How it was inferred, or whence it was taken.
  public let note: String?

  public init(_ date: EDTF, basis: DateBasis, note: String? = nil) {
    self.date = date
    self.basis = basis
    self.note = note
  }
}

public struct DocumentRights: Hashable, Sendable {
  public var holder: AgentID?
  /// In words, as the outlet or the curator states it.
  public var statement: String?
  public var text: TextRights

  public init(holder: AgentID? = nil, statement: String? = nil, text: TextRights) {
    self.holder = holder
    self.statement = statement
    self.text = text
  }
}

/// What an article reports from: another document of the dataset, or an agent, such as an agency.
public enum ReportSource: Hashable, Sendable {
  case document(DocumentID)
  case agent(AgentID)
}

/// The file that a document was read from. Known by these facts, so that whoever has the same file can tell.
public struct SourceFile: Hashable, Sendable {
  /// Name in `texts/`, without folders.
  public let name: String
  /// 64 lower-case hexadecimal digits, over the bytes as found.
  public let sha256: String
  public let bytes: Int
  /// Unicode code points after decoding, a byte order mark included: what addresses count.
  public let codepoints: Int
  /// UTF-16 units after decoding: what Java and JavaScript count.
  public let utf16: Int
  /// IANA name.
  public let charset: String
  public let mediaType: String

  public init(name: String, sha256: String, bytes: Int, codepoints: Int, utf16: Int, charset: String, mediaType: String) {
    self.name = name
    self.sha256 = sha256
    self.bytes = bytes
    self.codepoints = codepoints
    self.utf16 = utf16
    self.charset = charset
    self.mediaType = mediaType
  }
}

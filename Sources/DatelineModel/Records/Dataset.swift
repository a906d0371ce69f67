/// The dataset as a work that can be cited: the one record of metadata from which every description is written.
public struct Dataset: Hashable, Sendable {
  /// A short name for files and the bundle, with the syntax of an id.
  public var name: String
  public var title: String
  public var description: String
  public var creators: [Creator]
  public var publisher: Organization?
  /// SPDX identifier of the licence of the data; the articles' own rights are said document by document.
  public var licence: String
  /// SemVer 2.0.
  public var version: String
  /// Day of publication. Exports are stamped with it, never with the time at which they were made.
  public var date: CalendarDay
  /// Without resolver: `10.5072/example`.
  public var doi: String?
  public var keywords: [String]
  /// BCP 47 tag of the descriptions, and of documents that do not say theirs.
  public var language: String
  /// IRI under which every record is named: base plus id.
  public var base: String
  public var contact: Contact?
  public var funding: [Funding]
  /// Dates that the dataset is about; derived from its documents where absent.
  public var temporalCoverage: EDTF?
  /// Places that the dataset is about.
  public var spatialCoverage: [PlaceID]
  public var related: [RelatedWork]
  /// Who is meant by `curator:…`.
  public var curators: [Curator]

  public init(
    name: String, title: String, description: String, creators: [Creator], licence: String, version: String,
    date: CalendarDay, language: String, base: String
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.creators = creators
    self.licence = licence
    self.version = version
    self.date = date
    self.language = language
    self.base = base
    keywords = []
    funding = []
    spatialCoverage = []
    related = []
    curators = []
  }

  /// The IRI of a record.
  public func iri(_ id: String) -> String { base + id }
}

/// Somebody to credit for the dataset.
public struct Creator: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    case person(given: String?, family: String)
    case body(String)
  }

  public let name: Name
  /// Sixteen characters in groups of four, without resolver.
  public let orcid: String?
  public let affiliation: Organization?
  public let role: CreatorRole
  public let email: String?

  public init(name: Name, orcid: String? = nil, affiliation: Organization? = nil, role: CreatorRole, email: String? = nil) {
    self.name = name
    self.orcid = orcid
    self.affiliation = affiliation
    self.role = role
    self.email = email
  }

  /// Given name first.
  public var displayName: String {
    switch name {
    case .person(let given, let family): [given, family].compactMap { $0 }.joined(separator: " ")
    case .body(let name): name
    }
  }
}

/// A body outside the dataset: publisher or affiliation.
public struct Organization: Hashable, Sendable {
  public let name: String
  /// IRI in the Research Organization Registry.
  public let ror: String?
  public let url: String?

  public init(name: String, ror: String? = nil, url: String? = nil) {
    self.name = name
    self.ror = ror
    self.url = url
  }
}

public struct Contact: Hashable, Sendable {
  public let name: String
  public let email: String

  public init(name: String, email: String) {
    self.name = name
    self.email = email
  }
}

public struct Funding: Hashable, Sendable {
  public let funder: String
  /// Number of the grant.
  public let award: String?
  public let title: String?

  public init(funder: String, award: String? = nil, title: String? = nil) {
    self.funder = funder
    self.award = award
    self.title = title
  }
}

public struct RelatedWork: Hashable, Sendable {
  public let relation: WorkRelation
  /// DOI or IRI.
  public let identifier: String
  public let title: String?

  public init(relation: WorkRelation, identifier: String, title: String? = nil) {
    self.relation = relation
    self.identifier = identifier
    self.title = title
  }
}

/// A person who annotates.
public struct Curator: Hashable, Sendable {
  /// As in `curator:ID`.
  public let id: String
  public let name: String
  public let orcid: String?

  public init(id: String, name: String, orcid: String? = nil) {
    self.id = id
    self.name = name
    self.orcid = orcid
  }
}

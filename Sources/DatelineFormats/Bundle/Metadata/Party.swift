import DatelineModel

/// Somebody credited for the dataset, with checked identifiers.
struct Party: Hashable {
  let name: Creator.Name
  let orcid: ORCID?
  let affiliation: Body?
  let role: CreatorRole
  let email: String?

  init(_ creator: Creator) throws {
    name = creator.name
    orcid = try creator.orcid.map { try ORCID($0) }
    affiliation = try creator.affiliation.map { try Body($0) }
    role = creator.role
    email = creator.email
  }

  var isPerson: Bool { if case .person = name { true } else { false } }

  /// Of a person; none of a body.
  var nameParts: (given: String?, family: String?) {
    if case .person(let given, let family) = name { (given, family) } else { (nil, nil) }
  }

  /// Given name first.
  var displayName: String {
    switch name {
    case .person(let given?, let family): "\(given) \(family)"
    case .person(nil, let name), .body(let name): name
    }
  }

  /// Family name first, as catalogues file it.
  var filingName: String {
    switch name {
    case .person(let given?, let family): "\(family), \(given)"
    case .person(nil, let name), .body(let name): name
    }
  }

  /// Family name and initials, as a reference list has it.
  var citedName: String {
    guard case .person(let given?, let family) = name else { return filingName }
    let initials = given.split(whereSeparator: \.isWhitespace).compactMap(\.first).map { "\($0)." }
    return "\(family), \(initials.joined(separator: " "))"
  }
}

/// A body outside the dataset, with its checked identifier.
struct Body: Hashable {
  let name: String
  let ror: ROR?
  let url: String?

  init(_ organization: Organization) throws {
    name = organization.name
    ror = try organization.ror.map { try ROR($0) }
    url = organization.url
  }
}

import DatelineExport
import DatelineModel

extension NodeBuilder {
  /// The node of the dataset, first in every file.
  func node(_ dataset: Dataset, stamp: Stamp) -> JSONValue {
    [
      "id": .string(names.dataset),
      "type": "Dataset",
      "shortName": .string(dataset.name),
      "uriSpace": .string(dataset.base),
      "name": .string(dataset.title),
      "description": .string(dataset.description),
      "creator": .list(dataset.creators.map(node)),
      "publisher": dataset.publisher.map(node),
      "license": .string(SPDX.iri(dataset.licence)),
      "version": .string(dataset.version),
      "datePublished": .string(dataset.date.description),
      "identifier": .string(dataset.doi.map { Resolver.doi + $0 }),
      "keywords": .list(dataset.keywords.map(JSONValue.string)),
      "language": .string(dataset.language),
      "contactPoint": dataset.contact.map(node),
      "funding": .list(dataset.funding.map(node)),
      "temporalCoverage": date(dataset.temporalCoverage),
      "spatialCoverage": references(dataset.spatialCoverage),
      "relatedWorks": .list(dataset.related.map(node)),
      "curators": .list(dataset.curators.map(node)),
      "wasAttributedTo": ["type": "SoftwareAgent", "name": .string(stamp.tool), "version": .string(stamp.version)],
    ]
  }

  private func node(_ creator: Creator) -> JSONValue {
    let isPerson: Bool
    var given: String?
    var family: String?
    switch creator.name {
    case .person(let givenName, let familyName): (isPerson, given, family) = (true, givenName, familyName)
    case .body: isPerson = false
    }
    return [
      "type": isPerson ? "Person" : "Organization",
      "name": .string(creator.displayName),
      "givenName": .string(given),
      "familyName": .string(family),
      "identifier": .string(creator.orcid.map { Resolver.orcid + $0 }),
      "affiliation": creator.affiliation.map(node),
      "creatorRole": value(creator.role),
      "email": .string(creator.email),
    ]
  }

  private func node(_ organization: Organization) -> JSONValue {
    [
      "type": "Organization", "name": .string(organization.name), "identifier": .string(organization.ror),
      "url": .string(organization.url),
    ]
  }

  private func node(_ contact: Contact) -> JSONValue {
    ["type": "ContactPoint", "name": .string(contact.name), "email": .string(contact.email)]
  }

  private func node(_ funding: Funding) -> JSONValue {
    [
      "type": "Grant",
      "funder": ["type": "Organization", "name": .string(funding.funder)],
      "identifier": .string(funding.award),
      "name": .string(funding.title),
    ]
  }

  private func node(_ work: RelatedWork) -> JSONValue {
    [
      "type": "CreativeWork", "workRelation": value(work.relation), "identifier": .string(work.identifier),
      "name": .string(work.title),
    ]
  }

  private func node(_ curator: Curator) -> JSONValue {
    [
      "id": .string(names.reference(CuratorName.id(curator.id))), "type": "Person", "name": .string(curator.name),
      "identifier": .string(curator.orcid.map { Resolver.orcid + $0 }),
    ]
  }
}

/// What goes before a bare identifier to make an address of it.
enum Resolver {
  static let doi = "https://doi.org/"
  static let orcid = "https://orcid.org/"
}

/// A curator's node has the id that provenance points at.
enum CuratorName {
  private static let prefix = ResponsibilityKind.curator.rawValue + "-"
  static func id(_ curator: String) -> String { prefix + curator }
  /// `nil` for an id that is no curator's.
  static func curator(_ id: String) -> String? { id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : nil }
}

/// Licences by their address in the SPDX list.
enum SPDX {
  private static let list = "https://spdx.org/licenses/"

  /// Characters that no IRI has, as the spaces of an SPDX expression, are percent-encoded.
  static func iri(_ licence: String) -> String { list + PercentCoding.encode(licence) }
  static func licence(_ iri: String) -> String? {
    iri.hasPrefix(list) ? PercentCoding.decode(String(iri.dropFirst(list.count))) : nil
  }
}

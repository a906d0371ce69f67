import DatelineExport
import DatelineModel

/// `metadata/inveniordm.json`: the record to deposit at Zenodo and other installations of InvenioRDM, for their REST interface.
enum InvenioRecord {
  static func value(_ metadata: BundleMetadata) -> JSONValue {
    let dataset = metadata.dataset
    let body: JSONValue = [
      "resource_type": ["id": "dataset"],
      "title": .string(dataset.title),
      "publication_date": .string(dataset.date.description),
      "version": .string(dataset.version),
      "publisher": .string(metadata.publisherName),
      "description": .string(HTML.paragraphs(dataset.description)),
      "creators": .array(metadata.authors.map { credit($0, role: nil) }),
      "contributors": .list(metadata.contributors.map { credit($0, role: role($0.role)) }),
      "rights": [rights(metadata.licence)],
      "subjects": .list(metadata.keywords.map { ["subject": .string($0)] }),
      "languages": .list(metadata.languages(Languages.iso639).map { ["id": .string($0)] }),
      "dates": .list(dates(metadata)),
      "related_identifiers": .list(metadata.related.map(related)),
      "funding": .list(dataset.funding.map(funding)),
      "formats": ["application/zip"],
    ]
    return ["access": ["record": "public", "files": "public"], "files": ["enabled": true], "metadata": body]
  }

  private static func credit(_ party: Party, role: String?) -> JSONValue {
    let who: JSONValue =
      switch party.name {
      case .person(let given, let family):
        [
          "type": "personal", "given_name": .string(given), "family_name": .string(family),
          "identifiers": party.orcid.map { [["scheme": "orcid", "identifier": .string($0.text)]] },
        ]
      case .body(let name): ["type": "organizational", "name": .string(name)]
      }
    return [
      "person_or_org": who, "role": role.map { ["id": .string($0)] },
      "affiliations": party.affiliation.map { [["name": .string($0.name)]] },
    ]
  }

  private static func role(_ role: CreatorRole) -> String {
    switch role {
    case .editor: "editor"
    case .curator: "datacurator"
    case .author, .contributor: "other"
    }
  }

  /// By identifier, in lower case, where the vocabulary of licences has it; else by title: never both.
  private static func rights(_ licence: Licence) -> JSONValue {
    licence.isKnown
      ? ["id": .string(licence.spdx.lowercased())]
      : ["title": ["en": .string(licence.name)], "link": .string(licence.url)]
  }

  /// Level 0 of EDTF: an interval has both ends.
  private static func dates(_ metadata: BundleMetadata) -> [JSONValue] {
    guard let coverage = metadata.temporalCoverage, let from = coverage.earliest, let to = coverage.latest else { return [] }
    return [
      [
        "date": .string("\(from)/\(to)"), "type": ["id": "other"], "description": .string(DataCiteTerms.coverage.information),
      ]
    ]
  }

  private static func related(_ work: RelatedIdentifier) -> JSONValue {
    [
      "identifier": .string(work.text), "scheme": .string(work.scheme.rawValue),
      "relation_type": ["id": .string(work.relation.rawValue.lowercased())],
    ]
  }

  /// An award is known by its title; where there is none, its number has to do.
  private static func funding(_ funding: Funding) -> JSONValue {
    let title = funding.title ?? funding.award
    return [
      "funder": ["name": .string(funding.funder)],
      "award": title.map { ["title": ["en": .string($0)], "number": .string(funding.award)] },
    ]
  }
}

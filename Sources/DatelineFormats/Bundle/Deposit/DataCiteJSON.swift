import DatelineExport
import DatelineModel

/// `metadata/datacite.json`: what a DOI is registered with, in the form of DataCite's REST interface.
enum DataCiteJSON {
  static func value(_ metadata: BundleMetadata) -> JSONValue {
    let dataset = metadata.dataset
    let language = JSONValue.string(dataset.language)
    return [
      "doi": .string(metadata.doi?.text),
      "schemaVersion": .string(DataCiteTerms.namespace),
      "types": ["resourceTypeGeneral": "Dataset", "resourceType": .string(DataCiteTerms.resourceType)],
      "creators": .array(metadata.authors.map { party($0) }),
      "titles": [["title": .string(dataset.title), "lang": language]],
      "publisher": publisher(metadata),
      "publicationYear": .string(metadata.year),
      "subjects": .list(metadata.keywords.map { ["subject": .string($0), "lang": language] }),
      "contributors": .list(metadata.contributors.map { party($0, type: DataCiteTerms.contributorType($0.role)) }),
      "dates": .array(dates(metadata)),
      "language": language,
      "alternateIdentifiers": metadata.doi == nil
        ? [["alternateIdentifier": .string(dataset.base), "alternateIdentifierType": "URL"]] : nil,
      "relatedIdentifiers": .list(metadata.related.map(related)),
      "formats": ["application/zip"],
      "version": .string(dataset.version),
      "rightsList": [rights(metadata)],
      "descriptions": [["description": .string(dataset.description), "descriptionType": "Abstract", "lang": language]],
      "geoLocations": .list(metadata.places.map(place)),
      "fundingReferences": .list(dataset.funding.map(funding)),
    ]
  }

  private static func party(_ party: Party, type: String? = nil) -> JSONValue {
    let (given, family) = party.nameParts
    return [
      "name": .string(party.filingName), "nameType": .string(DataCiteTerms.nameType(party)), "givenName": .string(given),
      "familyName": .string(family), "affiliation": party.affiliation.map { [affiliation($0)] },
      "nameIdentifiers": party.orcid.map {
        [
          [
            "nameIdentifier": .string($0.iri), "nameIdentifierScheme": .string(DataCiteTerms.orcid.scheme),
            "schemeUri": .string(DataCiteTerms.orcid.uri),
          ]
        ]
      },
      "contributorType": .string(type),
    ]
  }

  private static func affiliation(_ body: Body) -> JSONValue {
    [
      "name": .string(body.name), "affiliationIdentifier": .string(body.ror?.iri),
      "affiliationIdentifierScheme": .string(body.ror.map { _ in DataCiteTerms.ror.scheme }),
      "schemeUri": .string(body.ror.map { _ in DataCiteTerms.ror.uri }),
    ]
  }

  private static func publisher(_ metadata: BundleMetadata) -> JSONValue {
    let ror = metadata.publisher?.ror
    return [
      "name": .string(metadata.publisherName), "publisherIdentifier": .string(ror?.iri),
      "publisherIdentifierScheme": .string(ror.map { _ in DataCiteTerms.ror.scheme }),
      "schemeUri": .string(ror.map { _ in DataCiteTerms.ror.uri }),
    ]
  }

  private static func dates(_ metadata: BundleMetadata) -> [JSONValue] {
    let coverage = metadata.temporalCoverage.flatMap(DataCiteTerms.interval).map { interval -> JSONValue in
      [
        "date": .string(interval), "dateType": .string(DataCiteTerms.coverage.type),
        "dateInformation": .string(DataCiteTerms.coverage.information),
      ]
    }
    return [["date": .string(metadata.dataset.date.description), "dateType": "Issued"]] + [coverage].compactMap { $0 }
  }

  private static func related(_ work: RelatedIdentifier) -> JSONValue {
    [
      "relatedIdentifier": .string(work.text), "relatedIdentifierType": .string(work.scheme.rawValue.uppercased()),
      "relationType": .string(work.dataCiteRelation),
    ]
  }

  private static func rights(_ metadata: BundleMetadata) -> JSONValue {
    let licence = metadata.licence
    return [
      "rights": .string(licence.name), "rightsUri": .string(licence.url), "rightsIdentifier": .string(licence.spdx),
      "rightsIdentifierScheme": .string(DataCiteTerms.spdx.scheme), "schemeUri": .string(DataCiteTerms.spdx.uri), "lang": "en",
    ]
  }

  private static func place(_ place: Place) -> JSONValue {
    [
      "geoLocationPlace": .string(place.preferredName),
      "geoLocationPoint": place.coordinates.map {
        ["pointLongitude": .decimal($0.longitude), "pointLatitude": .decimal($0.latitude)]
      },
    ]
  }

  private static func funding(_ funding: Funding) -> JSONValue {
    [
      "funderName": .string(funding.funder), "awardNumber": .string(funding.award), "awardTitle": .string(funding.title),
    ]
  }
}

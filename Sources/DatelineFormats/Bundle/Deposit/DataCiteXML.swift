import DatelineExport
import DatelineModel
import DatelineXML

/// `metadata/datacite.xml`: what a DOI is registered with, as DataCite Metadata Schema 4.6.
enum DataCiteXML {
  /// - Throws: where a description has a character that XML cannot hold.
  static func bytes(_ metadata: BundleMetadata) throws -> [UInt8] {
    var xml = XMLWriter()
    xml.element("resource", root) { xml in
      identifier(metadata, &xml)
      xml.element("creators") { xml in for party in metadata.authors { creator(party, &xml) } }
      texts("titles", "title", [metadata.dataset.title], metadata, &xml)
      publisher(metadata, &xml)
      xml.element("publicationYear", text: metadata.year)
      xml.element("resourceType", ["resourceTypeGeneral": "Dataset"], text: DataCiteTerms.resourceType)
      texts("subjects", "subject", metadata.keywords, metadata, &xml)
      contributors(metadata.contributors, &xml)
      dates(metadata, &xml)
      xml.element("language", text: metadata.dataset.language)
      related(metadata.related, &xml)
      xml.element("formats") { $0.element("format", text: "application/zip") }
      xml.element("version", text: metadata.dataset.version)
      rights(metadata.licence, &xml)
      xml.element("descriptions") { xml in
        let attributes: XMLAttributes = ["xml:lang": metadata.dataset.language, "descriptionType": "Abstract"]
        xml.element("description", attributes, text: metadata.dataset.description)
      }
      places(metadata.places, &xml)
      funding(metadata.dataset.funding, &xml)
    }
    return try xml.take()
  }

  private static let root: XMLAttributes = [
    "xmlns": DataCiteTerms.namespace, "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    "xsi:schemaLocation": "\(DataCiteTerms.namespace) http://schema.datacite.org/meta/kernel-4.6/metadata.xsd",
  ]

  /// Before there is a DOI, the base IRI stands in its place and says that it is a URL.
  private static func identifier(_ metadata: BundleMetadata, _ xml: inout XMLWriter) {
    let type = metadata.doi == nil ? "URL" : "DOI"
    xml.element("identifier", ["identifierType": type], text: metadata.doi?.text ?? metadata.identifier)
  }

  private static func creator(_ party: Party, _ xml: inout XMLWriter) {
    xml.element("creator") { xml in
      xml.element("creatorName", ["nameType": DataCiteTerms.nameType(party)], text: party.filingName)
      particulars(of: party, &xml)
    }
  }

  private static func contributors(_ parties: [Party], _ xml: inout XMLWriter) {
    guard !parties.isEmpty else { return }
    xml.element("contributors") { xml in
      for party in parties {
        xml.element("contributor", ["contributorType": DataCiteTerms.contributorType(party.role)]) { xml in
          xml.element("contributorName", ["nameType": DataCiteTerms.nameType(party)], text: party.filingName)
          particulars(of: party, &xml)
        }
      }
    }
  }

  private static func particulars(of party: Party, _ xml: inout XMLWriter) {
    let (given, family) = party.nameParts
    if let given { xml.element("givenName", text: given) }
    if let family { xml.element("familyName", text: family) }
    if let orcid = party.orcid {
      let scheme = DataCiteTerms.orcid
      xml.element("nameIdentifier", ["schemeURI": scheme.uri, "nameIdentifierScheme": scheme.scheme], text: orcid.iri)
    }
    guard let body = party.affiliation else { return }
    let scheme = DataCiteTerms.ror
    let attributes: XMLAttributes = [
      "affiliationIdentifier": body.ror?.iri, "affiliationIdentifierScheme": body.ror.map { _ in scheme.scheme },
      "schemeURI": body.ror.map { _ in scheme.uri },
    ]
    xml.element("affiliation", attributes, text: body.name)
  }

  private static func publisher(_ metadata: BundleMetadata, _ xml: inout XMLWriter) {
    let ror = metadata.publisher?.ror
    let scheme = DataCiteTerms.ror
    let attributes: XMLAttributes = [
      "publisherIdentifier": ror?.iri, "publisherIdentifierScheme": ror.map { _ in scheme.scheme },
      "schemeURI": ror.map { _ in scheme.uri },
    ]
    xml.element("publisher", attributes, text: metadata.publisherName)
  }

  /// A list of texts in the language of the descriptions; nothing for an empty one.
  private static func texts(
    _ list: String, _ item: String, _ texts: [String], _ metadata: BundleMetadata, _ xml: inout XMLWriter
  ) {
    guard !texts.isEmpty else { return }
    xml.element(list) { xml in
      for text in texts { xml.element(item, ["xml:lang": metadata.dataset.language], text: text) }
    }
  }

  private static func dates(_ metadata: BundleMetadata, _ xml: inout XMLWriter) {
    xml.element("dates") { xml in
      xml.element("date", ["dateType": "Issued"], text: metadata.dataset.date.description)
      guard let interval = metadata.temporalCoverage.flatMap(DataCiteTerms.interval) else { return }
      let coverage = DataCiteTerms.coverage
      xml.element("date", ["dateType": coverage.type, "dateInformation": coverage.information], text: interval)
    }
  }

  private static func related(_ works: [RelatedIdentifier], _ xml: inout XMLWriter) {
    guard !works.isEmpty else { return }
    xml.element("relatedIdentifiers") { xml in
      for work in works {
        let type = work.scheme.rawValue.uppercased()
        xml.element(
          "relatedIdentifier", ["relatedIdentifierType": type, "relationType": work.dataCiteRelation], text: work.text)
      }
    }
  }

  private static func rights(_ licence: Licence, _ xml: inout XMLWriter) {
    let scheme = DataCiteTerms.spdx
    let attributes: XMLAttributes = [
      "xml:lang": "en", "rightsURI": licence.url, "rightsIdentifier": licence.spdx, "rightsIdentifierScheme": scheme.scheme,
      "schemeURI": scheme.uri,
    ]
    xml.element("rightsList") { $0.element("rights", attributes, text: licence.name) }
  }

  private static func places(_ places: [Place], _ xml: inout XMLWriter) {
    guard !places.isEmpty else { return }
    xml.element("geoLocations") { xml in
      for place in places {
        xml.element("geoLocation") { xml in
          xml.element("geoLocationPlace", text: place.preferredName)
          guard let point = place.coordinates else { return }
          xml.element("geoLocationPoint") { xml in
            xml.element("pointLongitude", text: point.longitude.description)
            xml.element("pointLatitude", text: point.latitude.description)
          }
        }
      }
    }
  }

  private static func funding(_ funding: [Funding], _ xml: inout XMLWriter) {
    guard !funding.isEmpty else { return }
    xml.element("fundingReferences") { xml in
      for grant in funding {
        xml.element("fundingReference") { xml in
          xml.element("funderName", text: grant.funder)
          if let award = grant.award { xml.element("awardNumber", text: award) }
          if let title = grant.title { xml.element("awardTitle", text: title) }
        }
      }
    }
  }
}

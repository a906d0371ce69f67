import DatelineExport
import DatelineModel

/// `metadata/dataverse.json`: the dataset to create at an installation of Dataverse, for its native interface.
enum DataverseRecord {
  static func value(_ metadata: BundleMetadata) -> JSONValue {
    [
      "datasetVersion": [
        // Dataverse looks a licence up by its address, in its own spelling; the name is for people.
        "license": ["name": .string(metadata.licence.spdx), "uri": .string(address(metadata.licence))],
        "metadataBlocks": ["citation": ["displayName": "Citation Metadata", "fields": .array(fields(metadata))]],
      ]
    ]
  }

  private static func fields(_ metadata: BundleMetadata) -> [JSONValue] {
    let dataset = metadata.dataset
    let required = [
      text("title", dataset.title), compounds("author", metadata.authors.map(author)),
      compounds("datasetContact", metadata.contact.map { [contact($0)] } ?? []),
      compounds("dsDescription", [[text("dsDescriptionValue", HTML.paragraphs(dataset.description))]]),
      terms("subject", ["Arts and Humanities", "Social Sciences"]),
    ]
    let others = [
      compounds("keyword", metadata.keywords.map { [text("keywordValue", $0)] }),
      terms("language", metadata.languages(Languages.dataverse)),
      compounds("contributor", metadata.contributors.map(contributor)),
      compounds("grantNumber", dataset.funding.map(grant)),
      text("distributionDate", dataset.date.description),
      compounds("timePeriodCovered", [period(metadata.temporalCoverage)]),
      texts("kindOfData", ["corpus"]),
      compounds("publication", metadata.related.filter { $0.relation == .isDocumentedBy }.map(publication)),
    ]
    return (required + others).compactMap(\.self).map(\.json)
  }

  private static func author(_ party: Party) -> [Field?] {
    [
      text("authorName", party.filingName), text("authorAffiliation", party.affiliation?.name),
      term("authorIdentifierScheme", party.orcid.map { _ in "ORCID" }), text("authorIdentifier", party.orcid?.text),
    ]
  }

  private static func contact(_ contact: Contact) -> [Field?] {
    [text("datasetContactName", contact.name), text("datasetContactEmail", contact.email)]
  }

  private static func contributor(_ party: Party) -> [Field?] {
    let role =
      switch party.role {
      case .editor: "Editor"
      case .curator: "Data Curator"
      case .author, .contributor: "Other"
      }
    return [term("contributorType", role), text("contributorName", party.filingName)]
  }

  private static func grant(_ funding: Funding) -> [Field?] {
    [text("grantNumberAgency", funding.funder), text("grantNumberValue", funding.award)]
  }

  private static func period(_ coverage: EDTF?) -> [Field?] {
    [
      text("timePeriodCoveredStart", coverage?.earliest?.description),
      text("timePeriodCoveredEnd", coverage?.latest?.description),
    ]
  }

  private static func publication(_ work: RelatedIdentifier) -> [Field?] {
    [
      text("publicationCitation", work.title ?? work.text), term("publicationIDType", work.scheme.rawValue),
      text("publicationIDNumber", work.text), text("publicationURL", work.iri),
    ]
  }

  /// Creative Commons addresses stand in Dataverse without TLS and without the last slash.
  private static func address(_ licence: Licence) -> String {
    guard licence.url.hasPrefix("https://creativecommons.org/") else { return licence.url }
    return "http://" + licence.url.dropFirst("https://".utf8.count).dropLast()
  }
}

extension DataverseRecord {
  /// A field of a metadata block. Nothing is `nil`: an empty field is not written.
  private struct Field {
    let name: String
    let kind: String
    let isMultiple: Bool
    let value: JSONValue

    var json: JSONValue {
      ["typeName": .string(name), "multiple": .bool(isMultiple), "typeClass": .string(kind), "value": value]
    }
  }

  private static func text(_ name: String, _ value: String?) -> Field? {
    value.map { Field(name: name, kind: "primitive", isMultiple: false, value: .string($0)) }
  }

  private static func texts(_ name: String, _ values: [String]) -> Field? {
    JSONValue.list(values.map { .string($0) }).map { Field(name: name, kind: "primitive", isMultiple: true, value: $0) }
  }

  private static func term(_ name: String, _ value: String?) -> Field? {
    value.map { Field(name: name, kind: "controlledVocabulary", isMultiple: false, value: .string($0)) }
  }

  private static func terms(_ name: String, _ values: [String]) -> Field? {
    JSONValue.list(values.map { .string($0) }).map {
      Field(name: name, kind: "controlledVocabulary", isMultiple: true, value: $0)
    }
  }

  private static func compounds(_ name: String, _ items: [[Field?]]) -> Field? {
    let objects = items.map { $0.compactMap(\.self) }.filter { !$0.isEmpty }.map { fields in
      var object = JSONObject()
      for field in fields { object[field.name] = field.json }
      return JSONValue.object(object)
    }
    return JSONValue.list(objects).map { Field(name: name, kind: "compound", isMultiple: true, value: $0) }
  }
}

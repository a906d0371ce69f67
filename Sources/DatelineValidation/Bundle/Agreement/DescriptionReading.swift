import DatelineExport
import DatelineModel
import DatelineXML

/// What each description says of the dataset. A reading takes what is there and asks for nothing.
enum DescriptionReading {
  static func package(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.package)
    found.title = json["title"]?.text
    found.description = json["description"]?.text
    found.version = json["version"]?.plainText
    found.date = json["created"]?.text.map { String($0.prefix(10)) }
    found.doi = (json["id"]?.text).flatMap(Wording.doi) ?? (json["homepage"]?.text).flatMap(Wording.doi)
    found.licence = json.list("licenses").first.flatMap { $0["path"]?.text ?? $0["name"]?.text }.flatMap(Wording.licence)
    let contributors = json.list("contributors")
    let authors = contributors.filter { !Set($0.texts("roles") + $0.texts("role")).isDisjoint(with: ["author", "creator"]) }
    let credited = authors.isEmpty ? contributors : authors
    found.creators = credited.isEmpty ? nil : credited.compactMap { $0["title"]?.text }
    found.orcids = credited.isEmpty ? nil : credited.compactMap { orcid($0["path"]?.text) }
    return found
  }

  static func webTables(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.webTables)
    found.title = value(json["dc:title"])
    found.description = value(json["dc:description"])
    found.date = value(json["dc:issued"])
    found.doi = value(json["dc:identifier"]).flatMap(Wording.doi)
    found.licence = value(json["dc:license"]).flatMap(Wording.licence)
    return found
  }

  static func croissant(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.croissant)
    // A name may be a short one for programs, and then it is no title.
    found.title = json["name"]?.text.flatMap { $0.contains(" ") ? $0 : nil }
    found.description = json["description"]?.text
    found.version = json["version"]?.plainText
    found.date = json["datePublished"]?.text.map { String($0.prefix(10)) }
    found.licence = value(json["license"]).flatMap(Wording.licence)
    found.creators = json["creator"]?.elements.compactMap { $0["name"]?.text }
    found.publisher = json["publisher"]?["name"]?.text
    return found
  }

  static func dataCite(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.dataCiteJSON)
    found.title = json.list("titles").first?["title"]?.text
    found.description = json.list("descriptions").first { $0["descriptionType"]?.text == "Abstract" }?["description"]?.text
    found.version = json["version"]?.plainText
    found.date =
      json.list("dates").first { $0["dateType"]?.text == "Issued" }?["date"]?.text ?? json["publicationYear"]?.plainText
    found.doi = (json["doi"]?.text).flatMap(Wording.doi)
    found.licence = (json.list("rightsList").first?["rightsUri"]?.text).flatMap(Wording.licence)
    found.creators = json.list("creators").compactMap {
      person($0["givenName"]?.text, $0["familyName"]?.text) ?? $0["name"]?.text
    }
    found.orcids = json.list("creators").compactMap { orcid($0.list("nameIdentifiers").first?["nameIdentifier"]?.text) }
    found.publisher = json["publisher"]?["name"]?.text ?? json["publisher"]?.text
    return found
  }

  static func dataCite(_ xml: XMLElement) -> Description {
    var found = Description(Descriptions.dataCiteXML)
    let creators = xml.first("creators")?.elements("creator") ?? []
    found.title = xml.first("titles")?.first("title")?.text
    found.description = xml.first("descriptions")?.elements.first { $0["descriptionType"] == "Abstract" }?.text
    found.version = xml.first("version")?.text
    found.date = xml.first("dates")?.elements.first { $0["dateType"] == "Issued" }?.text ?? xml.first("publicationYear")?.text
    found.doi = (xml.first("identifier")?.text).flatMap(Wording.doi)
    found.licence = (xml.first("rightsList")?.first("rights")?["rightsURI"]).flatMap(Wording.licence)
    found.creators = creators.compactMap {
      person($0.first("givenName")?.text, $0.first("familyName")?.text) ?? $0.first("creatorName")?.text
    }
    found.orcids = creators.compactMap { orcid($0.first("nameIdentifier")?.text) }
    found.publisher = xml.first("publisher")?.text
    return found
  }

  static func citation(_ value: JSONValue) -> Description {
    var found = Description(Descriptions.citation)
    found.title = value["title"]?.text
    found.description = value["abstract"]?.text
    found.version = value["version"]?.text
    found.date = value["date-released"]?.text
    found.doi = (value["doi"]?.text).flatMap(Wording.doi)
    found.licence = (value.texts("license").first ?? value["license-url"]?.text).flatMap(Wording.licence)
    found.creators = value.list("authors").compactMap {
      person($0["given-names"]?.text, $0["family-names"]?.text) ?? $0["name"]?.text
    }
    found.orcids = value.list("authors").compactMap { orcid($0["orcid"]?.text) }
    return found
  }

  static func invenio(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.invenio)
    let metadata = json["metadata"] ?? .null
    found.title = metadata["title"]?.text
    found.description = metadata["description"]?.text.map(Wording.withoutTags)
    found.version = metadata["version"]?.plainText
    found.date = metadata["publication_date"]?.text
    found.licence = metadata.list("rights").first.flatMap { $0["link"]?.text ?? $0["id"]?.text }.flatMap(Wording.licence)
    let parties = metadata.list("creators").compactMap { $0["person_or_org"] }
    found.creators = parties.compactMap { person($0["given_name"]?.text, $0["family_name"]?.text) ?? $0["name"]?.text }
    // There is no place for the ORCID of a body.
    if parties.allSatisfy({ $0["type"]?.text == "personal" }) {
      found.orcids = parties.compactMap { party in
        orcid(party.list("identifiers").first { $0["scheme"]?.text == "orcid" }?["identifier"]?.text)
      }
    }
    found.publisher = metadata["publisher"]?.text
    return found
  }

  static func dataverse(_ json: JSONValue) -> Description {
    var found = Description(Descriptions.dataverse)
    let fields = DataverseFields(json)
    found.title = fields["title"]?.text
    found.description = (fields.compounds("dsDescription").first?["dsDescriptionValue"]).map(Wording.withoutTags)
    found.date = fields["distributionDate"]?.text
    found.licence = (json["datasetVersion"]?["license"]?["uri"]?.text).flatMap(Wording.licence)
    found.creators = fields.compounds("author").compactMap { $0["authorName"] }
    found.orcids = fields.compounds("author").compactMap { orcid($0["authorIdentifier"]) }
    return found
  }

  static func codebook(_ xml: XMLElement) -> Description {
    var found = Description(Descriptions.codebookXML)
    let citation = xml.first("stdyDscr")?.first("citation")
    found.title = citation?.first("titlStmt")?.first("titl")?.text
    found.description = xml.first("stdyDscr")?.first("stdyInfo")?.first("abstract")?.text
    found.version = citation?.first("verStmt")?.first("version")?.text
    found.date = citation?.first("distStmt")?.first("distDate")?["date"]
    found.doi = (citation?.first("titlStmt")?.elements("IDNo").first { $0["agency"] == "DOI" }?.text).flatMap(Wording.doi)
    return found
  }

  /// What a format that holds the records says in its own head.
  static func dataset(_ dataset: Dataset, in file: String) -> Description {
    var found = Description(file)
    found.title = dataset.title
    found.description = dataset.description
    found.version = dataset.version
    found.date = dataset.date.description
    found.doi = dataset.doi.flatMap(Wording.doi)
    found.licence = Wording.licence(dataset.licence)
    let authors = dataset.creators.filter { $0.role == .author }
    let credited = authors.isEmpty ? dataset.creators : authors
    found.creators = credited.map(\.displayName)
    found.orcids = credited.compactMap { orcid($0.orcid) }
    return found
  }

  static func person(_ given: String?, _ family: String?) -> String? {
    guard let family else { return nil }
    return [given, family].compactMap { $0 }.joined(separator: " ")
  }

  static func orcid(_ text: String?) -> String? {
    guard let text, text.contains("0000-") else { return nil }
    return text.split(separator: "/").last.map(String.init)
  }

  /// A value of JSON-LD: itself, or the text or address in an object.
  private static func value(_ json: JSONValue?) -> String? { json?.text ?? json?["@value"]?.text ?? json?["@id"]?.text }
}

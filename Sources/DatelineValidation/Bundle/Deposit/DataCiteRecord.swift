import DatelineExport
import DatelineXML

/// What a DOI is registered with, read from DataCite's XML or JSON form: the parts that have rules.
struct DataCiteRecord {
  let file: String
  var creators: [String] = []
  var titles: [String] = []
  var publisher: String?
  var year: String?
  /// Values of closed lists: which list, the value, where it stands.
  var terms: [(list: DataCiteVocabulary, value: String?, place: BundleFinding.Place)] = []

  init(json: JSONValue, file: String) {
    self.file = file
    creators = json.list("creators").map { $0["name"]?.text ?? "" }
    titles = json.list("titles").map { $0["title"]?.text ?? "" }
    publisher = json["publisher"]?["name"]?.text ?? json["publisher"]?.text
    year = json["publicationYear"]?.plainText
    terms.append(
      (.resourceType, json["types"]?["resourceTypeGeneral"]?.text, BundleFinding.Place(file, "types.resourceTypeGeneral")))
    add(json.list("creators"), "creators", "nameType", .nameType)
    add(json.list("contributors"), "contributors", "contributorType", .contributorType)
    add(json.list("dates"), "dates", "dateType", .dateType)
    add(json.list("descriptions"), "descriptions", "descriptionType", .descriptionType)
    add(json.list("relatedIdentifiers"), "relatedIdentifiers", "relatedIdentifierType", .relatedIdentifierType)
    add(json.list("relatedIdentifiers"), "relatedIdentifiers", "relationType", .relationType)
  }

  private mutating func add(_ items: [JSONValue], _ list: String, _ key: String, _ vocabulary: DataCiteVocabulary) {
    for (number, item) in items.enumerated() where vocabulary != .nameType || item[key] != nil {
      terms.append((vocabulary, item[key]?.text, BundleFinding.Place(file, "\(list)[\(number)].\(key)")))
    }
  }

  init(xml: XMLElement, file: String) {
    self.file = file
    creators = (xml.first("creators")?.elements("creator") ?? []).map { $0.first("creatorName")?.text ?? "" }
    titles = (xml.first("titles")?.elements("title") ?? []).map(\.text)
    publisher = xml.first("publisher")?.text
    year = xml.first("publicationYear")?.text
    let type = xml.first("resourceType")
    terms.append((.resourceType, type?["resourceTypeGeneral"], BundleFinding.Place(file, line: type?.line, "resourceType")))
    add(xml, "contributors", "contributorType", .contributorType)
    add(xml, "dates", "dateType", .dateType)
    add(xml, "descriptions", "descriptionType", .descriptionType)
    add(xml, "relatedIdentifiers", "relatedIdentifierType", .relatedIdentifierType)
    add(xml, "relatedIdentifiers", "relationType", .relationType)
    for name in (xml.first("creators")?.elements ?? []).compactMap({ $0.first("creatorName") }) {
      if let value = name["nameType"] {
        terms.append((.nameType, value, BundleFinding.Place(file, line: name.line, "creatorName")))
      }
    }
  }

  private mutating func add(_ xml: XMLElement, _ list: String, _ key: String, _ vocabulary: DataCiteVocabulary) {
    for item in xml.first(list)?.elements ?? [] {
      terms.append((vocabulary, item[key], BundleFinding.Place(file, line: item.line, "\(item.name)/@\(key)")))
    }
  }
}

/// The closed lists of DataCite Metadata Schema 4, up to 4.7.
enum DataCiteVocabulary: String {
  case resourceType, nameType, contributorType, dateType, descriptionType, relatedIdentifierType, relationType

  var values: Set<String> { Set(Self.lists[self]?.split(separator: " ").map(String.init) ?? []) }

  private static let lists: [DataCiteVocabulary: String] = [
    .resourceType:
      "Audiovisual Award Book BookChapter Collection ComputationalNotebook ConferencePaper ConferenceProceeding DataPaper Dataset Dissertation "
      + "Event Image Instrument InteractiveResource Journal JournalArticle Model OutputManagementPlan PeerReview PhysicalObject Poster Preprint "
      + "Presentation Project Report Service Software Sound Standard StudyRegistration Text Workflow Other",
    .nameType: "Personal Organizational",
    .contributorType:
      "ContactPerson DataCollector DataCurator DataManager Distributor Editor HostingInstitution Producer ProjectLeader ProjectManager "
      + "ProjectMember RegistrationAgency RegistrationAuthority RelatedPerson Researcher ResearchGroup RightsHolder Sponsor Supervisor Translator "
      + "WorkPackageLeader Other",
    .dateType: "Accepted Available Collected Copyrighted Coverage Created Issued Other Submitted Updated Valid Withdrawn",
    .descriptionType: "Abstract Methods SeriesInformation TableOfContents TechnicalInfo Other",
    .relatedIdentifierType:
      "ARK arXiv bibcode CSTR DOI EAN13 EISSN Handle IGSN ISBN ISSN ISTC LISSN LSID PMID PURL RAiD RRID SWHID UPC URL URN w3id",
    .relationType:
      "IsCitedBy Cites IsSupplementTo IsSupplementedBy IsContinuedBy Continues IsDescribedBy Describes HasMetadata IsMetadataFor HasVersion "
      + "IsVersionOf IsNewVersionOf IsPreviousVersionOf IsPartOf HasPart IsPublishedIn IsReferencedBy References IsDocumentedBy Documents "
      + "IsCompiledBy Compiles IsVariantFormOf IsOriginalFormOf IsIdenticalTo IsReviewedBy Reviews IsDerivedFrom IsSourceOf IsRequiredBy "
      + "Requires IsObsoletedBy Obsoletes IsCollectedBy Collects IsTranslationOf HasTranslation Other",
  ]
}

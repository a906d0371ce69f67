import DatelineExport
import DatelineXML

/// What DataCite demands of a record (Metadata Schema 4.6), the same for both forms.
struct DataCiteCheck {
  private let log: BundleLog

  init(_ log: BundleLog) { self.log = log }

  func check(json: JSONValue) { check(DataCiteRecord(json: json, file: Descriptions.dataCiteJSON)) }

  func check(xml: XMLElement) {
    let file = Descriptions.dataCiteXML
    guard xml.name == "resource", xml.namespace == "http://datacite.org/schema/kernel-4" else {
      return log.error(
        "datacite.invalid", BundleFinding.Place(file, line: xml.line),
        "the root is no <resource> of http://datacite.org/schema/kernel-4")
    }
    if xml.first("identifier")?["identifierType"] == nil {
      log.error(
        "datacite.missing", BundleFinding.Place(file, line: xml.line, "identifier"), "it is missing, or has no identifierType")
    }
    var seen: Set<String> = []
    for element in xml.elements {
      let place = BundleFinding.Place(file, line: element.line, element.name)
      if !Self.elements.contains(element.name) { log.error("datacite.invalid", place, "there is no such element in DataCite 4") }
      if !seen.insert(element.name).inserted { log.error("datacite.invalid", place, "it stands there twice") }
    }
    check(DataCiteRecord(xml: xml, file: file))
  }

  private func check(_ record: DataCiteRecord) {
    func need(_ isThere: Bool, _ part: String) {
      if !isThere {
        log.error("datacite.missing", BundleFinding.Place(record.file, part), "it is mandatory, and missing or empty")
      }
    }
    need(!record.creators.isEmpty && !record.creators.contains(""), "creators")
    need(!record.titles.isEmpty && !record.titles.contains(""), "titles")
    need(record.publisher?.isEmpty == false, "publisher")
    if record.year?.count != 4 || record.year.flatMap({ Int($0) }) == nil {
      log.error("datacite.missing", BundleFinding.Place(record.file, "publicationYear"), "it is no year of four digits")
    }
    for (list, value, place) in record.terms where !list.values.contains(value ?? "") {
      log.error(
        "datacite.vocabulary", place,
        value.map { "“\($0)” is no \(list.rawValue) of DataCite" } ?? "the \(list.rawValue) is missing")
    }
  }

  private static let elements: Set<String> = [
    "identifier", "creators", "titles", "publisher", "publicationYear", "resourceType", "subjects", "contributors", "dates",
    "language",
    "alternateIdentifiers", "relatedIdentifiers", "sizes", "formats", "version", "rightsList", "descriptions", "geoLocations",
    "fundingReferences", "relatedItems",
  ]
}

import DatelineExport
import DatelineModel

/// The forms for InvenioRDM and Dataverse: what their interfaces refuse a deposit without.
struct DepositCheck {
  private let log: BundleLog

  init(_ log: BundleLog) { self.log = log }

  func check(invenio record: JSONValue) {
    let metadata = record["metadata"] ?? .null
    func place(_ part: String) -> BundleFinding.Place { BundleFinding.Place(Descriptions.invenio, "metadata." + part) }
    for key in ["title", "publication_date"] where metadata[key]?.text?.isEmpty != false {
      log.error("invenio.missing", place(key), "it is mandatory, and missing or empty")
    }
    if metadata["resource_type"]?["id"]?.text == nil { log.error("invenio.missing", place("resource_type"), "it is mandatory") }
    if let date = metadata["publication_date"]?.text, (try? EDTF(date)) == nil {
      log.error("invenio.invalid", place("publication_date"), "“\(date)” is no date of EDTF")
    }
    if metadata.list("creators").isEmpty { log.error("invenio.missing", place("creators"), "there is nobody to credit") }
    for (number, creator) in (metadata.list("creators") + metadata.list("contributors")).enumerated() {
      check(party: creator["person_or_org"] ?? .null, place("creators and contributors[\(number)]"))
    }
    for (number, right) in metadata.list("rights").enumerated() {
      let id = right["id"]?.text
      if (id == nil) == (right["title"] == nil) {
        log.error("invenio.invalid", place("rights[\(number)]"), "it has to have either an id or a title")
      }
      if let id, id != id.lowercased() {
        log.error("invenio.invalid", place("rights[\(number)]"), "ids of licences are in lower case: “\(id)”")
      }
    }
    for language in metadata.list("languages").compactMap({ $0["id"]?.text }) where language.utf8.count != 3 {
      log.error("invenio.invalid", place("languages"), "“\(language)” is no code of ISO 639-3")
    }
  }

  private func check(party: JSONValue, _ place: BundleFinding.Place) {
    switch party["type"]?.text {
    case "personal"?:
      if party["family_name"]?.text == nil { log.error("invenio.missing", place, "a person has to have a family_name") }
    case "organizational"?: if party["name"]?.text == nil { log.error("invenio.missing", place, "a body has to have a name") }
    default: log.error("invenio.invalid", place, "it is neither personal nor organizational")
    }
  }

  func check(dataverse record: JSONValue) {
    let fields = DataverseFields(record)
    for name in ["title", "author", "dsDescription", "subject"] where fields[name] == nil {
      log.error("dataverse.missing", BundleFinding.Place(Descriptions.dataverse, name), "it is mandatory, and missing")
    }
    // A dataset may truthfully have nobody to write to; then whoever deposits it has to say whom.
    if fields["datasetContact"] == nil {
      log.note(
        "dataverse.contact", BundleFinding.Place(Descriptions.dataverse, "datasetContact"),
        "Dataverse asks for a contact with an e-mail address: add “contact” to dataset.yaml, or fill it in when depositing")
    }
    for contact in fields.compounds("datasetContact") where !(contact["datasetContactEmail"] ?? "").contains("@") {
      log.error(
        "dataverse.missing", BundleFinding.Place(Descriptions.dataverse, "datasetContact"),
        "a contact has to have an e-mail address")
    }
    for subject in fields["subject"]?.elements.compactMap(\.text) ?? [] where !Self.subjects.contains(subject) {
      log.error(
        "dataverse.vocabulary", BundleFinding.Place(Descriptions.dataverse, "subject"), "“\(subject)” is no subject of Dataverse")
    }
  }

  private static let subjects: Set<String> = [
    "Agricultural Sciences", "Arts and Humanities", "Astronomy and Astrophysics", "Business and Management", "Chemistry",
    "Computer and Information Science", "Earth and Environmental Sciences", "Engineering", "Law", "Mathematical Sciences",
    "Medicine, Health and Life Sciences", "Physics", "Social Sciences", "Other",
  ]
}

/// The citation block of a Dataverse record by the names of its fields.
struct DataverseFields {
  private let values: [String: JSONValue]

  init(_ record: JSONValue) {
    let fields = record["datasetVersion"]?["metadataBlocks"]?["citation"]?.list("fields") ?? []
    let named = fields.compactMap { field in field["typeName"]?.text.flatMap { name in field["value"].map { (name, $0) } } }
    values = Dictionary(named) { first, _ in first }
  }

  subscript(_ name: String) -> JSONValue? { values[name] }

  /// The texts of a compound field's parts, item by item.
  func compounds(_ name: String) -> [[String: String]] {
    (values[name]?.elements ?? []).map { item in
      Dictionary(item.members.compactMap { key, field in field["value"]?.text.map { (key, $0) } }) { first, _ in first }
    }
  }
}

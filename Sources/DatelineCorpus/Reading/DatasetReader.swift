import DatelineExport
import DatelineModel

/// Reads `dataset.yaml`.
struct DatasetReader {
  let fields: Fields

  /// The dataset, what is said once for all annotation, and how much may be quoted; `nil` where a required field is missing or wrong.
  func read() -> (dataset: Dataset, defaults: ProvenanceDefaults, share: QuotationShare)? {
    let name: Identifier<Dataset>? = fields.id("name", required: true)
    let title = fields.text("title", required: true)
    let description = fields.text("description", required: true)
    let creators = creators()
    let licence = licence()
    let version = version()
    let date = day()
    let language = fields.language("language", required: true)
    let base = base()
    let optional = readOptional()
    let defaults = ProvenanceDefaults(fields.mapping("annotation", "annotation"))
    let share = quotationShare()
    fields.finish()
    guard let name, let title, let description, let licence, let version, let date, let language, let base, !creators.isEmpty
    else { return nil }
    var dataset = Dataset(
      name: name.value, title: title, description: description, creators: creators, licence: licence, version: version,
      date: date, language: language, base: base)
    optional(&dataset)
    return (dataset, defaults, share)
  }

  private func readOptional() -> (inout Dataset) -> Void {
    let publisher = fields.mapping("publisher", "publisher").flatMap(organization)
    let doi = fields.persistentIdentifier("doi", DOI.init)?.text
    let keywords = fields.texts("keywords").map(\.text)
    let contact = fields.mapping("contact", "contact").flatMap(contact)
    let funding = fields.mappings("funding", "funding").compactMap(funding)
    let coverage = fields.mapping("coverage", "coverage")
    let temporal = coverage?.date("temporal")
    let spatial: [PlaceID] = coverage?.references("spatial") ?? []
    coverage?.finish()
    let related = fields.mappings("related", "related work").compactMap(related)
    let curators = fields.mappings("curators", "curator").compactMap(curator)
    return { dataset in
      dataset.publisher = publisher
      dataset.doi = doi
      dataset.keywords = keywords
      dataset.contact = contact
      dataset.funding = funding
      dataset.temporalCoverage = temporal
      dataset.spatialCoverage = spatial
      dataset.related = related
      dataset.curators = curators
    }
  }

  private func quotationShare() -> QuotationShare {
    guard let part = fields.decimal("quotationShare") else { return .standard }
    if let share = QuotationShare(part) { return share }
    fields.error(
      "dataset.quotation-share", at: "quotationShare", "“\(part)” is no share of an article",
      remedy: "write for instance 0.1, for a tenth")
    return .standard
  }

  private func licence() -> String? {
    guard let text = fields.text("licence", required: true) else { return nil }
    guard let licence = Licence(spdx: text) else {
      fields.error(
        "dataset.licence", at: "licence", "“\(text)” is no SPDX identifier", remedy: "write for instance CC-BY-4.0 or CC0-1.0")
      return nil
    }
    if !licence.isKnown {
      fields.warning(
        "dataset.licence", at: "licence", "“\(text)” is none of the licences known here",
        remedy: Suggestion.near(text, among: Licence.knownIdentifiers) ?? "see that it stands at https://spdx.org/licenses/")
    }
    return licence.spdx
  }

  private func version() -> String? {
    guard let version = fields.text("version", required: true) else { return nil }
    let core = version.prefix { $0 != "-" && $0 != "+" }.split(separator: ".", omittingEmptySubsequences: false)
    if core.count == 3, core.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isNumber) && ($0 == "0" || $0.first != "0") }) {
      return version
    }
    fields.error("dataset.version", at: "version", "“\(version)” is no SemVer version", remedy: "write for instance 1.0.0")
    return nil
  }

  private func day() -> CalendarDay? {
    guard let date = fields.date("date", required: true) else { return nil }
    if let day = date.exactDay { return day }
    fields.error(
      "dataset.date", at: "date", "the day of publication has to be one certain day", remedy: "write for instance 2026-11-21")
    return nil
  }

  private func base() -> String? {
    guard let base = fields.text("base", required: true) else { return nil }
    let isIRI = base.hasPrefix("https://") || base.hasPrefix("http://")
    if isIRI, base.hasSuffix("/") || base.hasSuffix("#"), !base.contains(" ") { return base }
    fields.error(
      "dataset.base", at: "base", "“\(base)” cannot stand before an id", remedy: "write an https: address that ends with / or #")
    return nil
  }

  private func creators() -> [Creator] {
    if fields.list("creators").isEmpty { fields.missing("creators") }
    return fields.mappings("creators", "creator").compactMap(creator)
  }

  private func creator(_ fields: Fields) -> Creator? {
    defer { fields.finish() }
    let given = fields.text("given")
    let family = fields.text("family")
    let body = fields.text("name")
    let orcid = fields.persistentIdentifier("orcid", ORCID.init)?.text
    let affiliation = fields.mapping("affiliation", "affiliation").flatMap(organization)
    let role = fields.term("role", CreatorRole.self) ?? .author
    let email = fields.text("email")
    let name: Creator.Name
    switch (family, body) {
    case (let family?, nil): name = .person(given: given, family: family)
    case (nil, let body?) where given == nil: name = .body(body)
    default:
      fields.error("dataset.creator", "a creator is a person (given, family) or a body (name)", remedy: "give one of the two")
      return nil
    }
    return Creator(name: name, orcid: orcid, affiliation: affiliation, role: role, email: email)
  }

  private func organization(_ fields: Fields) -> Organization? {
    defer { fields.finish() }
    let name = fields.text("name", required: true)
    let ror = fields.persistentIdentifier("ror", ROR.init)?.iri
    let url = fields.iri("url")
    return name.map { Organization(name: $0, ror: ror, url: url) }
  }

  private func contact(_ fields: Fields) -> Contact? {
    defer { fields.finish() }
    let name = fields.text("name", required: true)
    let email = fields.text("email", required: true)
    guard let name, let email else { return nil }
    return Contact(name: name, email: email)
  }

  private func funding(_ fields: Fields) -> Funding? {
    defer { fields.finish() }
    let award = fields.text("award")
    let title = fields.text("title")
    return fields.text("funder", required: true).map { Funding(funder: $0, award: award, title: title) }
  }

  private func related(_ fields: Fields) -> RelatedWork? {
    defer { fields.finish() }
    let relation = fields.term("relation", WorkRelation.self, required: true)
    let identifier = fields.workIdentifier("identifier")
    let title = fields.text("title")
    guard let relation, let identifier else { return nil }
    return RelatedWork(relation: relation, identifier: identifier, title: title)
  }

  private func curator(_ fields: Fields) -> Curator? {
    defer { fields.finish() }
    let id = fields.text("id", required: true)
    let name = fields.text("name", required: true)
    let orcid = fields.persistentIdentifier("orcid", ORCID.init)?.text
    guard let id, let name else { return nil }
    if Responsibility(.curator, id) != nil { return Curator(id: id, name: name, orcid: orcid) }
    fields.error("provenance.syntax", at: "id", "“\(id)” is no legal name of a curator", remedy: "use a-z, 0-9 and -")
    return nil
  }
}

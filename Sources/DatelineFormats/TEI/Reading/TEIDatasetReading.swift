import DatelineModel
import DatelineXML

/// The dataset from the header of `corpus.xml`.
struct TEIDatasetReading {
  private let root: TEINode
  private let fileDesc: TEINode
  private let title: TEINode
  private let publication: TEINode
  private let profile: TEINode

  init(_ root: TEINode) throws(XMLProblem) {
    self.root = root
    let header = try root.requiredChild("teiHeader")
    fileDesc = try header.requiredChild("fileDesc")
    title = try fileDesc.requiredChild("titleStmt")
    publication = try fileDesc.requiredChild("publicationStmt")
    profile = try header.requiredChild("profileDesc")
  }

  func dataset() throws -> Dataset {
    var dataset = Dataset(
      name: try publication.requiredChild("idno", type: "name").text, title: try title.requiredChild("title").text,
      description: profile.at("abstract", "p")?.text ?? "", creators: try creators(),
      licence: publication.at("availability", "licence")?.text ?? "", version: try version(), date: try date(),
      language: try root.required("xml:lang"), base: try publication.requiredChild("idno", type: "base").text)
    dataset.publisher = try publication.first("publisher").map(Self.organization)
    dataset.doi = publication.first("idno", type: "DOI")?.text
    dataset.keywords = profile.at("textClass", "keywords")?.all("term").map(\.text) ?? []
    dataset.contact = contact()
    dataset.funding = try title.all("funder").map(Self.funding)
    dataset.temporalCoverage = try profile.at("settingDesc", "setting", "date")?.requiredDate()
    dataset.spatialCoverage = try profile.at("settingDesc")?.all("place").compactMap { try $0.pointer("sameAs", "plc:") } ?? []
    dataset.related = try fileDesc.at("notesStmt")?.all("relatedItem").map(Self.related) ?? []
    dataset.curators = title.all("respStmt").compactMap(Self.curator)
    return dataset
  }

  private func version() throws -> String {
    guard let edition = fileDesc.at("editionStmt", "edition") else { throw fileDesc.problem("<edition> is missing") }
    return try edition.required("n")
  }

  private func date() throws -> CalendarDay {
    let node = try publication.requiredChild("date")
    guard let day = try node.requiredDate().exactDay else { throw node.problem("a dataset is dated by a day") }
    return day
  }

  private func creators() throws -> [Creator] {
    try title.elements.compactMap { node in
      switch (node.name, node["n"]) {
      case ("author", _): return try Self.creator(node, role: .author)
      case ("editor", _): return try Self.creator(node, role: .editor)
      case ("respStmt", "creator"): return try Self.creator(node, role: try node.requiredChild("resp").term("ref"))
      default: return nil
      }
    }
  }

  private static func creator(_ node: TEINode, role: CreatorRole) throws -> Creator {
    let person = node.first("persName")
    guard let holder = person ?? node.first("orgName") else { throw node.problem("names nobody") }
    let name: Creator.Name =
      person == nil
      ? .body(try holder.requiredChild("name").text)
      : .person(given: holder.first("forename")?.text, family: try holder.requiredChild("surname").text)
    return Creator(
      name: name, orcid: holder.first("idno", type: "ORCID")?.text,
      affiliation: try holder.first("affiliation").map(organization), role: role, email: holder.first("email")?.text)
  }

  private static func organization(_ node: TEINode) throws -> Organization {
    Organization(
      name: try node.requiredChild("orgName").text, ror: node.first("idno", type: "ROR")?.text,
      url: node.first("idno", type: "URI")?.text)
  }

  private static func funding(_ node: TEINode) throws -> Funding {
    Funding(
      funder: try node.requiredChild("orgName").text, award: node.first("idno", type: "award")?.text,
      title: node.first("title")?.text)
  }

  private func contact() -> Contact? {
    guard let person = title.all("respStmt").first(where: { $0["n"] == "contact" })?.first("persName"),
      let name = person.first("name"), let email = person.first("email")
    else { return nil }
    return Contact(name: name.text, email: email.text)
  }

  private static func related(_ node: TEINode) throws -> RelatedWork {
    let work = try node.requiredChild("bibl")
    return RelatedWork(
      relation: try node.value(try node.required("type")), identifier: try work.requiredChild("idno").text,
      title: work.first("title")?.text)
  }

  private static func curator(_ node: TEINode) -> Curator? {
    guard let person = node.first("persName"), let id = person["n"], let name = person.first("name") else { return nil }
    return Curator(id: id, name: name.text, orcid: person.first("idno", type: "ORCID")?.text)
  }
}

import DatelineExport
import DatelineModel

extension NodeFields {
  func dataset() throws -> Dataset {
    guard let day = try date("datePublished")?.exactDay else { throw fault("datePublished", "one certain day is expected") }
    var dataset = Dataset(
      name: try need("shortName", text("shortName")), title: try need("name", text("name")),
      description: try need("description", text("description")),
      creators: try nodes("creator", "creator").map { try $0.creator() }, licence: try licence(),
      version: try need("version", text("version")), date: day, language: try need("language", text("language")),
      base: try need("uriSpace", text("uriSpace")))
    dataset.publisher = try node("publisher", "body")?.body()
    dataset.doi = try identifier(behind: Resolver.doi)
    dataset.keywords = try texts("keywords")
    dataset.contact = try node("contactPoint", "contact").map {
      Contact(name: try $0.need("name", $0.text("name")), email: try $0.need("email", $0.text("email")))
    }
    dataset.funding = try nodes("funding", "grant").map { try $0.funding() }
    dataset.temporalCoverage = try date("temporalCoverage")
    dataset.spatialCoverage = try references("spatialCoverage")
    dataset.related = try nodes("relatedWorks", "work").map { try $0.relatedWork() }
    dataset.curators = try nodes("curators", "curator").map { try $0.curator() }
    return dataset
  }

  private func licence() throws -> String {
    guard let iri = try iris("license").first, let licence = SPDX.licence(iri) else {
      throw fault("license", "an address in the SPDX list is expected")
    }
    return licence
  }

  /// What stands behind the address of a resolver.
  private func identifier(behind resolver: String) throws -> String? {
    guard let address = try text("identifier") else { return nil }
    guard address.hasPrefix(resolver) else { throw fault("identifier", "an address below \(resolver) is expected") }
    return String(address.dropFirst(resolver.count))
  }

  private func creator() throws -> Creator {
    let name: Creator.Name =
      className == "Person"
      ? .person(given: try text("givenName"), family: try need("familyName", text("familyName")))
      : .body(try need("name", text("name")))
    return Creator(
      name: name, orcid: try identifier(behind: Resolver.orcid), affiliation: try node("affiliation", "body")?.body(),
      role: try need("creatorRole", value("creatorRole")), email: try text("email"))
  }

  private func body() throws -> Organization {
    Organization(name: try need("name", text("name")), ror: try text("identifier"), url: try text("url"))
  }

  private func funding() throws -> Funding {
    let funder = try need("funder", node("funder", "body"))
    return Funding(funder: try funder.body().name, award: try text("identifier"), title: try text("name"))
  }

  private func relatedWork() throws -> RelatedWork {
    RelatedWork(
      relation: try need("workRelation", value("workRelation")), identifier: try need("identifier", text("identifier")),
      title: try text("name"))
  }

  private func curator() throws -> Curator {
    guard let id = try name("id").flatMap(CuratorName.curator) else { throw fault("curators", "an id of a curator is expected") }
    return Curator(id: id, name: try need("name", text("name")), orcid: try identifier(behind: Resolver.orcid))
  }
}

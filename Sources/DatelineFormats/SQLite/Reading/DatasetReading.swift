import DatelineDatabase
import DatelineModel

/// The dataset's own record out of the table `dataset`: what ``DatasetFacts`` writes.
struct DatasetReading {
  /// By property, then by position.
  private var values: [String: [Int: String]] = [:]

  init(_ file: DatabaseFile) throws {
    let rows = try file.rows("SELECT property, position, value FROM dataset")
    while try rows.step() {
      guard case .text(let property) = rows.value(at: 0), case .integer(let position) = rows.value(at: 1),
        case .text(let value) = rows.value(at: 2)
      else { throw TableFault(Self.table, "has a row that is not a property, a position and a text") }
      values[property, default: [:]][position] = value
    }
  }

  func dataset() throws -> Dataset {
    guard let date = CalendarDay(iso: try needed("date")) else { throw fault("date", "“\(try needed("date"))” is no day") }
    var dataset = Dataset(
      name: try needed("name"), title: try needed("title"), description: try needed("description"),
      creators: try positions(of: "creator").map(creator), licence: try needed("licence"), version: try needed("version"),
      date: date, language: try needed("language"), base: try needed("base"))
    dataset.doi = value("doi")
    dataset.keywords = all("keyword")
    dataset.publisher = organization("publisher", 1)
    dataset.contact = try value("contact").map { Contact(name: $0, email: try needed("contact.email")) }
    dataset.funding = try positions(of: "funding").map {
      Funding(funder: try needed("funding", $0), award: value("funding.award", $0), title: value("funding.title", $0))
    }
    dataset.related = try positions(of: "related").map {
      RelatedWork(
        relation: try code("related.relation", $0), identifier: try needed("related", $0), title: value("related.title", $0))
    }
    dataset.curators = try positions(of: "curator").map {
      Curator(id: try needed("curator", $0), name: try needed("curator.name", $0), orcid: value("curator.orcid", $0))
    }
    try readCoverage(into: &dataset)
    return dataset
  }

  private func readCoverage(into dataset: inout Dataset) throws {
    if let text = value("temporal_coverage") {
      do { dataset.temporalCoverage = try EDTF(text) } catch { throw fault("temporal_coverage", error.description) }
    }
    dataset.spatialCoverage = try all("spatial_coverage").map { id in
      do { return try PlaceID(id) } catch { throw fault("spatial_coverage", "\(error)") }
    }
  }

  private func creator(_ position: Int) throws -> Creator {
    let family = value("creator.family", position)
    return Creator(
      name: try family.map { .person(given: value("creator.given", position), family: $0) }
        ?? .body(try needed("creator", position)),
      orcid: value("creator.orcid", position), affiliation: organization("creator.affiliation", position),
      role: try code("creator.role", position), email: value("creator.email", position))
  }

  private func organization(_ property: String, _ position: Int) -> Organization? {
    value(property, position).map {
      Organization(name: $0, ror: value("\(property).ror", position), url: value("\(property).url", position))
    }
  }

  private func value(_ property: String, _ position: Int = 1) -> String? { values[property]?[position] }
  private func positions(of property: String) -> [Int] { (values[property] ?? [:]).keys.sorted() }
  private func all(_ property: String) -> [String] { positions(of: property).compactMap { value(property, $0) } }

  private func needed(_ property: String, _ position: Int = 1) throws -> String {
    guard let value = value(property, position) else { throw fault(property, "is missing, or no text") }
    return value
  }

  private func code<V: Vocabulary>(_ property: String, _ position: Int) throws -> V {
    let text = try needed(property, position)
    guard let value = V(rawValue: text) else { throw fault(property, "“\(text)” is no value of \(V.vocabularyName)") }
    return value
  }

  private func fault(_ property: String, _ reason: String) -> TableFault {
    TableFault(Self.table, column: property, reason)
  }

  private static let table = AddedTables.dataset.name
}

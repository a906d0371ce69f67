import DatelineExport
import DatelineModel

/// The rows of the table `dataset`; ``DatasetReading`` reads them.
enum DatasetFacts {
  static func rows(of dataset: Dataset, _ stamp: Stamp) -> [[Cell]] {
    (facts(about: dataset) + [single("generator", stamp.tool), single("generator.version", stamp.version)]).flatMap { fact in
      fact.values.enumerated().compactMap { number, value in
        value.map { [.text(fact.property), .integer(number + 1), .text($0)] }
      }
    }
  }

  /// A property with what each creator, funding, work or curator has of it.
  private typealias Fact = (property: String, values: [String?])

  private static func single(_ property: String, _ value: String?) -> Fact { (property, [value]) }

  private static func facts(about dataset: Dataset) -> [Fact] {
    [
      single("name", dataset.name), single("title", dataset.title), single("description", dataset.description),
      single("version", dataset.version), single("date", dataset.date.description), single("licence", dataset.licence),
      single("doi", dataset.doi), single("language", dataset.language), single("base", dataset.base),
      single("contact", dataset.contact?.name), single("contact.email", dataset.contact?.email),
      single("temporal_coverage", dataset.temporalCoverage?.text), ("spatial_coverage", dataset.spatialCoverage.map(\.value)),
      ("keyword", dataset.keywords),
    ] + organizations("publisher", [dataset.publisher]) + creators(dataset.creators) + [
      ("funding", dataset.funding.map(\.funder)), ("funding.award", dataset.funding.map(\.award)),
      ("funding.title", dataset.funding.map(\.title)),
      ("related", dataset.related.map(\.identifier)), ("related.relation", dataset.related.map(\.relation.rawValue)),
      ("related.title", dataset.related.map(\.title)),
      ("curator", dataset.curators.map(\.id)), ("curator.name", dataset.curators.map(\.name)),
      ("curator.orcid", dataset.curators.map(\.orcid)),
    ]
  }

  private static func creators(_ creators: [Creator]) -> [Fact] {
    [
      ("creator", creators.map(\.displayName)), ("creator.given", creators.map(\.given)),
      ("creator.family", creators.map(\.family)), ("creator.orcid", creators.map(\.orcid)),
      ("creator.role", creators.map(\.role.rawValue)), ("creator.email", creators.map(\.email)),
    ] + organizations("creator.affiliation", creators.map(\.affiliation))
  }

  private static func organizations(_ property: String, _ organizations: [Organization?]) -> [Fact] {
    [
      (property, organizations.map { $0?.name }), ("\(property).ror", organizations.map { $0?.ror }),
      ("\(property).url", organizations.map { $0?.url }),
    ]
  }
}

extension Creator {
  fileprivate var given: String? { if case .person(let given, _) = name { given } else { nil } }
  fileprivate var family: String? { if case .person(_, let family) = name { family } else { nil } }
}

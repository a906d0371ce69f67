import DatelineExport
import DatelineModel

/// Versions of the RO-Crate specification that can be written.
public enum CrateVersion: String, CaseIterable, Sendable {
  case v11 = "1.1"
  case v12 = "1.2"
  case v13 = "1.3"

  /// `sha256`, `cite-as`, `creditText`, `asWKT` and the type `Profile` are terms only from 1.2 on.
  var hasNewTerms: Bool { self != .v11 }
}

/// `ro-crate-metadata.json`: the whole bundle as linked data.
struct Crate {
  let metadata: BundleMetadata
  let catalogue: FileCatalogue
  let stamp: Stamp
  let version: CrateVersion

  static let file = "ro-crate-metadata.json"
  static let preview = "ro-crate-preview.html"

  func json() -> JSONValue {
    var graph = CrateGraph()
    let specification = "https://w3id.org/ro/crate/\(version.rawValue)"
    var people = CrateParties(metadata)
    graph.add(
      Self.file, ["CreativeWork"],
      [
        "about": CrateGraph.reference("./"), "conformsTo": CrateGraph.reference(specification),
        "license": CrateGraph.reference(metadata.licence.url),
      ])
    graph.add("./", ["Dataset"], root(&people))
    CrateFiles(catalogue, version).add(to: &graph)
    people.add(to: &graph)
    addContext(to: &graph)
    return ["@context": .string(specification + "/context"), "@graph": .array(graph.entities)]
  }

  private func root(_ people: inout CrateParties) -> JSONValue {
    let dataset = metadata.dataset
    return [
      "name": .string(dataset.title), "description": .string(dataset.description),
      "datePublished": .string(dataset.date.description), "license": CrateGraph.reference(metadata.licence.url),
      "author": CrateGraph.compact(metadata.authors.map { people.reference($0) }),
      "contributor": CrateGraph.compact(metadata.contributors.map { people.reference($0) }),
      "publisher": metadata.publisher.map { people.reference($0) } ?? metadata.authors.first.map { people.reference($0) },
      "conformsTo": version.hasNewTerms ? CrateGraph.reference(BundleProfile.crate) : nil,
      "identifier": CrateGraph.reference(metadata.identifier),
      "cite-as": version.hasNewTerms ? .string(metadata.doi?.iri) : nil,
      "creditText": version.hasNewTerms ? .string(Citation.text(metadata)) : nil,
      "version": .string(dataset.version), "keywords": CrateGraph.compact(metadata.keywords.map { .string($0) }),
      "inLanguage": CrateGraph.compact(metadata.languages.map { .string($0) }),
      "temporalCoverage": .string(metadata.temporalCoverage?.text),
      "spatialCoverage": CrateGraph.compact(metadata.places.map { CrateGraph.reference(dataset.iri($0.id.value)) }),
      "funding": CrateGraph.compact(dataset.funding.indices.map { CrateGraph.reference(Self.grant($0)) }),
      "funder": CrateGraph.compact(dataset.funding.indices.map { CrateGraph.reference(Self.funder($0)) }),
      "isBasedOn": works([.isDerivedFrom, .isVersionOf, .isNewVersionOf]), "isPartOf": works([.isPartOf]),
      "subjectOf": works([.isDocumentedBy, .isCitedBy]), "citation": works([.cites, .references, .isSupplementTo]),
      "hasPart": CrateGraph.compact(
        catalogue.folders.map { CrateGraph.reference($0.name) } + catalogue.top.map { CrateGraph.reference($0.file.name) }),
      "mentions": CrateGraph.reference("#export"),
    ]
  }

  private func works(_ relations: [WorkRelation]) -> JSONValue? {
    CrateGraph.compact(metadata.related.filter { relations.contains($0.relation) }.map { CrateGraph.reference($0.iri) })
  }

  /// What the root refers to and is neither file nor person.
  private func addContext(to graph: inout CrateGraph) {
    let licence = metadata.licence
    graph.add(
      licence.url, ["CreativeWork"],
      [
        "name": .string(licence.name), "identifier": .string(licence.spdx),
        "description": "The licence of the dataset; LICENSE.txt says what it covers.",
      ])
    if version.hasNewTerms {
      graph.add(BundleProfile.crate, ["CreativeWork", "Profile"], ["name": "Statement corpus bundle 1.0"])
    }
    addIdentifier(to: &graph)
    for place in metadata.places { add(place, to: &graph) }
    for work in metadata.related {
      graph.add(work.iri, ["CreativeWork"], ["name": .string(work.title ?? work.text)])
    }
    for (number, funding) in metadata.dataset.funding.enumerated() { add(funding, number, to: &graph) }
    addExport(to: &graph)
  }

  private func addIdentifier(to graph: inout CrateGraph) {
    let isDOI = metadata.doi != nil
    graph.add(
      metadata.identifier, ["PropertyValue"],
      [
        "name": isDOI ? "DOI" : "Base IRI",
        "propertyID": isDOI ? "https://registry.identifiers.org/registry/doi" : "https://schema.org/url",
        "value": .string(metadata.doi.map { "doi:" + $0.text } ?? metadata.identifier), "url": .string(metadata.identifier),
      ])
  }

  private func add(_ place: Place, to graph: inout CrateGraph) {
    let iri = metadata.dataset.iri(place.id.value)
    let geo = place.coordinates.map { point in
      graph.add(
        // The specification asks for a Geometry of GeoSPARQL from 1.2 on, and for a type of schema.org too.
        iri + "-geo", version.hasNewTerms ? ["Geometry", "GeoCoordinates"] : ["GeoCoordinates"],
        [
          "name": .string("\(place.preferredName): \(point.latitude), \(point.longitude)"),
          "latitude": .decimal(point.latitude), "longitude": .decimal(point.longitude),
          "asWKT": version.hasNewTerms ? .string("POINT (\(point.longitude) \(point.latitude))") : nil,
        ])
    }
    graph.add(iri, ["Place"], ["name": .string(place.preferredName), "geo": geo])
  }

  private static func grant(_ number: Int) -> String { "#grant-\(number + 1)" }
  private static func funder(_ number: Int) -> String { "#funder-\(number + 1)" }

  private func add(_ funding: Funding, _ number: Int, to graph: inout CrateGraph) {
    let funder = graph.add(Self.funder(number), ["Organization"], ["name": .string(funding.funder)])
    graph.add(
      Self.grant(number), ["Grant"],
      ["name": .string(funding.title ?? funding.award ?? funding.funder), "identifier": .string(funding.award), "funder": funder])
  }

  /// How the files came to be. The time is the day of publication, since an export knows no clock; the tool stands in words, since as an
  /// entity it would need a web address of its own.
  private func addExport(to graph: inout CrateGraph) {
    graph.add(
      "#export", ["CreateAction"],
      [
        "name": "Export of the dataset",
        "description": .string("The files were written from the normalized model by \(stamp.tool) \(stamp.version)."),
        "endTime": .string("\(metadata.dataset.date)T12:00:00+00:00"),
        "result": CrateGraph.compact(catalogue.folders.map { CrateGraph.reference($0.name) }),
      ])
  }
}

import DatelineArchive
import DatelineExport
import DatelineModel

/// The one record from which every description in a bundle is written, so that none can disagree with another.
struct BundleMetadata {
  let dataset: Dataset
  let licence: Licence
  let doi: DOI?
  /// Everybody credited, in the dataset's order.
  let parties: [Party]
  let publisher: Body?
  /// Places that the dataset is about.
  let places: [Place]
  /// Other works that a link can name.
  let related: [RelatedIdentifier]
  let archiveDay: ArchiveDay
  let papers: Papers
  /// What the dataset has turned out to hold. Complete when the last record has been seen.
  var holdings = Holdings()

  /// - Throws: an ``ExportError`` with everything that is missing or wrong, not the first fault alone.
  init(_ header: DatasetHeader) throws {
    let dataset = header.dataset
    var faults = MetadataFaults(dataset)
    doi = faults.try { try dataset.doi.map { try DOI($0) } } ?? nil
    parties = faults.try { try dataset.creators.map { try Party($0) } } ?? []
    publisher = faults.try { try dataset.publisher.map { try Body($0) } } ?? nil
    let licence = Licence(spdx: dataset.licence)
    let day = ArchiveDay(year: dataset.date.year, month: dataset.date.month, day: dataset.date.day)
    if licence == nil, !dataset.licence.isEmpty { faults.note("“\(dataset.licence)” is no SPDX identifier of a licence") }
    if day == nil { faults.note("the date \(dataset.date) is outside 1980 to 2107, all that a zip can hold") }
    guard faults.isEmpty, let licence, let day else { throw faults.error }
    self.dataset = dataset
    self.licence = licence
    archiveDay = day
    papers = header.papers
    places = dataset.spatialCoverage.compactMap { header.authorities[$0] }
    related = dataset.related.compactMap(RelatedIdentifier.init)
  }

  /// Name of the zip without its ending, and of the folder in it.
  var baseName: String { "\(dataset.name)-\(dataset.version)".split(separator: "+").joined(separator: "-") }

  /// Those whose work it is. Where nobody is called an author, everybody is one.
  var authors: [Party] {
    let authors = parties.filter { $0.role == .author }
    return authors.isEmpty ? parties : authors
  }

  var contributors: [Party] {
    let authors = authors
    return parties.filter { !authors.contains($0) }
  }

  /// The DOI as an IRI, or else where the dataset says that it lives.
  var identifier: String { doi?.iri ?? dataset.base }
  /// Who answers for the publication: the publisher, or else the first author.
  var publisherName: String { publisher?.name ?? authors.first?.displayName ?? "" }
  /// Four digits.
  var year: String { String(dataset.date.description.prefix(4)) }
  /// Each keyword once.
  var keywords: [String] {
    var seen: Set<String> = []
    return dataset.keywords.filter { seen.insert($0).inserted }
  }
  /// Languages of the articles, or else that of the descriptions.
  var languages: [String] { holdings.languages.isEmpty ? [dataset.language] : holdings.languages.sorted() }
  /// The same as somebody else names them, each once; those without a name there are left out.
  func languages(_ name: (String) -> String?) -> [String] {
    var seen: Set<String> = []
    return languages.compactMap(name).filter { seen.insert($0).inserted }
  }

  /// What the dataset says that it is about, or else when its articles were published.
  var temporalCoverage: EDTF? { dataset.temporalCoverage ?? holdings.period }

  var contact: Contact? {
    dataset.contact
      ?? parties.lazy.compactMap { party in party.email.map { Contact(name: party.displayName, email: $0) } }.first
  }
}

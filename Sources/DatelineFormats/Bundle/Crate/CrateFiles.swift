import DatelineDigest
import DatelineExport

/// The files of the payload as data entities.
struct CrateFiles {
  /// Folders with more files than this are described as a whole: a validator takes a tenth of a second for each entity.
  static let mostPerFolder = 1000

  private let catalogue: FileCatalogue
  private let version: CrateVersion

  init(_ catalogue: FileCatalogue, _ version: CrateVersion) {
    self.catalogue = catalogue
    self.version = version
  }

  func add(to graph: inout CrateGraph) {
    for folder in catalogue.folders {
      let isListed = folder.entries.count <= Self.mostPerFolder
      graph.add(
        folder.name, ["Dataset"],
        [
          "name": .string(folder.title),
          "description": .string(isListed ? folder.description : folder.description + " \(folder.entries.count) files."),
          "hasPart": isListed ? CrateGraph.compact(folder.entries.map { CrateGraph.reference($0.file.name) }) : nil,
        ])
      if isListed { for entry in folder.entries { add(entry, in: folder, to: &graph) } }
    }
    for entry in catalogue.top { add(entry, in: nil, to: &graph) }
  }

  private func add(_ entry: FileCatalogue.Entry, in folder: FileCatalogue.Folder?, to graph: inout CrateGraph) {
    let standard = entry.conformsTo.map { iri in
      graph.add(
        iri, version.hasNewTerms ? ["CreativeWork", "Profile"] : ["CreativeWork"], ["name": .string(Standards.name(iri))])
    }
    var encoding: [JSONValue] = [.string(entry.mediaType)]
    if let format = Standards.pronom(entry.mediaType) {
      encoding.append(
        graph.add(format.iri, version.hasNewTerms ? ["WebPage", "Standard"] : ["WebSite"], ["name": .string(format.name)]))
    }
    graph.add(
      entry.file.name, ["File"],
      [
        "name": .string(entry.title), "description": .string(entry.description),
        "encodingFormat": CrateGraph.compact(encoding), "contentSize": .string(String(entry.file.size)),
        "sha256": version.hasNewTerms ? .string(entry.file.digests[.sha256]) : nil, "conformsTo": standard,
      ])
  }
}

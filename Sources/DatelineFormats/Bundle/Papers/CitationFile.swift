import DatelineExport
import DatelineModel

/// `CITATION.cff`: Citation File Format 1.2.0, which reference managers and code hosts read.
///
/// It is YAML whose every scalar is written as a JSON string, so that nothing (a version `1.0`, a title with a colon) is read as something else.
enum CitationFile {
  static let note = FileNote(
    "Citation", "How to cite the dataset, for reference managers.", mediaType: "text/yaml",
    conformsTo: "https://doi.org/10.5281/zenodo.5171937")

  static func text(_ metadata: BundleMetadata) -> String {
    let dataset = metadata.dataset
    var lines = ["cff-version: 1.2.0", scalar("message", "If you use this dataset, please cite it as below."), "type: dataset"]
    lines += [scalar("title", dataset.title), scalar("version", dataset.version)]
    lines.append(metadata.doi.map { scalar("doi", $0.text) } ?? scalar("url", dataset.base))
    lines += [
      scalar("date-released", dataset.date.description), licence(metadata.licence), scalar("abstract", dataset.description),
    ]
    lines += list("keywords", metadata.keywords.map { [("", $0)] })
    lines += list("authors", metadata.authors.map(person))
    lines += list("contact", metadata.contact.map { [[("name", $0.name), ("email", $0.email)]] } ?? [])
    return lines.joined(separator: "\n") + "\n"
  }

  /// The schema closes the list of licences; one that is not on it can only be given by its address.
  private static func licence(_ licence: Licence) -> String {
    licence.isKnown ? scalar("license", licence.spdx) : scalar("license-url", licence.url)
  }

  private static func person(_ party: Party) -> [(key: String, value: String)] {
    var members: [(String, String?)] =
      switch party.name {
      case .person(let given, let family): [("family-names", family), ("given-names", given)]
      case .body(let name): [("name", name)]
      }
    if party.isPerson { members.append(("affiliation", party.affiliation?.name)) }
    members += [("orcid", party.orcid?.iri), ("email", party.email)]
    return members.compactMap { key, value in value.map { (key, $0) } }
  }

  /// A list of scalars, where the key is empty, or of mappings.
  private static func list(_ key: String, _ items: [[(key: String, value: String)]]) -> [String] {
    guard !items.isEmpty else { return [] }
    return ["\(key):"]
      + items.flatMap { members in
        members.enumerated().map { place, member in
          (place == 0 ? "  - " : "    ") + (member.key.isEmpty ? quoted(member.value) : scalar(member.key, member.value))
        }
      }
  }

  private static func scalar(_ key: String, _ value: String) -> String { "\(key): \(quoted(value))" }
  private static func quoted(_ text: String) -> String { JSONWriter.text(.string(text), .compact) }
}

import DatelineExport
import DatelineModel

/// `README.md`: where a person starts.
enum ReadMe {
  static let note = FileNote("Read me", "Where to start, for people.", mediaType: "text/markdown")

  static func text(_ metadata: BundleMetadata, _ catalogue: FileCatalogue) -> String {
    let dataset = metadata.dataset
    let sections = [
      "# \(Markdown.text(dataset.title))",
      "Version \(Markdown.text(dataset.version)), \(dataset.date). \(Markdown.link(metadata.identifier, to: metadata.identifier))",
      Markdown.paragraphs(dataset.description),
      "## Who made it\n\n" + metadata.parties.map(line).joined(),
      "## How to cite\n\n\(Markdown.text(Citation.text(metadata)))",
      "## Licence\n\n\(Markdown.link(metadata.licence.name, to: metadata.licence.url)). See `LICENSE.txt`.\(rights(metadata.holdings))",
      files(catalogue), tables(catalogue),
    ]
    return sections.compactMap { $0 }.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }.joined(separator: "\n")
  }

  private static func line(_ party: Party) -> String {
    let orcid = party.orcid.map { " (\(Markdown.link($0.text, to: $0.iri)))" } ?? ""
    let affiliation = party.affiliation.map { ", \(Markdown.text($0.name))" } ?? ""
    return "- \(Markdown.text(party.displayName))\(orcid), \(party.role.term.label.lowercased())\(affiliation)\n"
  }

  private static func rights(_ holdings: Holdings) -> String { withheld(holdings) + quoted(holdings) }

  private static func quoted(_ holdings: Holdings) -> String {
    guard holdings.quoted > 0 else { return "" }
    let articles = holdings.quoted == holdings.documents ? "the articles" : "\(holdings.quoted) of \(holdings.documents) articles"
    return " Of \(articles) only words of statements and figures are part of the dataset, and no running text."
  }

  private static func withheld(_ holdings: Holdings) -> String {
    switch (holdings.withheld, holdings.documents) {
    case (0, _): ""
    case (let withheld, let all) where withheld == all:
      " The words of the articles are not part of the dataset: addresses and checksums stand for them."
    case (let withheld, let all):
      " The words of \(withheld) of \(all) articles are not part of the dataset: addresses and checksums stand for them."
    }
  }

  private static func files(_ catalogue: FileCatalogue) -> String {
    let folders = catalogue.folders.map { folder in
      let count = folder.entries.count
      return Markdown.row(["`\(folder.name)`", count == 1 ? "1 file" : "\(count) files", Markdown.text(folder.description)])
    }
    let own = [
      Markdown.row(["`\(Crate.preview)`", "Preview", "A page to start from, for people."]),
      Markdown.row(["`\(Crate.file)`", "RO-Crate metadata", "The whole bundle as linked data."]),
    ]
    let files = catalogue.top.map { Markdown.row(["`\($0.file.name)`", Markdown.text($0.title), Markdown.text($0.description)]) }
    return "## Files\n\n" + Markdown.head(["Path", "What it is", "For"]) + (own + folders + files).joined()
  }

  private static func tables(_ catalogue: FileCatalogue) -> String? {
    let tables = catalogue.tables
    guard !tables.isEmpty else { return nil }
    return "## Tables\n\n" + Markdown.head(["Table", "Rows", "Content"])
      + tables.map { Markdown.row(["`\($0.name)`", "\($0.rows)", Markdown.text($0.entry.description)]) }.joined() + opening
  }

  private static let opening = """

    The easiest way to open the tables is a script in `scripts/`. By hand: they are UTF-8 with commas. In Excel use Data, From
    Text/CSV (not a double click) and set columns of identifiers to Text; in LibreOffice choose UTF-8 and tick “Format quoted field
    as text”. A cell that begins with `=`, `+`, `-` or `@` is text, never a formula. An empty cell is missing; `NA` never is.

    """
}

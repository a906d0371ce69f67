import Testing

private let title = "Sample: <statements> & “figures”"
private let crate = "data/ro-crate-metadata.json"
private let package = "data/datapackage.json"
private let citation = "data/CITATION.cff"
private let dataCite = "metadata/datacite.json"
private let dataCiteXML = "metadata/datacite.xml"
private let invenio = "metadata/inveniordm.json"
private let dataverse = "metadata/dataverse.json"

extension Corruption {
  /// One description says otherwise than all others.
  static let agreement: [Corruption] =
    [crate, package, citation, dataCite, invenio, dataverse, "data/croissant.json", "data/tables/csv-metadata.json"].map { file in
      sealed("another title in \(file)", "agreement.title", at: file) { try $0.replace(title, with: "Another title", in: file) }
    }
    + [
      sealed("another title in \(dataCiteXML)", "agreement.title", at: dataCiteXML) {
        try $0.replace("Sample: &lt;statements&gt;", with: "Specimen", in: dataCiteXML)
      },
      sealed("another title in the codebook", "agreement.title", at: "data/documentation/ddi-codebook.xml") {
        try $0.replace("Sample: &lt;statements&gt;", with: "Specimen", in: "data/documentation/ddi-codebook.xml")
      },
      sealed("another title in the README", "agreement.title", at: "data/README.md") {
        try $0.edit("data/README.md") { ["# Another title"] + $0.dropFirst() }
      },
      sealed("another version in \(package)", "agreement.version", at: package) {
        try $0.replace("\"version\": \"1.2.0\"", with: "\"version\": \"1.2.1\"", in: package)
      },
      sealed("another version in \(citation)", "agreement.version", at: citation) {
        try $0.replace("\"1.2.0\"", with: "\"1.3.0\"", in: citation)
      },
      sealed("another licence in \(citation)", "agreement.licence", at: citation) {
        try $0.replace("CC0-1.0", with: "CC-BY-4.0", in: citation)
      },
      sealed("another licence in \(invenio)", "agreement.licence", at: invenio) {
        try $0.replace("cc0-1.0", with: "cc-by-4.0", in: invenio)
      },
      sealed("another licence in LICENSE.txt", "agreement.licence", at: "data/LICENSE.txt") {
        try $0.replace(
          "https://creativecommons.org/publicdomain/zero/1.0/", with: "https://creativecommons.org/licenses/by/4.0/",
          in: "data/LICENSE.txt")
      },
      sealed("another creator in \(dataCite)", "agreement.creators", at: dataCite) {
        try $0.replace("\"givenName\": \"Ada\"", with: "\"givenName\": \"Ida\"", in: dataCite)
      },
      sealed("another creator in \(dataverse)", "agreement.creators", at: dataverse) {
        try $0.replace("Example, Ada", with: "Example, Ida", in: dataverse)
      },
      sealed("another date in \(crate)", "agreement.date", at: crate) {
        try $0.replace("\"datePublished\": \"2031-04-01\"", with: "\"datePublished\": \"2031-04-02\"", in: crate)
      },
      sealed("another date in \(invenio)", "agreement.date", at: invenio) {
        try $0.replace("2031-04-01", with: "2032-04-01", in: invenio)
      },
      sealed("another DOI in \(citation)", "agreement.doi", at: citation) {
        try $0.replace("10.5072/sample", with: "10.5072/simple", in: citation)
      },
      sealed("another description in \(dataCiteXML)", "agreement.description", at: dataCiteXML) {
        try $0.replace("All that the model can hold", with: "Half of what the model can hold", in: dataCiteXML)
      },
      sealed("another publisher in \(invenio)", "agreement.publisher", at: invenio) {
        try $0.replace("Example Press", with: "Example Print", in: invenio)
      },
      sealed("another title in TEI", "agreement.title", at: "data/tei") {
        try $0.replace("Sample: &lt;statements&gt;", with: "Specimen", in: "data/tei/corpus.xml")
      },
    ]

  /// A description that is wrong by itself.
  static let descriptions: [Corruption] = [
    sealed("an ORCID with a wrong digit", "identifier.orcid", at: citation) {
      try $0.replace("0000-0002-1825-0097", with: "0000-0002-1825-0098", in: citation)
    },
    sealed("an ORCID with a wrong digit for Zenodo", "identifier.orcid", at: invenio) {
      try $0.replace("0000-0002-1825-0097", with: "0000-0002-1852-0097", in: invenio)
    },
    sealed("a ROR with a wrong character", "identifier.ror", at: dataCiteXML) {
      try $0.replace("04wxnsj81", with: "04wxnsj91", in: dataCiteXML)
    },
    sealed("a DOI that is none", "identifier.doi", at: citation) {
      try $0.replace("10.5072/sample", with: "10.5072", in: citation)
    },
    bagged("the crate states a wrong size", "crate.size", at: crate) { fixture in
      let size = try #require(fixture.files["data/README.md"]?.count)
      try fixture.replace("\"contentSize\": \"\(size)\"", with: "\"contentSize\": \"\(size + 1)\"", in: crate)
    },
    bagged("the crate states a wrong checksum", "crate.digest", at: crate) { try $0.edit("data/README.md") { $0 + ["More."] } },
    sealed("the crate describes a file that is not there", "crate.file-missing", at: crate) {
      $0.files["data/CHANGELOG.md"] = nil
    },
    sealed("the crate does not describe a file", "crate.undescribed", at: "data/notes.txt") {
      $0.files["data/notes.txt"] = Array("draft".utf8)
    },
    sealed("the crate refers to what it does not describe", "crate.reference", at: crate) {
      try $0.replace("\"@id\": \"#grant-1\"", with: "\"@id\": \"#grant-9\"", in: crate)
    },
    sealed("a folder in the crate is a part of itself", "crate.cycle", at: crate) {
      try $0.replace("\"@id\": \"tables/agents.csv\"", with: "\"@id\": \"tables/\"", in: crate)
    },
    sealed("the crate's root has no licence", "crate.root", at: crate) {
      try $0.replace("\"datePublished\"", with: "\"dateSubmitted\"", in: crate)
    },
    sealed("the crate does not describe itself", "crate.descriptor", at: crate) {
      try $0.replace("\"@id\": \"ro-crate-metadata.json\"", with: "\"@id\": \"#metadata\"", in: crate)
    },
    sealed("the crate is cut short", "json.syntax", at: crate) { $0.files[crate]?.removeLast(100) },
    sealed("DataCite without a publisher", "datacite.missing", at: dataCiteXML) {
      try $0.replace("<publisher>Example Press</publisher>", with: "", in: dataCiteXML)
    },
    sealed("DataCite with an unknown type", "datacite.vocabulary", at: dataCite) {
      try $0.replace("\"resourceTypeGeneral\": \"Dataset\"", with: "\"resourceTypeGeneral\": \"Datasets\"", in: dataCite)
    },
    sealed("DataCite with an element of its own", "datacite.invalid", at: dataCiteXML) {
      try $0.replace("<language>en</language>", with: "<language>en</language><mood>sad</mood>", in: dataCiteXML)
    },
    sealed("DataCite that is no XML", "xml.syntax", at: dataCiteXML) {
      try $0.replace("</creators>", with: "</creator>", in: dataCiteXML)
    },
    sealed("a citation without authors", "citation.missing", at: citation) {
      try $0.replace("authors:", with: "x-authors:", in: citation)
    },
    sealed("a citation with a key that there is not", "citation.invalid", at: citation) {
      try $0.edit(citation) { $0 + ["mood: sad"] }
    },
    sealed("a citation that is no YAML", "citation.syntax", at: citation) { try $0.edit(citation) { $0 + ["title: [\""] } },
    sealed("Zenodo's form without a title", "invenio.missing", at: invenio) {
      try $0.replace("\"title\": \"Sample", with: "\"name\": \"Sample", in: invenio)
    },
    sealed("a licence in capitals for Zenodo", "invenio.invalid", at: invenio) {
      try $0.replace("cc0-1.0", with: "CC0-1.0", in: invenio)
    },
    sealed("Dataverse's form with an unknown subject", "dataverse.vocabulary", at: dataverse) {
      try $0.replace("Social Sciences", with: "Gossip", in: dataverse)
    },
    sealed("Dataverse's form without an author", "dataverse.missing", at: dataverse) {
      try $0.replace("\"author\"", with: "\"writer\"", in: dataverse)
    },
  ]
}

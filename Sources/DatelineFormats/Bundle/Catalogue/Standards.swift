/// Specifications and file formats that descriptions refer to.
enum Standards {
  /// What a specification is called; its IRI where it is not known here.
  static func name(_ iri: String) -> String { names[iri] ?? iri }

  /// The entry of the PRONOM registry for a media type.
  static func pronom(_ mediaType: String) -> (iri: String, name: String)? {
    formats[mediaType].map { ("https://www.nationalarchives.gov.uk/PRONOM/\($0.id)", $0.name) }
  }

  private static let names = [
    "ddi:codebook:2_5": "DDI-Codebook 2.5", "http://mlcommons.org/croissant/1.1": "Croissant 1.1",
    "http://www.tei-c.org/ns/1.0": "TEI P5", "http://www.w3.org/ns/csvw": "CSV on the Web",
    "https://datapackage.org/profiles/2.0/datapackage.json": "Data Package 2.0",
    "https://doi.org/10.5281/zenodo.5171937": "Citation File Format 1.2.0", "https://www.w3.org/TR/json-ld11/": "JSON-LD 1.1",
  ]

  private static let formats: [String: (id: String, name: String)] = [
    "application/json": ("fmt/817", "JSON Data Interchange Format"), "application/ld+json": ("fmt/880", "JSON-LD"),
    "application/tei+xml": ("fmt/1477", "TEI P5"), "application/vnd.sqlite3": ("fmt/729", "SQLite Database File Format"),
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ("fmt/214", "Microsoft Excel for Windows"),
    "application/xml": ("fmt/101", "Extensible Markup Language 1.0"), "text/csv": ("x-fmt/18", "Comma Separated Values"),
    "text/html": ("fmt/471", "Hypertext Markup Language 5"), "text/markdown": ("fmt/1149", "Markdown"),
    "text/plain": ("x-fmt/111", "Plain Text File"), "text/x-python": ("fmt/938", "Python Script File"),
    "text/yaml": ("fmt/818", "YAML"),
  ]
}

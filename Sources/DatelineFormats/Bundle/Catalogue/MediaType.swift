/// Media types of files in a bundle, by ending.
enum MediaType {
  static func of(_ name: String) -> String {
    let ending = name.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return known[ending] ?? "application/octet-stream"
  }

  private static let known = [
    "cff": "text/yaml", "csv": "text/csv", "do": "text/x-stata", "html": "text/html", "json": "application/json",
    "jsonld": "application/ld+json", "md": "text/markdown", "py": "text/x-python", "r": "text/x-r", "sps": "text/x-spss",
    "sqlite": "application/vnd.sqlite3", "ttl": "text/turtle", "txt": "text/plain",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xml": "application/xml",
  ]
}

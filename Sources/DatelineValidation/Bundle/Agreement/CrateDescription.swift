import DatelineExport

extension DescriptionReading {
  /// What a crate's root says, with the people and bodies that it refers to.
  static func crate(_ crate: CrateCheck) -> Description? {
    guard let root = crate.root else { return nil }
    var found = Description(Descriptions.crate)
    found.title = root["name"]?.text
    found.description = root["description"]?.text
    found.version = root["version"]?.plainText
    found.date = root["datePublished"]?.text.map { String($0.prefix(10)) }
    found.licence = (root.list("license").first.flatMap { $0["@id"]?.text ?? $0.text }).flatMap {
      $0.contains("://") ? Wording.licence($0) : nil
    }
    found.doi = root.list("identifier").compactMap { $0["@id"]?.text ?? $0.text }.compactMap(Wording.doi).first
    let authors = root.list("author").isEmpty ? root.list("creator") : root.list("author")
    let people = authors.compactMap { reference in reference["@id"]?.text.map { ($0, crate.entity($0)) } }
    if !people.isEmpty {
      found.creators = people.compactMap { id, person in person?["name"]?.text ?? id }
      found.orcids = people.compactMap { orcid($0.0) }
    }
    found.publisher = root.list("publisher").first.flatMap { $0["@id"]?.text }.flatMap { crate.entity($0)?["name"]?.text }
    return found
  }
}

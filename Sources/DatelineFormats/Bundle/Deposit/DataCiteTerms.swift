import DatelineModel

/// What DataCite's schema 4 calls things, for its JSON and its XML form. Only terms of version 4.5 are used, so that a record is valid under
/// 4.5, 4.6 and 4.7 alike.
enum DataCiteTerms {
  static let namespace = "http://datacite.org/schema/kernel-4"
  static let resourceType = "Corpus"
  static let orcid = (scheme: "ORCID", uri: "https://orcid.org")
  static let ror = (scheme: "ROR", uri: "https://ror.org")
  static let spdx = (scheme: "SPDX", uri: "https://spdx.org/licenses/")
  /// 4.6 has the type “Coverage” for it; until then it is another date, explained.
  static let coverage = (type: "Other", information: "Period that the dataset is about")

  static func nameType(_ party: Party) -> String { party.isPerson ? "Personal" : "Organizational" }

  static func contributorType(_ role: CreatorRole) -> String {
    switch role {
    case .editor: "Editor"
    case .curator: "DataCurator"
    case .author, .contributor: "Other"
    }
  }

  /// An interval of two days; an open end is left empty.
  static func interval(_ date: EDTF) -> String? {
    guard date.earliest != nil || date.latest != nil else { return nil }
    return "\(date.earliest.map(\.description) ?? "")/\(date.latest.map(\.description) ?? "")"
  }
}

import DatelineModel

/// Another work as a link can name it: by DOI or by web address.
struct RelatedIdentifier {
  enum Scheme: String {
    case doi, url
  }

  let relation: WorkRelation
  let title: String?
  let scheme: Scheme
  /// A bare DOI, or the address.
  let text: String
  let iri: String

  /// `nil` where the identifier is neither: then only words can name the work.
  init?(_ work: RelatedWork) {
    relation = work.relation
    title = work.title
    if let doi = try? DOI(work.identifier) {
      (scheme, text, iri) = (.doi, doi.text, doi.iri)
    } else if work.identifier.hasPrefix("https://") || work.identifier.hasPrefix("http://") {
      (scheme, text, iri) = (.url, work.identifier, work.identifier)
    } else {
      return nil
    }
  }

  /// As DataCite spells it: `IsDerivedFrom`.
  var dataCiteRelation: String { relation.rawValue.prefix(1).uppercased() + relation.rawValue.dropFirst() }
}

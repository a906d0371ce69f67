import DatelineModel
import DatelineXML

/// Somebody to credit: authors and editors have elements of their own, everybody else a statement of responsibility.
struct TEICreator {
  private let creator: Creator

  init(_ creator: Creator) { self.creator = creator }

  func write(to xml: inout XMLWriter) {
    switch creator.role {
    case .author: xml.element("author") { writeName(to: &$0) }
    case .editor: xml.element("editor") { writeName(to: &$0) }
    case .curator, .contributor:
      xml.element("respStmt", ["n": "creator"]) { xml in
        xml.element("resp", ["ref": TEIPointer.term(creator.role)], text: creator.role.term.label)
        writeName(to: &xml)
      }
    }
  }

  private func writeName(to xml: inout XMLWriter) {
    switch creator.name {
    case .person(let given, let family):
      xml.element("persName") { xml in
        if let given { xml.element("forename", text: given) }
        xml.element("surname", text: family)
        writeDetails(to: &xml)
      }
    case .body(let name):
      xml.element("orgName") { xml in
        xml.element("name", text: name)
        writeDetails(to: &xml)
      }
    }
  }

  private func writeDetails(to xml: inout XMLWriter) {
    if let orcid = creator.orcid { xml.element("idno", ["type": "ORCID"], text: orcid) }
    if let organization = creator.affiliation {
      xml.element("affiliation") { Self.write(organization, to: &$0) }
    }
    if let email = creator.email { xml.element("email", text: email) }
  }

  /// The content of an element that names a body outside the dataset.
  static func write(_ organization: Organization, to xml: inout XMLWriter) {
    xml.element("orgName", text: organization.name)
    if let ror = organization.ror { xml.element("idno", ["type": "ROR"], text: ror) }
    if let url = organization.url { xml.element("idno", ["type": "URI"], text: url) }
  }
}

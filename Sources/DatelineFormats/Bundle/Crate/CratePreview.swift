import DatelineExport
import DatelineModel

/// `ro-crate-preview.html`: a page to start from, for people. Static and complete in itself: no script, nothing from elsewhere.
struct CratePreview {
  let metadata: BundleMetadata
  let catalogue: FileCatalogue

  func html() -> String {
    var page = HTML()
    page.raw("<!DOCTYPE html>")
    page.element("html", ["lang": metadata.dataset.language]) { page in
      page.element("head") { page in
        page.void("meta", ["charset": "utf-8"])
        page.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        page.element("title", text: metadata.dataset.title)
        page.raw("<style>\(Self.style)</style>")
      }
      page.element("body") { page in
        page.element("h1", text: metadata.dataset.title)
        page.raw(HTML.paragraphs(metadata.dataset.description))
        page.element("dl") { facts(&$0) }
        tables(&page)
        page.element("h2", text: "Files")
        page.element("ul") { files(&$0) }
      }
    }
    return page.text
  }

  private func facts(_ page: inout HTML) {
    fact(&page, "Cite as", Citation.text(metadata))
    fact(&page, "Version", "\(metadata.dataset.version), \(metadata.dataset.date)")
    page.element("dt", text: "Licence")
    page.element("dd") { $0.element("a", ["href": metadata.licence.url], text: metadata.licence.name) }
    for party in metadata.parties {
      let orcid = party.orcid.map { " (\($0.iri))" } ?? ""
      let affiliation = party.affiliation.map { ", \($0.name)" } ?? ""
      fact(&page, party.role.term.label, party.displayName + orcid + affiliation)
    }
    if let publisher = metadata.publisher { fact(&page, "Publisher", publisher.name) }
    if let contact = metadata.contact { fact(&page, "Contact", "\(contact.name), \(contact.email)") }
  }

  private func fact(_ page: inout HTML, _ term: String, _ text: String) {
    page.element("dt", text: term)
    page.element("dd", text: text)
  }

  private func tables(_ page: inout HTML) {
    let tables = catalogue.tables
    guard !tables.isEmpty else { return }
    page.element("h2", text: "Tables")
    page.element("table") { page in
      page.element("tr") { row in for head in ["Table", "Rows", "Content"] { row.element("th", text: head) } }
      for (name, rows, entry) in tables {
        page.element("tr") { row in
          row.element("td") { $0.element("a", ["href": entry.file.name], text: name) }
          row.element("td", text: "\(rows)")
          row.element("td", text: entry.description)
        }
      }
    }
  }

  private func files(_ list: inout HTML) {
    for entry in catalogue.top { item(&list, entry.file.name, entry.title, entry.description) }
    item(&list, Crate.file, "RO-Crate metadata", "The whole bundle as linked data.")
    for folder in catalogue.folders { item(&list, folder.name, folder.title, folder.description) }
  }

  private func item(_ list: inout HTML, _ path: String, _ title: String, _ description: String) {
    list.element("li") { item in
      item.element("a", ["href": path], text: title)
      item.element("span", text: description)
    }
  }

  private static let style =
    "body{font:1rem/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}"
    + "th,td{text-align:left;vertical-align:top;padding:.2rem .8rem .2rem 0}dt{font-weight:bold}"
}

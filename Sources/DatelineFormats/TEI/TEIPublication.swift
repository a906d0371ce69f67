import DatelineModel
import DatelineXML

/// What the headers of all files of a dataset have in common.
struct TEIPublication {
  let dataset: Dataset

  var language: String { dataset.language }
  var publisher: String? { dataset.publisher?.name }

  /// The `fileDesc` of a file that is no document.
  func writeFileDesc(title: String, source: String, to xml: inout XMLWriter) {
    xml.element("fileDesc") { xml in
      xml.element("titleStmt") { $0.element("title", text: title) }
      xml.element("publicationStmt") { $0.element("p", text: "Published with the dataset: see corpus.xml.") }
      xml.element("sourceDesc") { $0.element("p", text: source) }
    }
  }

  func writeLicence(to xml: inout XMLWriter) {
    xml.element("licence", ["target": "https://spdx.org/licenses/\(dataset.licence)"], text: dataset.licence)
  }
}

import DatelineExport
import DatelineModel
import DatelineXML

/// What programs show as the properties of a document. Its dates are the dataset's, never the time at which it was made.
struct DocumentProperties {
  let dataset: Dataset
  let stamp: Stamp

  func core() throws(XMLFault) -> [UInt8] {
    let namespaces: XMLAttributes = [
      "xmlns:cp": SpreadsheetNamespace.package + "metadata/core-properties",
      "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      "xmlns:dcterms": "http://purl.org/dc/terms/",
      "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
    ]
    var xml = XMLWriter()
    xml.element("cp:coreProperties", namespaces) { xml in
      xml.element("dc:title", text: dataset.title)
      xml.element("dc:creator", text: dataset.creators.map(\.displayName).joined(separator: "; "))
      if !dataset.keywords.isEmpty {
        xml.element("cp:keywords", text: dataset.keywords.joined(separator: ", "))
      }
      xml.element("dc:description", text: dataset.description)
      for name in ["dcterms:created", "dcterms:modified"] {
        xml.element(name, ["xsi:type": "dcterms:W3CDTF"], text: "\(dataset.date)T00:00:00Z")
      }
      xml.element("cp:version", text: dataset.version)
    }
    return try xml.take()
  }

  func application() throws(XMLFault) -> [UInt8] {
    var xml = XMLWriter()
    let namespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
    xml.element("Properties", ["xmlns": namespace]) { $0.element("Application", text: stamp.tool) }
    return try xml.take()
  }
}

import DatelineExport
import DatelineModel
import DatelineXML

/// The root of the export: the dataset in a corpus header, and all other files by inclusion. Written last, when it is known who made
/// annotations and how many records there are.
struct TEICorpusFile {
  let dataset: Dataset
  let authorities: Authorities
  let provenance: TEIProvenance
  let extent: TEIExtent
  let stamp: Stamp
  /// The files to include, in order.
  let parts: [String]

  func write(to xml: inout XMLWriter) {
    let namespaces: XMLAttributes = ["xmlns": TEI.namespace, "xmlns:xi": TEI.xinclude]
    xml.element("teiCorpus", namespaces + ["xml:lang": dataset.language]) { xml in
      xml.element("teiHeader") { xml in
        writeFileDesc(to: &xml)
        TEIEncodingDeclaration(stamp: stamp).write(to: &xml)
        writeProfile(to: &xml)
      }
      for part in parts { xml.element("xi:include", ["href": part]) }
    }
  }

  private func writeFileDesc(to xml: inout XMLWriter) {
    xml.element("fileDesc") { xml in
      writeTitle(to: &xml)
      xml.element("editionStmt") { $0.element("edition", ["n": dataset.version], text: "Version \(dataset.version)") }
      extent.write(to: &xml)
      writePublication(to: &xml)
      writeRelatedWorks(to: &xml)
      xml.element("sourceDesc") { $0.element("p", text: "News articles; the header of each document describes its source.") }
    }
  }

  private func writeTitle(to xml: inout XMLWriter) {
    xml.element("titleStmt") { xml in
      xml.element("title", ["type": "main"], text: dataset.title)
      for creator in dataset.creators { TEICreator(creator).write(to: &xml) }
      for funding in dataset.funding { write(funding, to: &xml) }
      if let contact = dataset.contact { write(contact, to: &xml) }
      provenance.write(curators: dataset.curators, to: &xml)
    }
  }

  private func write(_ funding: Funding, to xml: inout XMLWriter) {
    xml.element("funder") { xml in
      xml.element("orgName", text: funding.funder)
      if let award = funding.award { xml.element("idno", ["type": "award"], text: award) }
      if let title = funding.title { xml.element("title", text: title) }
    }
  }

  private func write(_ contact: Contact, to xml: inout XMLWriter) {
    xml.element("respStmt", ["n": "contact"]) { xml in
      xml.element("resp", text: "Contact")
      xml.element("persName") { xml in
        xml.element("name", text: contact.name)
        xml.element("email", text: contact.email)
      }
    }
  }

  private func writePublication(to xml: inout XMLWriter) {
    xml.element("publicationStmt") { xml in
      if let publisher = dataset.publisher {
        xml.element("publisher") { TEICreator.write(publisher, to: &$0) }
      } else {
        xml.element("authority", text: "The creators; no publisher is named.")
      }
      xml.element("idno", ["type": "name"], text: dataset.name)
      xml.element("idno", ["type": "base"], text: dataset.base)
      if let doi = dataset.doi { xml.element("idno", ["type": "DOI"], text: doi) }
      xml.element("availability", ["status": "free"]) { TEIPublication(dataset: dataset).writeLicence(to: &$0) }
      xml.element("date", ["when": dataset.date.description])
    }
  }

  private func writeRelatedWorks(to xml: inout XMLWriter) {
    guard !dataset.related.isEmpty else { return }
    xml.element("notesStmt") { xml in
      for work in dataset.related {
        xml.element("relatedItem", ["type": work.relation.rawValue]) { xml in
          xml.element("bibl") { xml in
            if let title = work.title { xml.element("title", text: title) }
            xml.element("idno", text: work.identifier)
          }
        }
      }
    }
  }

  private func writeProfile(to xml: inout XMLWriter) {
    xml.element("profileDesc") { xml in
      xml.element("abstract") { $0.element("p", text: dataset.description) }
      xml.element("langUsage") { $0.element("language", ["ident": dataset.language]) }
      if !dataset.keywords.isEmpty {
        xml.element("textClass") { xml in
          xml.element("keywords") { xml in
            for keyword in dataset.keywords { xml.element("term", text: keyword) }
          }
        }
      }
      writeCoverage(to: &xml)
    }
  }

  private func writeCoverage(to xml: inout XMLWriter) {
    guard dataset.temporalCoverage != nil || !dataset.spatialCoverage.isEmpty else { return }
    xml.element("settingDesc") { xml in
      if let dates = dataset.temporalCoverage {
        xml.element("setting") { $0.element("date", ["type": "coverage"] + TEIDates.attributes(dates)) }
      }
      for id in dataset.spatialCoverage {
        xml.element("place", ["sameAs": TEIPointer.place(id)]) {
          $0.element("placeName", text: authorities[id]?.preferredName ?? id.value)
        }
      }
    }
  }
}

/// How many records there are of each kind: derived, for whoever opens the root first.
struct TEIExtent {
  var documents = 0
  var mentions = 0
  var statements = 0
  var figures = 0
  var utterances = 0

  mutating func add(_ document: AnnotatedDocument) {
    documents += 1
    mentions += document.mentions.count
    statements += document.statements.count
    figures += document.figures.count
  }

  func write(to xml: inout XMLWriter) {
    let counts = [
      ("document", documents), ("mention", mentions), ("statement", statements), ("figure", figures), ("utterance", utterances),
    ]
    xml.element("extent") { xml in
      for (unit, count) in counts { xml.element("measure", ["unit": unit, "quantity": "\(count)"]) }
    }
  }
}

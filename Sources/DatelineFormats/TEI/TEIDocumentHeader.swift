import DatelineModel
import DatelineXML

/// The header of one document: the article as a bibliographic fact, its rights, its source file.
struct TEIDocumentHeader {
  let document: Document
  let authorities: Authorities
  let publication: TEIPublication

  func write(to xml: inout XMLWriter) {
    xml.element("teiHeader") { xml in
      xml.element("fileDesc") { xml in
        writeTitle(to: &xml)
        writePublication(to: &xml)
        xml.element("sourceDesc") { xml in
          writeArticle(to: &xml)
          writeSourceFile(to: &xml)
        }
      }
      xml.element("encodingDesc") { TEIPrefix.write([.raw(document.source.name)] + TEIPrefix.shared, to: &$0) }
      xml.element("profileDesc") { xml in
        if let dateline = document.dateline { write(dateline, to: &xml) }
        xml.element("langUsage") { $0.element("language", ["ident": document.language]) }
      }
    }
  }

  private func name(_ id: AgentID) -> String { authorities[id]?.preferredName ?? id.value }

  private func writeTitle(to xml: inout XMLWriter) {
    xml.element("titleStmt") { xml in
      if let headline = document.headline {
        xml.element("title", ["type": "main"], text: headline)
      } else {
        xml.element("title", ["type": "supplied"], text: "[\(name(document.outlet)), \(document.id)]")
      }
    }
  }

  private func writePublication(to xml: inout XMLWriter) {
    xml.element("publicationStmt") { xml in
      if let publisher = publication.publisher {
        xml.element("publisher", text: publisher)
      } else {
        xml.element("authority", text: "See corpus.xml.")
      }
      xml.element("idno", ["type": "local"], text: document.id.value)
      writeTextRights(to: &xml)
      let annotation: XMLAttributes = ["xml:id": TEIPointer.annotationRightsID(document.id), "status": "free", "default": "true"]
      xml.element("availability", annotation) { publication.writeLicence(to: &$0) }
    }
  }

  private func writeTextRights(to xml: inout XMLWriter) {
    let rights = document.rights
    let attributes: XMLAttributes = [
      "xml:id": TEIPointer.textRightsID(document.id), "status": rights.text == .included ? "unknown" : "restricted",
      "default": "false", "ana": TEIPointer.term(rights.text),
    ]
    xml.element("availability", attributes) { xml in
      if let statement = rights.statement { xml.element("licence", text: statement) }
      if let holder = rights.holder {
        xml.element("p") { $0.element("orgName", ["ref": TEIPointer.agent(holder)], text: name(holder)) }
      }
      if rights.statement == nil, rights.holder == nil { xml.element("p", text: "Who holds the rights is not stated.") }
    }
  }

  private func writeArticle(to xml: inout XMLWriter) {
    xml.element("biblStruct", ["type": "newsArticle"]) { xml in
      writeAnalytic(to: &xml)
      xml.element("monogr") { xml in
        xml.element("title", ["level": "j", "ref": TEIPointer.agent(document.outlet)], text: name(document.outlet))
        xml.element("imprint") { xml in
          xml.element("publisher", text: name(document.outlet))
          write(document.published, type: "published", to: &xml)
          write(document.modified, type: "modified", to: &xml)
          write(document.retrieved, type: "retrieved", to: &xml)
        }
      }
      if let note = document.note { xml.element("note", ["type": "comment"], text: note) }
      writeRelations(to: &xml)
    }
  }

  private func writeAnalytic(to xml: inout XMLWriter) {
    xml.element("analytic") { xml in
      if let headline = document.headline { xml.element("title", ["level": "a", "type": "main"], text: headline) }
      if let line = document.subheadline { xml.element("title", ["level": "a", "type": "sub"], text: line) }
      for byline in document.byline {
        switch byline {
        case .agent(let id): xml.element("author", ["ref": TEIPointer.agent(id)], text: name(id))
        case .literal(let words): xml.element("author", text: words)
        }
      }
      if let url = document.url { xml.element("idno", ["type": "URI"], text: url) }
    }
  }

  private func write(_ date: DocumentDate?, type: String, to xml: inout XMLWriter) {
    guard let date else { return }
    let attributes: XMLAttributes = ["type": type, "ana": TEIPointer.term(date.basis)]
    xml.element("date", attributes + TEIDates.attributes(date.date)) { xml in
      if let note = date.note { xml.element("note", text: note) }
    }
  }

  private func writeRelations(to xml: inout XMLWriter) {
    if let original = document.reprintOf {
      xml.element("relatedItem", ["type": "reprintOf", "target": TEIPointer.document(original)])
    }
    for source in document.reportsFrom {
      let target =
        switch source {
        case .agent(let id): TEIPointer.agent(id)
        case .document(let id): TEIPointer.document(id)
        }
      xml.element("relatedItem", ["type": "reportsFrom", "target": target])
    }
  }

  private func writeSourceFile(to xml: inout XMLWriter) {
    let source = document.source
    xml.element("bibl", ["type": "rawFile"]) { xml in
      xml.element("idno", ["type": "filename"], text: source.name)
      xml.element("idno", ["type": "SHA-256"], text: source.sha256)
      xml.element("idno", ["type": "charset"], text: source.charset)
      xml.element("idno", ["type": "mediaType"], text: source.mediaType)
      xml.element("extent") { xml in
        for (unit, count) in [("byte", source.bytes), ("codepoint", source.codepoints), ("utf16", source.utf16)] {
          xml.element("measure", ["unit": unit, "quantity": "\(count)"])
        }
      }
    }
  }

  private func write(_ dateline: Dateline, to xml: inout XMLWriter) {
    xml.element("creation") { xml in
      if let place = dateline.place {
        let name = authorities[place]?.preferredName ?? place.value
        xml.element("placeName", ["type": "dateline", "ref": TEIPointer.place(place)], text: name)
      }
      if let date = dateline.date { xml.element("date", ["type": "dateline"] + TEIDates.attributes(date)) }
    }
  }
}

import DatelineModel
import DatelineXML

/// The authority file: agents, places and events as TEI's named-entity lists.
struct TEIAuthorityFile {
  let authorities: Authorities

  func write(title: String, publication: TEIPublication, to xml: inout XMLWriter) {
    xml.element("TEI", ["xmlns": TEI.namespace, "xml:lang": publication.language, "type": "authorities"]) { xml in
      xml.element("teiHeader") { xml in
        publication.writeFileDesc(
          title: "\(title): authority file", source: "Compiled from the documents of the dataset.", to: &xml)
        xml.element("encodingDesc") { xml in
          TEIPrefix.write(TEIPrefix.shared, to: &xml)
          xml.element("geoDecl", ["datum": "WGS84"])
        }
      }
      xml.element("standOff") { writeLists(to: &$0) }
    }
  }

  private func writeLists(to xml: inout XMLWriter) {
    let persons = authorities.agents.filter { $0.kind == .person }
    let bodies = authorities.agents.filter { $0.kind != .person }
    if persons.isEmpty, bodies.isEmpty, authorities.places.isEmpty, authorities.events.isEmpty {
      xml.element("note", ["type": "empty"], text: "There are no authority records.")
    }
    list("listPerson", of: persons, to: &xml, each: write(person:to:))
    list("listOrg", of: bodies, to: &xml, each: write(body:to:))
    list("listPlace", of: authorities.places, to: &xml, each: write(place:to:))
    list("listEvent", of: authorities.events, to: &xml, each: write(event:to:))
  }

  private func list<Record>(
    _ name: String, of records: [Record], to xml: inout XMLWriter, each write: (Record, inout XMLWriter) -> Void
  ) {
    guard !records.isEmpty else { return }
    xml.element(name) { xml in
      for record in records { write(record, &xml) }
    }
  }

  private func write(person: Agent, to xml: inout XMLWriter) {
    xml.element("person", ["xml:id": person.id.value]) { xml in
      write(person.names, as: "persName", to: &xml)
      for office in person.offices { write(office, to: &xml) }
      write(sameAs: person.sameAs, note: person.note, to: &xml)
    }
  }

  /// `org` takes no `affiliation`, hence the note around it.
  private func write(body: Agent, to xml: inout XMLWriter) {
    xml.element("org", ["xml:id": body.id.value, "type": body.kind.rawValue]) { xml in
      write(body.names, as: "orgName", to: &xml)
      for iri in body.sameAs { xml.element("idno", ["type": "URI"], text: iri) }
      for office in body.offices {
        xml.element("note", ["type": "office"]) { write(office, to: &$0) }
      }
      write(sameAs: [], note: body.note, to: &xml)
    }
  }

  private func write(place: Place, to xml: inout XMLWriter) {
    xml.element("place", ["xml:id": place.id.value, "type": place.kind.rawValue]) { xml in
      write(place.names, as: "placeName", to: &xml)
      if let point = place.coordinates {
        xml.element("location") { $0.element("geo", text: "\(point.latitude) \(point.longitude)") }
      }
      if let parent = place.parent { xml.element("ptr", ["type": "parent", "target": TEIPointer.place(parent)]) }
      write(sameAs: place.sameAs, note: place.note, to: &xml)
    }
  }

  private func write(event: Event, to xml: inout XMLWriter) {
    let dates = event.date.map { TEIDates.attributes($0, hasPrecision: false) } ?? [:]
    let attributes: XMLAttributes = ["xml:id": event.id.value, "type": event.kind.rawValue]
    xml.element("event", attributes + dates + ["where": event.place.map(TEIPointer.place)]) { xml in
      write(event.names, as: "eventName", to: &xml)
      write(sameAs: event.sameAs, note: event.note, to: &xml)
      for participant in event.participants {
        xml.element(
          "relation",
          [
            "name": participant.role.rawValue, "active": TEIPointer.agent(participant.agent),
            "passive": TEIPointer.local(event.id.value),
          ])
      }
    }
  }

  private func write(_ names: [Name], as element: String, to xml: inout XMLWriter) {
    for name in names {
      xml.element(element, ["type": name.kind.rawValue, "xml:lang": name.language], text: name.text)
    }
  }

  private func write(_ office: Office, to xml: inout XMLWriter) {
    let organization: XMLAttributes = ["ref": office.organization.map(TEIPointer.agent)]
    xml.element("affiliation", organization + TEIDates.attributes(from: office.from, to: office.to)) { xml in
      xml.element("roleName", text: office.title)
    }
  }

  private func write(sameAs: [String], note: String?, to xml: inout XMLWriter) {
    for iri in sameAs { xml.element("idno", ["type": "URI"], text: iri) }
    if let note { xml.element("note", ["type": "comment"], text: note) }
  }
}

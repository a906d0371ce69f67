import DatelineXML

/// The parts that tell a program what is in the workbook.
struct WorkbookParts {
  /// In the order in which they are shown.
  let sheets: [SheetFrame]

  /// Path of a sheet below `xl/`.
  static func sheetPart(_ place: Int) -> String { "worksheets/sheet\(place + 1).xml" }

  func contentTypes() throws(XMLFault) -> [UInt8] {
    let book = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    var types = [
      ("/xl/workbook.xml", "\(book).sheet.main+xml"), ("/xl/styles.xml", "\(book).styles+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
      (
        "/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"
      ),
    ]
    types += sheets.indices.map { ("/xl/\(Self.sheetPart($0))", "\(book).worksheet+xml") }
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": SpreadsheetNamespace.package + "content-types"]) { xml in
      xml.element(
        "Default",
        [
          "Extension": "rels",
          "ContentType": "application/vnd.openxmlformats-package.relationships+xml",
        ])
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for (part, type) in types {
        xml.element("Override", ["PartName": part, "ContentType": type])
      }
    }
    return try xml.take()
  }

  func packageRelations() throws(XMLFault) -> [UInt8] {
    try relations([
      (SpreadsheetNamespace.relations + "/officeDocument", "xl/workbook.xml"),
      (
        SpreadsheetNamespace.package + "relationships/metadata/core-properties", "docProps/core.xml"
      ),
      (SpreadsheetNamespace.relations + "/extended-properties", "docProps/app.xml"),
    ])
  }

  func workbookRelations() throws(XMLFault) -> [UInt8] {
    let parts = sheets.indices.map {
      (SpreadsheetNamespace.relations + "/worksheet", Self.sheetPart($0))
    }
    return try relations(parts + [(SpreadsheetNamespace.relations + "/styles", "styles.xml")])
  }

  private func relations(_ targets: [(type: String, target: String)]) throws(XMLFault) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", ["xmlns": SpreadsheetNamespace.package + "relationships"]) { xml in
      for (place, relation) in targets.enumerated() {
        xml.element(
          "Relationship",
          ["Id": "rId\(place + 1)", "Type": relation.type, "Target": relation.target])
      }
    }
    return try xml.take()
  }

  func workbook() throws(XMLFault) -> [UInt8] {
    var xml = XMLWriter()
    xml.element(
      "workbook", ["xmlns": SpreadsheetNamespace.main, "xmlns:r": SpreadsheetNamespace.relations]
    ) { xml in
      xml.element("bookViews") {
        $0.element(
          "workbookView", ["windowWidth": "28800", "windowHeight": "15000", "tabRatio": "800"])
      }
      xml.element("sheets") { xml in
        for (place, sheet) in sheets.enumerated() {
          xml.element(
            "sheet",
            [
              "name": sheet.layout.name, "sheetId": "\(place + 1)", "state": sheet.layout.isHidden ? "hidden" : nil,
              "r:id": "rId\(place + 1)",
            ])
        }
      }
      xml.element("definedNames") { names(&$0) }
    }
    return try xml.take()
  }

  /// Excel keeps the range of a filter in a hidden name too; the other makes it print the header on each page.
  private func names(_ xml: inout XMLWriter) {
    for (place, sheet) in sheets.enumerated() where sheet.layout.hasHeader {
      let end = CellReference.letters(sheet.layout.columns.count - 1)
      let name = SheetLayout.quoted(sheet.layout.name)
      xml.element(
        "definedName",
        ["name": "_xlnm._FilterDatabase", "localSheetId": "\(place)", "hidden": "1"],
        text: "\(name)!$A$1:$\(end)$\(sheet.lastRow)")
      xml.element(
        "definedName", ["name": "_xlnm.Print_Titles", "localSheetId": "\(place)"],
        text: "\(name)!$1:$1")
    }
  }
}

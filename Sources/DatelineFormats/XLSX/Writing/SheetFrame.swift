import DatelineXML

/// What stands before and behind the rows of a sheet. Both are written when the rows are known.
struct SheetFrame {
  let layout: SheetLayout
  /// How wide each column has to be for what stands in it, in characters.
  let widths: [Int]
  /// Of the last row.
  let lastRow: Int
  /// True for the sheet that is shown first.
  var isFirst = false

  /// - Returns: what comes before the second row, or before the first where there is no header, and what comes after the last.
  func parts() throws(XMLFault) -> (head: [UInt8], tail: [UInt8]) {
    var xml = XMLWriter()
    xml.open("worksheet", ["xmlns": SpreadsheetNamespace.main])
    if !layout.hasHeader { xml.element("sheetPr") { $0.element("pageSetUpPr", ["fitToPage": "1"]) } }
    xml.element("dimension", ["ref": range])
    view(&xml)
    xml.element("sheetFormatPr", ["defaultRowHeight": "15"])
    xml.element("cols") { xml in
      for place in layout.columns.indices { column(place, &xml) }
    }
    xml.open("sheetData")
    header(&xml)
    let head = try xml.take()
    xml.close()
    if layout.hasHeader { xml.element("autoFilter", ["ref": range]) }
    links(&xml)
    xml.element("pageSetup", ["paperSize": "9", "orientation": "landscape", "fitToHeight": layout.hasHeader ? nil : "0"])
    // Texts that look like numbers are meant to be texts.
    xml.element("ignoredErrors") {
      $0.element("ignoredError", ["sqref": range, "numberStoredAsText": "1"])
    }
    xml.close()
    return (head, try xml.take())
  }

  var range: String { "A1:\(CellReference(column: layout.columns.count - 1, row: lastRow))" }

  private func view(_ xml: inout XMLWriter) {
    xml.element("sheetViews") { xml in
      let grid = layout.hasHeader ? nil : "0"
      xml.element(
        "sheetView",
        ["showGridLines": grid, "tabSelected": isFirst ? "1" : nil, "workbookViewId": "0"]
      ) { xml in
        guard layout.hasHeader else { return }
        xml.element(
          "pane",
          ["ySplit": "1", "topLeftCell": "A2", "activePane": "bottomLeft", "state": "frozen"])
        xml.element("selection", ["pane": "bottomLeft", "activeCell": "A2", "sqref": "A2"])
      }
    }
  }

  private func column(_ place: Int, _ xml: inout XMLWriter) {
    let column = layout.columns[place]
    // Bold letters and the button of the filter.
    let header = layout.hasHeader ? column.name.utf8.count + 5 : 0
    let width = max(8, header, min(widths[place] + 3, column.widest))
    let number = String(place + 1)
    xml.element(
      "col",
      [
        "min": number, "max": number, "width": String(width), "style": String(column.style.index),
        "customWidth": "1",
      ])
  }

  /// The first row even where a sheet has no other: ``SheetRows`` goes on behind one.
  private func header(_ xml: inout XMLWriter) {
    xml.element("row", ["r": "1"], layout: .mixed) { xml in
      for (place, column) in layout.columns.enumerated() where layout.hasHeader {
        let reference = CellReference(column: place, row: 1).description
        xml.element("c", ["r": reference, "s": String(CellStyle.header.index), "t": "inlineStr"]) {
          xml in
          xml.element("is") { $0.element("t", text: column.name) }
        }
      }
      if let title = layout.title {
        xml.element("c", ["r": "A1", "s": String(CellStyle.title.index), "t": "inlineStr"]) { xml in
          xml.element("is") { $0.element("t", text: SpreadsheetText.encoded(title)) }
        }
      }
    }
  }

  private func links(_ xml: inout XMLWriter) {
    guard !layout.links.isEmpty else { return }
    xml.element("hyperlinks") { xml in
      for link in layout.links {
        let location = "\(SheetLayout.quoted(link.sheet))!A1"
        xml.element(
          "hyperlink", ["ref": "A\(link.row)", "location": location, "display": link.sheet])
      }
    }
  }
}

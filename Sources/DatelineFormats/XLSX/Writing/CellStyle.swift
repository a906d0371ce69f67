import DatelineModel
import DatelineXML

/// How a cell looks, and what a program makes of what is typed into it: a place in `styles.xml`.
struct CellStyle: Hashable {
  let index: Int

  static let general = CellStyle(index: 0)
  /// Stays text whatever is typed: `00042` and `=1+1` too.
  static let text = CellStyle(index: 1)
  static let wrapped = CellStyle(index: 2)
  static let integer = CellStyle(index: 3)
  static let date = CellStyle(index: 4)
  static let boolean = CellStyle(index: 5)
  static let header = CellStyle(index: 6)
  static let title = CellStyle(index: 7)
  static let label = CellStyle(index: 8)
  static let link = CellStyle(index: 9)

  /// A number that shows so many places behind its point, zeros at the end too: what they claim is kept.
  /// - Parameter places: 1 to ``mostPlaces``.
  static func decimal(places: Int) -> CellStyle { CellStyle(index: link.index + places) }

  /// A binary number gives back every decimal number of so many digits, and programs show no more.
  static let mostPlaces = 15
}

extension ColumnType {
  /// What cells have that are still empty.
  var style: CellStyle {
    switch self {
    case .id, .text, .edtf, .iri, .language, .vocabulary: .text
    case .integer: .integer
    case .decimal: .general
    case .boolean: .boolean
    case .date: .date
    }
  }
}

/// `styles.xml`. Every number in it is a place in one of its own lists.
enum StyleSheet {
  static func xml() throws(XMLFault) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("styleSheet", ["xmlns": SpreadsheetNamespace.main]) { xml in
      numberFormats(&xml)
      fonts(&xml)
      fills(&xml)
      borders(&xml)
      xml.element("cellStyleXfs", ["count": "1"]) {
        $0.element("xf", ["numFmtId": "0", "fontId": "0", "fillId": "0", "borderId": "0"])
      }
      formats(&xml)
      xml.element("cellStyles", ["count": "1"]) {
        $0.element("cellStyle", ["name": "Normal", "xfId": "0", "builtinId": "0"])
      }
    }
    return try xml.take()
  }

  private static let date = 164
  private static let text = 49
  private static let whole = 1
  /// Behind those with places.
  private static let truth = date + CellStyle.mostPlaces + 1

  private static func numberFormats(_ xml: inout XMLWriter) {
    xml.element("numFmts", ["count": "\(CellStyle.mostPlaces + 2)"]) { xml in
      // LibreOffice, for which truth values are numbers, otherwise shows some of them as 0 and 1.
      xml.element("numFmt", ["numFmtId": "\(truth)", "formatCode": NumberFormat.truth])
      xml.element("numFmt", ["numFmtId": "\(date)", "formatCode": "yyyy-mm-dd"])
      for places in 1...CellStyle.mostPlaces {
        xml.element(
          "numFmt",
          [
            "numFmtId": "\(date + places)",
            "formatCode": "0." + String(repeating: "0", count: places),
          ])
      }
    }
  }

  private static func fonts(_ xml: inout XMLWriter) {
    xml.element("fonts", ["count": "4"]) { xml in
      font(&xml)
      font(&xml, isBold: true)
      font(&xml, isBold: true, size: 16)
      font(&xml, colour: "FF0563C1", isUnderlined: true)
    }
  }

  private static func font(
    _ xml: inout XMLWriter, isBold: Bool = false, size: Int = 11, colour: String? = nil,
    isUnderlined: Bool = false
  ) {
    xml.element("font") { xml in
      if isBold { xml.element("b") }
      if isUnderlined { xml.element("u") }
      xml.element("sz", ["val": "\(size)"])
      if let colour { xml.element("color", ["rgb": colour]) }
      xml.element("name", ["val": "Calibri"])
      xml.element("family", ["val": "2"])
    }
  }

  /// The first two are what every program expects there.
  private static func fills(_ xml: inout XMLWriter) {
    xml.element("fills", ["count": "3"]) { xml in
      for pattern in ["none", "gray125"] {
        xml.element("fill") { $0.element("patternFill", ["patternType": pattern]) }
      }
      xml.element("fill") { xml in
        xml.element("patternFill", ["patternType": "solid"]) { xml in
          xml.element("fgColor", ["rgb": "FFE7ECF3"])
          xml.element("bgColor", ["indexed": "64"])
        }
      }
    }
  }

  private static func borders(_ xml: inout XMLWriter) {
    let sides = ["left", "right", "top", "bottom", "diagonal"]
    xml.element("borders", ["count": "2"]) { xml in
      xml.element("border") { xml in for side in sides { xml.element(side) } }
      xml.element("border") { xml in
        for side in sides {
          guard side == "bottom" else {
            xml.element(side)
            continue
          }
          xml.element(side, ["style": "thin"]) { $0.element("color", ["rgb": "FF8497B0"]) }
        }
      }
    }
  }

  /// In the order of ``CellStyle``.
  private static func formats(_ xml: inout XMLWriter) {
    xml.element("cellXfs", ["count": "\(CellStyle.link.index + CellStyle.mostPlaces + 1)"]) { xml in
      format(&xml, 0)
      format(&xml, text)
      format(&xml, text, ["wrapText": "1"])
      format(&xml, whole)
      format(&xml, date, ["horizontal": "left"])
      format(&xml, truth, ["horizontal": "left"])
      format(&xml, text, font: 1, isHeader: true)
      format(&xml, text, font: 2)
      format(&xml, text, font: 1)
      format(&xml, text, font: 3)
      for places in 1...CellStyle.mostPlaces { format(&xml, date + places) }
    }
  }

  private static func format(
    _ xml: inout XMLWriter, _ number: Int, _ alignment: XMLAttributes = [:], font: Int = 0,
    isHeader: Bool = false
  ) {
    let place = isHeader ? (fill: "2", border: "1") : (fill: "0", border: "0")
    xml.element(
      "xf",
      [
        "numFmtId": "\(number)", "fontId": "\(font)", "fillId": place.fill,
        "borderId": place.border, "xfId": "0",
        "applyNumberFormat": "1", "applyFont": "1", "applyFill": "1", "applyBorder": "1",
        "applyAlignment": "1",
      ]
    ) { xml in
      xml.element("alignment", ["vertical": isHeader ? "center" : "top"] + alignment)
    }
  }
}

/// Namespaces of a workbook's parts, as all programs write them (ECMA-376 part 4, transitional).
enum SpreadsheetNamespace {
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let package = "http://schemas.openxmlformats.org/package/2006/"
}

import DatelineXML

/// What the workbook part says: which sheets there are, and how days are counted.
struct WorkbookListing {
  struct Sheet {
    let name: String
    let part: String
  }

  private(set) var sheets: [Sheet] = []
  private(set) var days = SpreadsheetDay.System.from1900

  init(path: String, name: String, _ relations: PartRelations) throws {
    var reader = try XMLReader(path: path, name: name)
    guard case .start(let root)? = try reader.next(), root.name == "workbook" else {
      throw XLSXFault(name, "is no workbook that this program reads; save it as .xlsx")
    }
    while let event = try reader.next() {
      guard case .start(let tag) = event else { continue }
      if tag.name == "workbookPr", XMLBoolean.isTrue(tag["date1904"]) { days = .from1904 }
      // Other kinds of sheets, such as charts, have no cells.
      guard tag.name == "sheet", let sheet = tag["name"],
        let part = relations.part(Self.id(tag), ofType: "worksheet")
      else { continue }
      sheets.append(Sheet(name: SpreadsheetText.decoded(sheet), part: part))
    }
  }

  /// Its prefix may be any; nothing else in the element ends like it.
  private static func id(_ tag: XMLStartTag) -> String {
    tag.attributes.list.first { $0.name.hasSuffix(":id") }?.value ?? ""
  }
}

/// xs:boolean, and what it once was in these files.
enum XMLBoolean {
  static func isTrue(_ text: String?) -> Bool { text == "1" || text == "true" || text == "on" }
}

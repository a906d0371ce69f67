import DatelineModel
import DatelineXML

/// The codebook as DDI-Codebook 2.5, as data archives keep it: the study, a file for each table, a variable for each column.
struct DDICodebook {
  let dataset: Dataset
  /// How many rows each table has.
  let rows: [TableName: Int]

  /// - Throws: where a text of the dataset has a character that XML cannot hold.
  func xml() throws -> String {
    var xml = XMLWriter()
    xml.element("codeBook", ["xmlns": "ddi:codebook:2_5", "version": "2.5", "xml:lang": "en"]) { xml in
      xml.element("stdyDscr") { xml in
        xml.element("citation") { xml in citation(&xml) }
        xml.element("stdyInfo") { xml in study(&xml) }
      }
      for table in Tables.all { file(table, &xml) }
      xml.element("dataDscr") { xml in
        for table in Tables.all {
          for column in table.columns { variable(column, of: table, &xml) }
        }
      }
    }
    return String(decoding: try xml.take(), as: UTF8.self)
  }

  private var language: XMLAttributes { ["xml:lang": dataset.language] }

  private func citation(_ xml: inout XMLWriter) {
    xml.element("titlStmt") { xml in
      xml.element("titl", language, text: dataset.title)
      if let doi = dataset.doi { xml.element("IDNo", ["agency": "DOI"], text: doi) }
    }
    xml.element("rspStmt") { xml in
      for creator in dataset.creators {
        xml.element("AuthEnty", ["affiliation": creator.affiliation?.name], text: creator.displayName)
      }
    }
    xml.element("prodStmt") { xml in
      xml.element("copyright", text: "\(dataset.licence) (\(dataset.licenceAddress))")
      for funding in dataset.funding {
        xml.element("fundAg", text: funding.funder)
        if let award = funding.award { xml.element("grantNo", ["agency": funding.funder], text: award) }
      }
    }
    xml.element("distStmt") { xml in
      if let publisher = dataset.publisher { xml.element("distrbtr", ["URI": publisher.url], text: publisher.name) }
      if let contact = dataset.contact { xml.element("contact", ["email": contact.email], text: contact.name) }
      xml.element("distDate", ["date": dataset.date.description], text: dataset.date.description)
    }
    xml.element("verStmt") { xml in
      xml.element("version", ["date": dataset.date.description], text: dataset.version)
    }
  }

  private func study(_ xml: inout XMLWriter) {
    if !dataset.keywords.isEmpty {
      xml.element("subject") { xml in
        for keyword in dataset.keywords { xml.element("keyword", language, text: keyword) }
      }
    }
    xml.element("abstract", language, text: dataset.description)
  }

  private func file(_ table: TableListing, _ xml: inout XMLWriter) {
    xml.element("fileDscr", ["ID": Self.id(table), "URI": "../\(CSVLayout.table(table).path)"]) { xml in
      xml.element("fileTxt") { xml in
        xml.element("fileName", text: CSVLayout.fileName(table.name))
        xml.element("fileCont", text: "\(table.title). \(table.description)")
        xml.element("dimensns") { xml in
          xml.element("caseQnty", text: "\(rows[table.name] ?? 0)")
          xml.element("varQnty", text: "\(table.columns.count)")
        }
        xml.element("fileType", ["charset": "UTF-8"], text: "text/csv")
      }
    }
  }

  private func variable(_ column: ColumnListing, of table: TableListing, _ xml: inout XMLWriter) {
    let isMeasured = if case .decimal = column.type { true } else { false }
    let attributes: XMLAttributes = [
      "ID": "\(Self.id(table)).\(column.name)", "name": column.name, "files": Self.id(table),
      "intrvl": isMeasured ? "contin" : "discrete", "measUnit": column.unit,
    ]
    xml.element("var", attributes) { xml in
      xml.element("labl", text: column.title)
      xml.element("txt", text: column.description)
      if case .vocabulary(let vocabulary) = column.type {
        for (value, term) in vocabulary.values {
          xml.element("catgry") { xml in
            xml.element("catValu", text: value)
            xml.element("labl", text: term.label)
            xml.element("txt", text: term.definition)
          }
        }
      }
      xml.element("varFormat", Self.format(column.type))
    }
  }

  private static func format(_ type: ColumnType) -> XMLAttributes {
    switch type {
    case .integer, .decimal: ["type": "numeric", "schema": "other"]
    case .date: ["type": "character", "schema": "ISO", "category": "date", "formatname": "YYYY-MM-DD"]
    case .edtf: ["type": "character", "schema": "other", "category": "date", "formatname": "EDTF"]
    case .boolean: ["type": "character", "schema": "other", "category": "other"]
    case .id, .text, .iri, .language, .vocabulary: ["type": "character", "schema": "other"]
    }
  }

  private static func id(_ table: TableListing) -> String { "file.\(table.name.rawValue)" }
}

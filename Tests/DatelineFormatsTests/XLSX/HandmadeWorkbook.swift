import DatelineArchive
import Foundation

/// A workbook put together from its parts, as other programs write them, in a folder that goes with the value.
final class HandmadeWorkbook {
  let path: String
  private let folder: String

  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"

  /// - Parameters:
  ///   - sheet: what stands in `sheetData`.
  ///   - more: other parts, or parts in place of those that are made here.
  init(
    sheet: String = "", strings: String? = nil, styles: String? = nil, book: String = "",
    more: [String: String] = [:]
  ) throws {
    folder =
      FileManager.default.temporaryDirectory.appendingPathComponent("book-" + UUID().uuidString)
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    path = folder + "/book.xlsx"
    var parts = [
      "_rels/.rels": Self.related([("officeDocument", "xl/workbook.xml")]),
      "xl/_rels/workbook.xml.rels": Self.related([
        ("worksheet", "worksheets/sheet1.xml"), ("sharedStrings", "sharedStrings.xml"),
        ("styles", "styles.xml"),
      ]),
      "xl/workbook.xml":
        "<workbook xmlns='\(Self.main)' xmlns:r='\(Self.relations)'>\(book)<sheets><sheet name='S' sheetId='1' r:id='r0'/></sheets></workbook>",
      "xl/worksheets/sheet1.xml":
        "<worksheet xmlns='\(Self.main)'><sheetData>\(sheet)</sheetData></worksheet>",
    ]
    parts["xl/sharedStrings.xml"] = strings.map { "<sst xmlns='\(Self.main)'>\($0)</sst>" }
    parts["xl/styles.xml"] = styles.map { "<styleSheet xmlns='\(Self.main)'>\($0)</styleSheet>" }
    var archive = ArchiveWriter(day: .first, listsFolders: false)
    for (name, text) in parts.merging(more, uniquingKeysWith: { $1 }) {
      try archive.add(name, .bytes(Array(text.utf8)))
    }
    try archive.write(to: path)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static func related(_ targets: [(type: String, target: String)]) -> String {
    let list = targets.enumerated().map {
      "<Relationship Id='r\($0)' Type='\(relations)/\($1.type)' Target='\($1.target)'/>"
    }
    return
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>\(list.joined())</Relationships>"
  }
}

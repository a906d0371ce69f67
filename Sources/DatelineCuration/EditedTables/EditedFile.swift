import DatelineModel
import Foundation

/// Reads one delimited file.
enum EditedFile {
  static let extensions = ["csv", "tsv", "txt"]

  /// - Parameter table: what the file holds; found by the file's name and header where it is `nil`.
  static func read(_ path: String) throws(CurationFault) -> EditedTable {
    guard let data = FileManager.default.contents(atPath: path) else { throw CurationFault("\(path): cannot be read") }
    let decoded = DecodedText(Array(data))
    var text = decoded.text
    var announced: UInt8?
    // Excel's own first line: it says the delimiter, and is no row.
    if text.hasPrefix("sep="), let delimiter = text.utf8.dropFirst(4).first {
      announced = delimiter
      text = String(text.drop { !$0.isNewline }.dropFirst())
    }
    do {
      return try read(text, announced, decoded.isWindows1252, path)
    } catch {
      throw CurationFault("\(path): \(error)")
    }
  }

  private static func read(
    _ text: String, _ announced: UInt8?, _ isWindows1252: Bool, _ path: String
  ) throws(CurationFault) -> EditedTable {
    let candidates = announced.map { [$0] } ?? [comma, semicolon, tab]
    var best: (listing: TableListing, delimiter: UInt8, likeness: Int)?
    for delimiter in candidates {
      var rows = DelimitedText(text, delimiter: delimiter)
      guard let names = try rows.next() else { continue }
      guard let (listing, likeness) = TableByHeader.find(names, name: stem(of: path)) else { continue }
      if likeness > best?.likeness ?? 0 { best = (listing, delimiter, likeness) }
    }
    guard let best else {
      throw CurationFault("its first row has no columns of a table of Dateline; the first row is the header of the export")
    }
    var rows = DelimitedText(text, delimiter: best.delimiter)
    let header = try EditedHeader(rows.next() ?? [], of: best.listing)
    var found: [EditedRow] = []
    var number = 1
    while let cells = try rows.next() {
      number += 1
      let row = header.row(cells, number: number)
      if !row.isEmpty { found.append(row) }
    }
    return EditedTable(
      header: header, place: path, rows: found, isWindows1252: isWindows1252, decimalMark: best.delimiter == semicolon ? "," : nil
    )
  }

  static func stem(of path: String) -> String { ((path as NSString).lastPathComponent as NSString).deletingPathExtension }
}

/// Finds out which table a header is of.
enum TableByHeader {
  /// The table of that name if its columns are there, else the one that has most of them.
  static func find(_ names: [String], name: String) -> (listing: TableListing, likeness: Int)? {
    let scored = Tables.all.map { (listing: $0, likeness: EditedHeader.likeness(names, $0)) }
      .filter { scored in scored.likeness > 1 && hasKey(names, scored.listing) }
    if let named = scored.first(where: { $0.listing.name.rawValue == name.lowercased() }) { return named }
    // Names that say more than the table's, such as “statements (2)”: the longest that they begin with.
    let prefixed = scored.filter { name.lowercased().hasPrefix($0.listing.name.rawValue) }
    if let longest = prefixed.max(by: { $0.listing.name.rawValue.count < $1.listing.name.rawValue.count }) { return longest }
    return scored.max { $0.likeness < $1.likeness }
  }

  private static func hasKey(_ names: [String], _ listing: TableListing) -> Bool {
    let names = Set(names.map(EditedHeader.folded))
    return listing.primaryKey.allSatisfy(names.contains)
  }
}

private let comma = UInt8(ascii: ",")
private let semicolon = UInt8(ascii: ";")
private let tab: UInt8 = 0x09

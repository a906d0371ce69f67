import DatelineFormats
import DatelineModel
import Foundation

/// Everything that a person hands back: the tables, and what the export left beside them.
public struct EditedTables {
  let tables: [TableName: EditedTable]
  let base: BaseChecksums?
  /// What was there and is not read.
  let notes: [String]

  /// - Parameters:
  ///   - path: an export's folder of tables, the folder `tables` in it, one table as a file, or a workbook.
  ///   - base: an untouched copy of the export, where the tables have lost what was beside them.
  /// - Throws: ``CurationFault``.
  public init(path: String, base: String? = nil) throws(CurationFault) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw CurationFault("\(path): there is no such file or folder")
    }
    var notes: [String] = []
    let source: Source
    if isFolder.boolValue { source = try Self.folder(path) } else { source = try Self.file(path) }
    var tables: [TableName: EditedTable] = [:]
    for table in source.tables {
      if let other = tables[table.listing.name] {
        throw CurationFault(
          "\(table.place): holds the table \(table.listing.name.rawValue), and so does \(other.place); keep one of them")
      }
      tables[table.listing.name] = table
      if !table.header.foreign.isEmpty {
        notes.append("\(table.place): not of the table, and not read: \(table.header.foreign.joined(separator: ", "))")
      }
    }
    self.tables = tables
    self.notes = notes
    if let base {
      guard let found = try BaseChecksums.beside(base) else {
        throw CurationFault("\(base): there is no \(MergeBase.fileName) in it; give the folder of an export to CSV")
      }
      self.base = found
    } else {
      if let own = source.base { self.base = own } else { self.base = try BaseChecksums.beside(path) }
    }
  }

  private typealias Source = (tables: [EditedTable], base: BaseChecksums?)

  private static func folder(_ path: String) throws(CurationFault) -> Source {
    let inner = ["csv/tables", "tables"].map { "\(path)/\($0)" }.first { FileManager.default.fileExists(atPath: $0) } ?? path
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: inner)) ?? []).sorted()
    var tables: [EditedTable] = []
    for name in names where !name.hasPrefix(".") && name != MergeBase.fileName {
      guard EditedFile.extensions.contains((name as NSString).pathExtension.lowercased()) else { continue }
      tables.append(try EditedFile.read("\(inner)/\(name)"))
    }
    guard !tables.isEmpty else { throw CurationFault("\(path): there are no tables in it; give the folder csv of an export") }
    return (tables, nil)
  }

  private static func file(_ path: String) throws(CurationFault) -> Source {
    if path.lowercased().hasSuffix(".xlsx") { return try EditedWorkbook.read(path) }
    return ([try EditedFile.read(path)], nil)
  }
}

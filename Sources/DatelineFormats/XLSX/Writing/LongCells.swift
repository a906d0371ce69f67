import DatelineExport
import DatelineModel

/// Texts that are longer than a cell may be. They stand in parts in a sheet of their own, and in their cells stands where.
final class LongCells {
  static let sheet = "long-cells"

  /// `nil` as long as there is none.
  private(set) var sheets: TableSheets?
  private let folder: OutputFolder
  private let capacity: SheetCapacity
  private var count = 0

  init(in folder: OutputFolder, _ capacity: SheetCapacity) {
    self.folder = folder
    self.capacity = capacity
  }

  /// True for a text that is too long, and for one that could be taken for a pointer.
  func applies(to text: String) -> Bool {
    guard text.utf8.count <= capacity.characters else {
      return isTooLong(text) || Self.number(text) != nil
    }
    return Self.number(text) != nil
  }

  func isTooLong(_ text: String) -> Bool { text.utf16.count > capacity.characters }

  /// Puts a text into the sheet.
  /// - Returns: what stands in its cell instead.
  func pointer(to text: String, in sheet: String, _ column: String, of key: String) throws -> String {
    let sheets = try sheets ?? TableSheets(Self.layout, in: folder, capacity)
    self.sheets = sheets
    count += 1
    for (position, part) in parts(of: text).enumerated() {
      try sheets.write([
        .integer(count), .text(sheet), .text(column), Cell(key), .integer(position + 1),
        .text(part),
      ])
    }
    return Self.pointer(count)
  }

  static func pointer(_ number: Int) -> String { "\(prefix)\(number)]" }

  /// The number in a pointer; `nil` for any other text.
  static func number(_ text: String) -> Int? {
    guard text.utf8.count < 40, text.hasPrefix(prefix), text.hasSuffix("]") else { return nil }
    let digits = text.dropFirst(prefix.count).dropLast()
    return digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(digits) : nil
  }

  /// As much as fits into each; characters of two units stay whole.
  private func parts(of text: String) -> [String] {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var units = 0
    for scalar in text.unicodeScalars {
      let width = UTF16.width(scalar)
      if units + width > capacity.characters {
        parts.append(String(part))
        part = String.UnicodeScalarView()
        units = 0
      }
      part.append(scalar)
      units += width
    }
    return parts + [String(part)]
  }

  static let columns = ["cell", "sheet", "column", "key", "part", "text"]

  private static let layout = SheetLayout(
    name: sheet,
    columns: columns.map { name in
      let isNumber = name == "cell" || name == "part"
      return SheetLayout.Column(
        name: name, style: isNumber ? .integer : .text, widest: name == "text" ? 100 : 44)
    })

  private static let prefix = "[see sheet \(sheet), cell "
}

extension Cell {
  /// Of the key of a row, or nothing.
  fileprivate init(_ key: String) { self = key.isEmpty ? .missing : .text(key) }
}

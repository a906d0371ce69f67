import DatelineXML

/// Reads the rows of one sheet from front to back.
final class SheetReader {
  struct Row {
    /// From 1, as programs show it.
    let number: Int
    let cells: [XLSXCell]
  }

  private let sheet: String
  private let context: SheetContext
  private var reader: XMLReader
  private var isInside = false
  private var isAtEnd = false
  private var row = 0

  init(path: String, sheet: String, _ context: SheetContext) throws {
    self.sheet = sheet
    self.context = context
    reader = try XMLReader(path: path, name: "the sheet \(sheet)", limits: .workbook)
  }

  /// The next row in which anything stands.
  func next() throws -> Row? {
    while !isAtEnd, let event = try reader.next() {
      switch event {
      case .start(let tag) where tag.name == "sheetData": isInside = true
      case .end("sheetData"): isAtEnd = true
      case .start(let tag) where tag.name == "row" && isInside:
        let cells = try cells(of: tag)
        if !cells.isEmpty { return Row(number: row, cells: cells) }
      default: break
      }
    }
    return nil
  }

  private func cells(of tag: XMLStartTag) throws -> [XLSXCell] {
    let number = tag["r"].map { Int($0) ?? 0 } ?? row + 1
    guard number > row, number <= CellReference.rows else {
      throw XLSXFault(sheet, "row \(tag["r"] ?? "") comes after row \(row)")
    }
    row = number
    var cells: [XLSXCell] = []
    while let event = try reader.next() {
      switch event {
      case .start(let tag) where tag.name == "c":
        let column = try column(of: tag, after: cells.count)
        while cells.count < column { cells.append(.empty) }
        cells.append(try cell(tag, column: column))
      case .end("row"):
        while cells.last == .empty { cells.removeLast() }
        return cells
      default: break
      }
    }
    return cells
  }

  /// - Parameter next: the column behind the last cell.
  private func column(of tag: XMLStartTag, after next: Int) throws -> Int {
    guard let text = tag["r"] else { return next }
    guard let reference = CellReference(text), reference.row == row, reference.column >= next else {
      throw XLSXFault(sheet, cell: text, "stands out of its place in row \(row)")
    }
    return reference.column
  }

  private func cell(_ tag: XMLStartTag, column: Int) throws -> XLSXCell {
    var value = CellValue()
    value.type = tag["t"] ?? "n"
    value.style = tag["s"].flatMap { Int($0) } ?? 0
    try read(into: &value)
    guard let cell = value.cell(context) else {
      let place = CellReference(column: column, row: row).description
      throw XLSXFault(
        sheet, cell: place,
        "“\(value.digits)” is no value of the type “\(value.type)”; the file is damaged")
    }
    return cell
  }

  private func read(into value: inout CellValue) throws {
    var element = ""
    while let event = try reader.next() {
      switch event {
      case .start(let tag) where tag.name == "is":
        value.inline = try RichText.read(&reader, in: "is")
      case .start(let tag):
        element = tag.name
        if element == "f" { value.formula = "" }
      case .text(let text) where element == "v": value.digits += text
      case .text(let text) where element == "f": value.formula = (value.formula ?? "") + text
      case .end("c"): return
      case .end: element = ""
      default: break
      }
    }
  }
}

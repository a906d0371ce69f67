import DatelineModel
import DatelineXML

/// The rows of a sheet as XML, piece by piece.
struct SheetRows {
  private var xml = XMLWriter()
  private var row = 0
  private var column = 0

  /// - Parameter row: the first that will be written, from 1.
  init(from row: Int) throws(XMLFault) {
    // The writer indents what stands in elements, and ends the start of an element with its first child: so these are written here,
    // and left out.
    xml.open("worksheet")
    xml.open("sheetData")
    xml.element("row")
    _ = try xml.take()
    self.row = row
  }

  /// What has been written since it was last taken.
  mutating func take() throws(XMLFault) -> [UInt8] { try xml.take() }

  /// - Parameter lines: of text in its highest cell. LibreOffice shows one where no height is given.
  mutating func openRow(lines: Int) {
    let height = lines > 1 ? String(Self.lineHeight * min(lines, Self.mostLines)) : nil
    xml.open("row", ["r": String(row), "ht": height], layout: .mixed)
    column = 0
  }

  mutating func closeRow() {
    xml.close()
    row += 1
  }

  /// The next cell has nothing in it.
  mutating func skip() { column += 1 }

  /// - Parameter measure: of the text.
  mutating func text(_ text: String, _ measure: TextMeasure, _ style: CellStyle) {
    xml.open("c", ["r": reference, "s": String(style.index), "t": "inlineStr"])
    xml.open("is")
    xml.element(
      "t", ["xml:space": measure.hasWhiteEdge ? "preserve" : nil],
      text: SpreadsheetText.encoded(text))
    xml.close()
    xml.close()
    column += 1
  }

  mutating func number(_ digits: String, _ style: CellStyle) { value(digits, type: nil, style) }
  mutating func boolean(_ value: Bool) { self.value(value ? "1" : "0", type: "b", .boolean) }

  private mutating func value(_ text: String, type: String?, _ style: CellStyle) {
    xml.open("c", ["r": reference, "s": String(style.index), "t": type])
    xml.element("v", text: text)
    xml.close()
    column += 1
  }

  /// In points.
  private static let lineHeight = 15
  /// Excel shows 409 points, and people want to see more than one row.
  private static let mostLines = 20

  private var reference: String { CellReference(column: column, row: row).description }
}

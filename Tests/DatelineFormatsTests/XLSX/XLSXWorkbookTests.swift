import DatelineArchive
import Foundation
import Testing

@testable import DatelineFormats

/// What other programs save is read as they show it.
struct XLSXWorkbookTests {
  @Test(arguments: [
    ("<c r='A1' t='s'><v>0</v></c>", [XLSXCell.text("plain")]),
    ("<c r='A1' t='s'><v>1</v></c>", [.text("rich text ")]),
    ("<c r='A1' t='s'><v>2</v></c>", [.text("東京")]),
    ("<c r='A1' t='s'><v>3</v></c>", [.text("a\rb_x000D_😀")]),
    (
      "<c r='A1' t='inlineStr'><is><r><t>one </t></r><r><t>two</t></r></is></c>", [.text("one two")]
    ),
    ("<c r='A1' t='inlineStr'><is><t xml:space='preserve'> x </t></is></c>", [.text(" x ")]),
    (
      "<c r='C1'><v>1.50</v></c><c r='E1'><v>2</v></c>",
      [.empty, .empty, .number("1.50"), .empty, .number("2")]
    ),
    ("<c><v>1</v></c><c><v>2</v></c>", [.number("1"), .number("2")]),
    (
      "<c r='A1' s='1'><v>43151</v></c><c r='B1' s='1'><v>43151.5</v></c>",
      [.date("2018-02-20"), .date("2018-02-20T12:00:00")]
    ),
    ("<c r='A1' s='2'><v>43151</v></c>", [.date("2018-02-20")]),
    ("<c r='A1' s='3'><v>0.5</v></c>", [.date("12:00:00")]),
    ("<c r='A1' s='4'><v>54.1</v></c>", [.number("54.10")]),
    ("<c r='A1' s='5'><v>7</v></c>", [.number("7")]),
    ("<c r='A1' s='6'><v>1.25</v></c>", [.number("1.25")]),
    ("<c r='A1'><v>9.3000000000000007</v></c>", [.number("9.3")]),
    (
      "<c r='A1'><v>1E21</v></c><c r='B1'><v>-2.5e-3</v></c>",
      [.number("1000000000000000000000"), .number("-0.0025")]
    ),
    (
      "<c r='A1' t='b'><v>1</v></c><c r='B1' t='b'><v>0</v></c>", [.boolean(true), .boolean(false)]
    ),
    ("<c r='A1' t='b'><f>TRUE()</f><v>1</v></c><c r='B1' t='b'><f>FALSE()</f><v>0</v></c>", [.boolean(true), .boolean(false)]),
    ("<c r='A1' t='n'><f aca='false'>TRUE()</f><v>1</v></c>", [.boolean(true)]),
    ("<c r='A1' s='7'><v>1</v></c><c r='B1' s='7'><v>0</v></c>", [.boolean(true), .boolean(false)]),
    ("<c r='A1' t='b'><f>NOT(B1)</f><v>1</v></c>", [.formula("NOT(B1)", result: .boolean(true))]),
    ("<c r='A1' t='e'><v>#REF!</v></c>", [.error("#REF!")]),
    ("<c r='A1'><f>1+1</f><v>2</v></c>", [.formula("1+1", result: .number("2"))]),
    ("<c r='A1' t='str'><f>A2</f><v>x</v></c>", [.formula("A2", result: .text("x"))]),
    ("<c r='A1' t='d'><v>2018-02-20</v></c>", [.date("2018-02-20")]),
    ("<c r='A1' s='1'/><c r='B1'><v>1</v></c><c r='C1' s='1'/>", [.empty, .number("1")]),
  ]) func readsACell(xml: String, cells: [XLSXCell]) throws {
    #expect(try rows(of: book("<row r='1'>\(xml)</row>")).first?.cells == cells)
  }

  @Test func countsRowsAsTheProgramShowsThem() throws {
    let book = try book(
      "<row r='2'><c><v>1</v></c></row><row r='3'/><row><c><v>2</v></c></row><row r='9' spans='1:1'><c r='A9'/></row>"
    )
    #expect(try rows(of: book).map(\.number) == [2, 4])
  }

  @Test func countsDaysFrom1904WhereTheBookSaysSo() throws {
    let book = try book("<row><c s='1'><v>0</v></c></row>", book: "<workbookPr date1904='1'/>")
    #expect(try rows(of: book).first?.cells == [.date("1904-01-01")])
  }

  @Test(arguments: [
    "/xl/worksheets/sheet1.xml", "worksheets/../worksheets/sheet1.xml", "Worksheets/Sheet1.XML",
  ])
  func findsAPartBy(target: String) throws {
    let more = ["xl/_rels/workbook.xml.rels": HandmadeWorkbook.related([("worksheet", target)])]
    #expect(try rows(of: book("<row><c><v>1</v></c></row>", more: more)).count == 1)
  }

  @Test func readsStrictFilesAndPrefixes() throws {
    let strict = "http://purl.oclc.org/ooxml"
    let main = "\(strict)/spreadsheetml/main"
    let more = [
      "_rels/.rels": HandmadeWorkbook.related([("officeDocument", "xl/workbook.xml")]).replacing(
        strict),
      "xl/_rels/workbook.xml.rels": HandmadeWorkbook.related([
        ("worksheet", "worksheets/sheet1.xml")
      ]).replacing(strict),
      "xl/workbook.xml":
        "<x:workbook xmlns:x='\(main)' xmlns:rel='\(strict)/officeDocument/relationships'><x:sheets><x:sheet name='S' sheetId='1' rel:id='r0'/></x:sheets></x:workbook>",
      "xl/worksheets/sheet1.xml":
        "<x:worksheet xmlns:x='\(main)'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>",
    ]
    #expect(try rows(of: book("", more: more)).first?.cells == [.number("1")])
  }

  @Test(arguments: [
    (
      "<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>1</v></c></row>",
      "S, cell A1: stands out of its place in row 1"
    ),
    ("<row r='1'><c r='ZZZ1'><v>1</v></c></row>", "S, cell ZZZ1: stands out of its place"),
    ("<row r='2'/><row r='1'/>", "S: row 1 comes after row 2"),
    ("<row r='1048577'/>", "S: row 1048577 comes after row 0"),
    ("<row><c t='s'><v>9</v></c></row>", "S, cell A1: “9” is no value of the type “s”"),
    ("<row><c><v>0x10</v></c></row>", "S, cell A1: “0x10” is no value of the type “n”"),
    ("<row><c><v>nan</v></c></row>", "S, cell A1: “nan” is no value"),
    ("<row><c><v>1</v></row>", "error:"),
  ]) func saysWhereASheetIsWrong(sheet: String, message: String) throws {
    let book = try book(sheet)
    #expect { try rows(of: book) } throws: { "\($0)".contains(message) }
  }

  @Test func refusesWhatIsNoWorkbook() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
      .path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data("no zip".utf8).write(to: URL(fileURLWithPath: folder + "/text.xlsx"))
    var archive = ArchiveWriter(day: .first)
    try archive.add("a.txt", .bytes([0x61]))
    try archive.write(to: folder + "/zip.xlsx")
    for name in ["none", "text", "zip"] {
      #expect(throws: XLSXFault.self) { try XLSXWorkbook(path: "\(folder)/\(name).xlsx") }
    }
  }

  @Test func refusesABomb() throws {
    let blank = String(repeating: " ", count: 20 << 20)
    let bomb = try HandmadeWorkbook(sheet: blank)
    #expect { try XLSXWorkbook(path: bomb.path) } throws: {
      "\($0)".contains("unpacks to more than")
    }
  }

  @Test func readsOverWhatOthersPutIntoASheet() throws {
    let sheet = "<row r='1'><c r='A1'><v>1</v></c><extLst><ext><v>9</v></ext></extLst></row>"
    #expect(try rows(of: book(sheet)).first?.cells == [.number("1")])
  }

  private let strings = """
    <si><t>plain</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">rich </t></r><r><t xml:space="preserve">text </t></r></si>\
    <si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>\
    <si><t>a_x000D_b_x005F_x000D__xD83D__xDE00_</t></si>
    """

  private let styles = """
    <numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="[h]:mm"/>\
    <numFmt numFmtId="166" formatCode="&quot;day &quot;0"/><numFmt numFmtId="167" formatCode="&quot;TRUE&quot;;&quot;TRUE&quot;;&quot;FALSE&quot;"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>\
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="2"/><xf numFmtId="165"/>\
    <xf numFmtId="166"/><xf numFmtId="167"/></cellXfs>
    """

  private func book(_ sheet: String, book: String = "", more: [String: String] = [:]) throws
    -> HandmadeWorkbook
  {
    try HandmadeWorkbook(sheet: sheet, strings: strings, styles: styles, book: book, more: more)
  }

  private func rows(of book: HandmadeWorkbook) throws -> [(number: Int, cells: [XLSXCell])] {
    let workbook = try XLSXWorkbook(path: book.path)
    #expect(workbook.sheets == ["S"])
    var rows: [(number: Int, cells: [XLSXCell])] = []
    try workbook.forEachRow(of: "S") { rows.append(($0, $1)) }
    return rows
  }
}

extension String {
  fileprivate func replacing(_ strict: String) -> String {
    replacingOccurrences(
      of: "http://schemas.openxmlformats.org/officeDocument/2006", with: strict + "/officeDocument")
  }
}

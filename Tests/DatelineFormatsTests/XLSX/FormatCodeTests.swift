import Testing

@testable import DatelineFormats

struct FormatCodeTests {
  @Test(arguments: [
    ("General", CellFormats.Kind.number(places: 0)), ("0", .number(places: 0)),
    ("0.000", .number(places: 3)),
    ("#,##0.00", .number(places: 0)), ("0.00E+00", .number(places: 0)), ("@", .number(places: 0)),
    ("yyyy-mm-dd", .date), ("d/m/yyyy h:mm", .date), ("mmm-yy", .date), ("[$-409]d\\-mmm", .date),
    ("DD.MM.YYYY", .date),
    ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .date), ("mmmm", .date), ("h:mm AM/PM", .time),
    ("mm:ss", .time), ("[hh]:mm:ss", .number(places: 0)),
    ("\"day\" 0", .number(places: 0)), ("[Red]0", .number(places: 0)), ("\\d0", .number(places: 0)),
    ("0;yyyy", .number(places: 0)),
    ("_d0", .number(places: 0)),
  ]) func tellsADateFromANumber(code: String, kind: CellFormats.Kind) {
    #expect(NumberFormat.kind(code) == kind)
  }

  @Test(arguments: [
    (1, CellFormats.Kind.number(places: 0)), (2, .number(places: 2)), (14, .date), (22, .date),
    (20, .time), (46, .number(places: 0)),
    (49, .number(places: 0)), (57, .date),
  ]) func knowsFormatsByTheirNumber(id: Int, kind: CellFormats.Kind) {
    #expect(NumberFormat.kind(builtIn: id) == kind)
  }

  @Test(arguments: [
    ("A1", 0, 1), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576),
  ])
  func readsAndWritesWhereACellStands(text: String, column: Int, row: Int) {
    #expect(CellReference(text) == CellReference(column: column, row: row))
    #expect(CellReference(column: column, row: row).description == text)
  }

  @Test(arguments: ["", "A", "1", "A0", "XFE1", "A1048577", "A-1", "a1", "A1x", "AAAA1", "A+1"])
  func takesNothingElseForACell(text: String) { #expect(CellReference(text) == nil) }
}

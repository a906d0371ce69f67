import DatelineModel
import Testing

struct PackedRowTests {
  @Test func unpacksToTheCellsThatWentIn() throws {
    let day = try #require(CalendarDay(year: 2031, month: 4, day: 1))
    let number = try #require(ExactDecimal("-12345678901234567890.50"))
    let cells: [Cell] = [
      .missing, .text("a"), .text("😀\u{301}"), .integer(-7), .integer(.min), .decimal(number), .missing, .boolean(false),
      .date(day),
      .text(String(repeating: "x", count: 40_000)), .decimal(ExactDecimal(0)), .boolean(true), .missing,
    ]
    #expect(PackedRow(cells).unpacked == cells)
  }

  @Test func holdsNothingWhereThereIsNoCell() {
    #expect(PackedRow([]).unpacked == [])
    #expect(PackedRow([.missing]).unpacked == [.missing])
  }

  @Test(arguments: [-1, 0, 10_000]) func leavesOutDaysThatTablesDoNotHave(year: Int) throws {
    let day = try #require(CalendarDay(year: year, month: 1, day: 1))
    #expect(PackedRow([.date(day)]).unpacked == [.missing])
  }

  @Test func goesThroughItsCellsWithTheBytesOfEach() {
    var texts: [String] = []
    PackedRow([.text("ä"), .integer(3), .decimal(ExactDecimal(-42)), .text("b")]).forEach { column, _, text in
      texts.append("\(column)=\(String(decoding: text, as: UTF8.self))")
    }
    #expect(texts == ["0=ä", "1=", "2=-42", "3=b"])
  }
}

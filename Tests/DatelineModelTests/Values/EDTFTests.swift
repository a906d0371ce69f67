import DatelineModel
import Testing

/// Extended Date/Time Format, levels 0 and 1: https://www.loc.gov/standards/datetime/
struct EDTFTests {
  /// A text, and the first and last day that it can mean.
  struct Reading: Sendable, CustomTestStringConvertible {
    let text: String
    let earliest: String?
    let latest: String?

    init(_ text: String, _ earliest: String?, _ latest: String?) {
      self.text = text
      self.earliest = earliest
      self.latest = latest
    }

    var testDescription: String { text }
  }

  private static let level0 = [
    Reading("2018", "2018-01-01", "2018-12-31"), Reading("2018-02", "2018-02-01", "2018-02-28"),
    Reading("2018-02-20", "2018-02-20", "2018-02-20"), Reading("0000", "0000-01-01", "0000-12-31"),
    Reading("9999-12-31", "9999-12-31", "9999-12-31"), Reading("2018-02-20T10:30:00", "2018-02-20", "2018-02-20"),
    Reading("2018-02-20T10:30:00Z", "2018-02-20", "2018-02-20"), Reading("2018-02-20T24:00:00", "2018-02-20", "2018-02-20"),
    Reading("2018-02-20T10:30:00+03:30", "2018-02-20", "2018-02-20"),
    Reading("2018-02-20T10:30:00-04", "2018-02-20", "2018-02-20"),
    Reading("2018-02-20T10:30:00+14:00", "2018-02-20", "2018-02-20"),
    Reading("1964/2008", "1964-01-01", "2008-12-31"), Reading("2004-06/2006-08", "2004-06-01", "2006-08-31"),
    Reading("2004-02-01/2005", "2004-02-01", "2005-12-31"), Reading("2018/2018", "2018-01-01", "2018-12-31"),
  ]

  private static let leapYears = [
    Reading("2020-02", "2020-02-01", "2020-02-29"), Reading("2000-02-29", "2000-02-29", "2000-02-29"),
    Reading("1900-02", "1900-02-01", "1900-02-28"), Reading("0000-02-29", "0000-02-29", "0000-02-29"),
    Reading("-0004-02", "-0004-02-01", "-0004-02-29"),
  ]

  private static let level1 = [
    Reading("2017~", "2017-01-01", "2017-12-31"), Reading("2017-06?", "2017-06-01", "2017-06-30"),
    Reading("2017-06-05%", "2017-06-05", "2017-06-05"), Reading("201X", "2010-01-01", "2019-12-31"),
    Reading("20XX", "2000-01-01", "2099-12-31"), Reading("2004-XX", "2004-01-01", "2004-12-31"),
    Reading("1985-04-XX", "1985-04-01", "1985-04-30"), Reading("1985-XX-XX", "1985-01-01", "1985-12-31"),
    Reading("199X~", "1990-01-01", "1999-12-31"),
    Reading("2001-21", "2001-03-01", "2001-05-31"), Reading("2001-22", "2001-06-01", "2001-08-31"),
    Reading("2001-23", "2001-09-01", "2001-11-30"), Reading("2001-24", "2001-12-01", "2002-02-28"),
    Reading("2019-24?", "2019-12-01", "2020-02-29"),
    Reading("-1985", "-1985-01-01", "-1985-12-31"), Reading("-0001-12-31", "-0001-12-31", "-0001-12-31"),
    Reading("-019X", "-0199-01-01", "-0190-12-31"),
    Reading("Y170000002", "+170000002-01-01", "+170000002-12-31"), Reading("Y-17000", "-17000-01-01", "-17000-12-31"),
    Reading("Y12345~", "+12345-01-01", "+12345-12-31"),
    Reading("1985-04-12/..", "1985-04-12", nil), Reading("1985-04/..", "1985-04-01", nil), Reading("1985/", "1985-01-01", nil),
    Reading("../1985-04-12", nil, "1985-04-12"), Reading("/1985", nil, "1985-12-31"),
    Reading("1984~/2004-06", "1984-01-01", "2004-06-30"), Reading("1984-06-02?/2004-08-08~", "1984-06-02", "2004-08-08"),
    Reading("2001-21/2003-24", "2001-03-01", "2004-02-29"), Reading("Y-17000/2018", "-17000-01-01", "2018-12-31"),
  ]

  @Test(arguments: level0 + leapYears + level1) func knowsTheFirstAndLastDayThatADateCanMean(reading: Reading) throws {
    let date = try EDTF(reading.text)
    #expect(date.earliest?.description == reading.earliest)
    #expect(date.latest?.description == reading.latest)
    #expect(date.text == reading.text)
  }

  @Test(arguments: [
    // No date at all, or another notation
    "", " ", "yesterday", "20 February 2018", "02/20/2018", "2018-2-20", "18-02-20", "2018-02-2", "20180220", "2018-051",
    "2018-W08",
    "2018 ", " 2018", "2018-", "-", "2018--02", "2018-02-20-01", "２０１８", "2018\n", "2018\u{301}", "+2018", "2018-02-+1",
    // No such day, month or hour
    "2018-13", "2018-00", "2018-02-29", "1900-02-29", "2018-04-31", "2018-01-00", "2018-01-32", "2018-20", "2018-25",
    "2018-02-20T24:00:01", "2018-02-20T24:30:00", "2018-02-20T10:60:00", "2018-02-20T10:30:60", "2018-02-20T10:30",
    "2018-02-20T1:30:00", "2018-02-20T", "2018-02-20T10:30:00z", "2018-02-20T10:30:00+3", "2018-02-20T10:30:00+14:30",
    "2018-02-20T10:30:00+15", "2018-02-20T10:30:00.5", "2018-02-20 10:30:00", "2018-02T10:30:00", "2018-02-20T10:30:00Z?",
    // Level 2
    "2XXX", "XXXX", "201X-05", "201X-XX", "2018-XX-05", "2018-1X", "2018-02-2X", "1XX8", "2018?-02", "~2018", "2018-02?-20",
    "2018-29", "2001-21-05", "[2017,2018]", "{2017,2018}", "Y17E7", "1950S2", "2018?~", "..2018", "2018..",
    // Years with Y have more than four digits
    "Y2018", "Y02018", "Y-02018", "Y", "Y-", "Y+12345", "Y1234567890", "Y17000-05", "17000", "-17000", "-0000",
    // Intervals
    "/", "../..", "../", "/..", "2018/2019/2020", "2019/2018", "2018-03/2018-02-27", "2018-02-20T10:30:00Z/2018-03",
    "2018/2019-02-20T10:30:00", "2018/x", "x/2018", "2018 / 2019",
  ])
  func aTextThatIsNotOfLevel0Or1IsRefused(text: String) {
    #expect(throws: EDTFFault.self) { try EDTF(text) }
  }

  @Test(arguments: [
    ("2017", "2018", true), ("2018", "2018", false), ("2018-02", "2018", false), ("2018-02-20", "2018-02-21", true),
    ("2018-02-21", "2018-02-20", false), ("2018-01-31", "2018-02", true), ("2018", "2018-12-31", false),
    ("2017~", "2018", false), ("2017", "2018?", false), ("201X", "2020", true), ("201X", "2019", false),
    ("2001-24", "2002-03", true),
    ("2001-24", "2002-02", false), ("2015/2016", "2017", true), ("2015/2017", "2017", false), ("2015/..", "2100", false),
    ("2015/", "2100", false), ("../2015", "2016", true), ("/2015", "2016", true), ("2014", "../2016", false),
    ("2014", "2015/..", true), ("-0002", "-0001", true), ("-0001", "0000", true), ("9999", "Y10000", true),
    ("2018-02-20T10:00:00Z", "2018-02-20T11:00:00Z", false), ("2018-02-20T10:00:00Z", "2018-02-21", true),
  ])
  func oneDateIsCertainlyBeforeAnotherWhenNoDayOfItIsNot(first: String, second: String, isBefore: Bool) throws {
    let (a, b) = (try EDTF(first), try EDTF(second))
    #expect(a.isCertainlyBefore(b) == isBefore)
    #expect(!(isBefore && b.isCertainlyBefore(a)))
  }

  @Test(arguments: ["2018-02-20", "0001-01-01", "-0044-03-15"]) func aWholeCertainDateIsOneDay(text: String) throws {
    #expect(try EDTF(text).exactDay?.description == text)
  }

  @Test(arguments: [
    "2018-02", "2018-02-20~", "2018-02-20?", "2018-02-XX", "2018-02-20/2018-02-20", "2018-02-20T10:30:00Z", "2018", "Y12018",
  ])
  func aDateThatSaysLessOrMoreIsNotOneDay(text: String) throws {
    #expect(try EDTF(text).exactDay == nil)
  }

  @Test(arguments: [
    "2018", "2018-02", "2018-02-20", "0001", "9999-12-31", "2018-02-20T10:30:00", "2018-02-20T10:30:00Z",
    "2018-02-20T10:30:00-04:00",
  ])
  func whatXMLSchemaTakesIsKnown(text: String) throws {
    #expect(try EDTF(text).isW3C)
  }

  @Test(arguments: [
    "2018~", "2018-02?", "2018-02-20%", "201X", "2018-XX", "2018-02-XX", "2018-21", "0000", "-0044-03-15", "Y12018",
    "2018-02-20T10:30:00-04", "2018/2019", "2018/..",
  ])
  func whatXMLSchemaDoesNotTakeIsKnown(text: String) throws {
    #expect(try !EDTF(text).isW3C)
  }

  @Test func qualifiersAreToldApart() throws {
    let flags = try ["2018", "2018?", "2018~", "2018%"].map { text -> [Bool] in
      guard case .date(let date) = try EDTF(text).meaning else { return [] }
      return [date.isUncertain, date.isApproximate, date.isCertain]
    }
    #expect(flags == [[false, false, true], [true, false, false], [false, true, false], [true, true, false]])
  }

  @Test func anOpenEndIsNotAnUnknownOne() throws {
    #expect(try EDTF("2018/..").meaning != EDTF("2018/").meaning)
    #expect(try EDTF("2018-XX").meaning != EDTF("2018").meaning)
  }
}

struct CalendarDayTests {
  @Test func everyDayOfFourHundredYearsIsThereOnce() {
    let days = (1700..<2100).flatMap { year in
      (0...13).flatMap { month in (0...32).compactMap { CalendarDay(year: year, month: month, day: $0) } }
    }
    #expect(days.count == 146_097)
    #expect(zip(days, days.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: [(1, "0001-02-03"), (0, "0000-02-03"), (-44, "-0044-02-03"), (9999, "9999-02-03"), (12345, "+12345-02-03")])
  func aYearIsWrittenWithFourDigitsOrItsSign(year: Int, text: String) {
    #expect(CalendarDay(year: year, month: 2, day: 3)?.description == text)
  }
}

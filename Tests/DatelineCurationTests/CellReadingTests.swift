import DatelineModel
import Testing

@testable import DatelineCuration

/// What a cell can mean that went through a spreadsheet.
@Suite struct CellReadingTests {
  @Test(arguments: [
    ("2018-02-21", ["2018-02-21"]), ("21/02/2018", ["2018-02-21"]), ("2/21/18", ["2018-02-21", "1918-02-21"]),
    ("03/04/2031", ["2031-04-03", "2031-03-04"]), ("21.2.2018", ["2018-02-21"]), ("3.4.2031", ["2031-04-03"]),
    ("2018/02/21", ["2018-02-21"]),
    ("21-Feb-2018", ["2018-02-21"]), ("February 21, 2018", ["2018-02-21"]),
    ("2018-02-21T00:00:00", ["2018-02-21T00:00:00", "2018-02-21"]),
    ("2018-02-21T13:00:00", ["2018-02-21T13:00:00"]), ("Feb-18", ["2018-02", "1918-02"]), ("02/2018", ["2018-02"]),
    ("2017~", ["2017~"]),
    ("30/02/2018", []),
    ("soon", []), ("", [""]),
  ])
  func dates(text: String, meanings: [String]) {
    #expect(CellReadings(text, as: .edtf).texts == meanings)
  }

  @Test(
    arguments: [
      ("1000", nil, ["1000"]), ("1000.50", nil, ["1000.5"]), ("1000,5", nil, ["1000.5"]), ("1.234,5", nil, ["1234.5"]),
      ("1,234.5", nil, ["1234.5"]),
      ("1,234", nil, ["1.234", "1234"]), ("1,234", ",", ["1.234"]), ("1.234", nil, ["1.234"]), ("1 234", nil, ["1234"]),
      ("1.5E+9", nil, ["1500000000"]),
      ("2,5E-1", nil, ["0.25"]), ("1,234,567", nil, ["1234567"]), ("-0,5", nil, ["-0.5"]), ("12,34,5", nil, []), ("ten", nil, []),
    ] as [(String, Character?, [String])])
  func numbers(text: String, mark: Character?, meanings: [String]) {
    #expect(CellReadings(text, as: .decimal, decimalMark: mark).texts == meanings)
  }

  @Test(arguments: [("TRUE", "true"), ("WAHR", "true"), ("1", "true"), ("0", "false"), ("Falsch", "false"), ("true", "true")])
  func truth(text: String, meaning: String) {
    #expect(CellReadings(text, as: .boolean).texts == [meaning])
  }

  @Test(arguments: [("'=1", "=1"), ("''=1", "'=1"), ("'quoted'", "'quoted'"), ("=1", "=1")])
  func guardedTextsLoseTheirApostrophe(text: String, meaning: String) {
    #expect(CellReadings(text, as: .text, isGuarded: true).texts == [meaning])
  }
}

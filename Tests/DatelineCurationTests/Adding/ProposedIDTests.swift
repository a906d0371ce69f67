import DatelineModel
import Testing

@testable import DatelineCuration

@Suite struct ProposedIDTests {
  @Test(
    arguments: [
      ("Russia & Pakistan “concerned” over IS", "2018-02-21", "tolonews-2018-02-21-russia-pakistan-concerned"),
      ("Лавров: тысячи боевиков", "2018-02", "tolonews-2018-02-lavrov-tysaci-boevikov"),
      ("İstanbul’da üç gemi", nil, "tolonews-istanbulda-uc-gemi"),
      ("!!!", nil, "tolonews-0123abcd"), (nil, "2018-02-21", "tolonews-2018-02-21-0123abcd"),
      ("Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", nil, "tolonews-0123abcd"),
      ("Pier", "2017~", "tolonews-pier"),
    ] as [(String?, String?, String)])
  func isOutletDayAndTheFirstWords(headline: String?, date: String?, id: String) throws {
    let day = try date.map { try EDTF($0) }
    let proposed = ProposedID.of(outlet: try AgentID("tolonews"), date: day, headline: headline, checksum: "0123abcdef")
    #expect(proposed == id)
    #expect(throws: Never.self) { try DocumentID(proposed) }
  }

  @Test func takenIdsGetANumber() throws {
    let taken: Set<String> = ["a-pier", "a-pier-2"]
    #expect(try ProposedID.free("a-pier", isTaken: taken.contains).value == "a-pier-3")
  }

  @Test(arguments: [
    ("https://www.tolonews.com/afghanistan/x", "tolonews"), ("http://news.gazette.co.uk", "gazette"),
    ("https://tass.ru/1", "tass"),
  ])
  func aHostNamesItsOutlet(url: String, label: String) {
    #expect(OutletMatch.host(url).map(OutletMatch.label) == label)
  }
}

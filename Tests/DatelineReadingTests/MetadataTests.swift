import DatelineModel
import DatelineReading
import Testing

/// What an article says of itself; what it does not say is absent.
struct MetadataTests {
  private static let body =
    "The pier will be twice as long by the autumn of next year, the harbour master said.\n\nNobody laughed."

  private func metadata(_ lines: String..., body: String = body) throws -> ArticleMetadata {
    try ReadText((["Gulls may stay on the pier"] + lines + [body]).joined(separator: "\n\n")).reading.metadata
  }

  @Test(arguments: [
    ("Published in Harbour Gazette, March 5th 2031.", "2031-03-05"), ("Posted on 9 Feb. 2018", "2018-02-09"),
    ("Published: 2018-02-21T10:00:00Z", "2018-02-21"), ("Published 21.2.2018", "2018-02-21"),
    ("Published 2/21/2018", "2018-02-21"),
    ("Published 21/2/2018", "2018-02-21"), ("Publié le 1er mars 2018", "2018-03-01"),
    ("Veröffentlicht am 3. Mai 2019", "2019-05-03"),
    ("Publicado el 9 de febrero de 2018", "2018-02-09"), ("Опубликовано: 14 мая 2019", "2019-05-14"),
    ("Published March 2018", "2018-03"),
    ("Wednesday, 21 February 2018", "2018-02-21"), ("Publié le 5 mars 2018 à 14h05", "2018-03-05"),
    ("Опубликовано 5 марта 2018 года", "2018-03-05"), ("Publicado el 5 de marzo de 2018", "2018-03-05"),
    ("Publicado em 5 de março de 2018 às 9h", "2018-03-05"), ("Pubblicato il 5 marzo 2018 alle 10:15", "2018-03-05"),
    ("Gepubliceerd op 5 maart 2018 om 17.30 uur", "2018-03-05"), ("Opublikowano: 5 marca 2018, 10:05", "2018-03-05"),
    ("Yayınlanma: 5 Mart 2018 - 10:05", "2018-03-05"), ("تاريخ النشر: 5 مارس 2018", "2018-03-05"),
    ("نشر في ٥ مارس ٢٠١٨", "2018-03-05"),
    ("Montag, 5. März 2018", "2018-03-05"), ("lundi 5 mars 2018 à 14h05", "2018-03-05"), ("Publié le 05/05/2018", "2018-05-05"),
    ("Source: HNA | 2018-03-05 14:05:22 | Editor: mei", "2018-03-05"),
  ])
  func readsTheDateOfPublication(line: String, date: String) throws {
    let found = try metadata(line).published
    #expect(found?.value.text == date && found?.basis == .stated)
    #expect(found?.raw?.start == 28)
  }

  @Test(arguments: ["Published on 3/4/2018", "Posted at 10:15", "Published March 5", "Published 31 February 2018"])
  func makesUpNoDate(line: String) throws { #expect(try metadata(line).published == nil) }

  @Test func tellsAChangeFromThePublication() throws {
    let found = try metadata("First published: 3 March 2031", "(Last Updated On: March 6, 2031)")
    #expect(found.published?.value.text == "2031-03-03" && found.modified?.value.text == "2031-03-06")
  }

  @Test(arguments: [
    ("Publié le 6 février 2020 à 18h05, mis à jour le 7 février 2020 à 10h22", "2020-02-06", "2020-02-07"),
    ("Published March 3, 2031 | Updated March 6, 2031", "2031-03-03", "2031-03-06"),
    ("Date: March 6, 2031 (updated)", "", "2031-03-06"),
    ("Stand: 05.03.2018, 14:05 Uhr", "", "2018-03-05"), ("Обновлено: 6 марта 2018, 09:12", "", "2018-03-06"),
    ("آخر تحديث: 15 أكتوبر 2019 - 09:30", "", "2019-10-15"), ("Son güncelleme: 14 Şubat 2019", "", "2019-02-14"),
  ])
  func aLineMayTellOfAChangeOrOfBoth(line: String, published: String, modified: String) throws {
    let found = try metadata(line)
    #expect(found.published?.value.text ?? "" == published && found.modified?.value.text ?? "" == modified)
  }

  // MARK: Day and month in figures

  @Test(arguments: ["Published on 3/4/2018", "Publié le 03/04/2018 à 11h05", "Posted 03-04-2018", "03/04/2018"])
  func aDateInFiguresThatCanBeReadInTwoWaysIsReported(line: String) throws {
    let found = try metadata(line)
    #expect(found.published == nil)
    #expect(found.undecided.map { $0.readings.map(\.text) } == [["2018-04-03", "2018-03-04"]])
    #expect(found.undecided.first?.isOfChange == false && found.undecided.first?.raw.start == 28)
  }

  @Test(arguments: [
    ("Published on 3/4/2018", "Updated on 15/4/2018", "2018-04-03", "2018-04-15"),
    ("Published on 3/4/2018", "Updated on 3/15/2018", "2018-03-04", "2018-03-15"),
  ])
  func anotherDateOfTheArticleSettlesTheOrder(first: String, second: String, published: String, modified: String) throws {
    let found = try metadata(first, second)
    #expect(found.published?.value.text == published && found.published?.basis == .inferred)
    #expect(found.modified?.value.text == modified && found.modified?.basis == .stated)
    #expect(found.undecided.isEmpty)
  }

  @Test func twoOrdersInOneArticleSettleNothing() throws {
    let found = try metadata("Published on 3/4/2018", "Updated on 15/4/2018", "First published 4/16/2018")
    #expect(found.published?.value.text == "2018-04-16" && found.undecided.count == 1)
  }

  @Test func aBylineMayBeADateLineToo() throws {
    let found = try metadata("By Ida Lund | March 5, 2018")
    #expect(found.bylines.map(\.value) == ["Ida Lund"] && found.published?.value.text == "2018-03-05")
  }

  @Test func theDateOfATeaserIsNotTheArticles() throws {
    let body = Self.body + "\n\nCheck Also\n\nDredger held up\n\n(Last Updated On: March 12, 2031)The dredger Patience …"
    #expect(try metadata(body: body).modified == nil)
  }

  @Test func aYearThatIsNotStatedIsInferredFromThePublicationOrAbsent() throws {
    let dated = "DOLNO, Dec. 30 (ZNA) — " + Self.body
    let alone = try metadata(body: dated)
    #expect(alone.datelineDate == nil && alone.datelineDay?.value == "--12-30")
    let near = try metadata("Published January 2, 2018", body: dated)
    #expect(near.datelineDate?.value.text == "2017-12-30" && near.datelineDate?.basis == .inferred)
    #expect(near.datelineDate?.reason.contains("2018-01-02") == true)
    let far = try metadata("Published June 2, 2018", body: dated)
    #expect(far.datelineDate == nil && far.datelineDay?.value == "--12-30")
  }

  @Test(arguments: [
    ("KABUL, Afghanistan (AP) — ", "KABUL, Afghanistan", "AP"), ("MOSCOW, February 9./TASS/.", "MOSCOW", "TASS"),
    ("Sandhafen (nda) - ", "Sandhafen", "nda"), ("KABUL: ", "KABUL", nil),
  ])
  func readsPlaceAndAgencyOfTheDateline(dateline: String, place: String, agency: String?) throws {
    let found = try metadata(body: dateline + Self.body)
    #expect(found.datelinePlace?.value == place && found.agency?.value == agency)
  }

  @Test(arguments: [
    ("(With inputs from ITN)", "ITN"), ("(Reuters)", "Reuters"), ("— AP", "AP"), ("AFP", "AFP"),
  ])
  func readsTheAgencyOfACredit(credit: String, agency: String) throws {
    #expect(try metadata(body: Self.body + "\n\n" + credit).agency?.value == agency)
  }

  @Test(arguments: [
    ("By Ida Lund with AP", "AP"), ("Par Aline Perrochet avec AFP", "AFP"), ("Von Wiebke Lorenz mit dpa", "dpa"),
    ("By Ida Lund with Bram Okkel", nil),
  ])
  func readsTheAgencyBesideAnAuthor(byline: String, agency: String?) throws {
    #expect(try metadata(byline).agency?.value == agency)
  }

  @Test func aNameInBracketsInsideTheTextIsNoCredit() throws {
    #expect(try metadata(body: Self.body + " The union (UDCW) was not asked.").agency == nil)
  }

  @Test(arguments: [
    ("By Ida Lund", ["Ida Lund"]), ("By Darla Pruitt, Cedar Gap Beacon", ["Darla Pruitt"]), ("AT News", ["AT News"]),
    ("By Ida Lund with AP", ["Ida Lund"]), ("Tom Hale, Local Democracy Reporter", ["Tom Hale"]),
    ("Ida Lund in Port Aurel", ["Ida Lund"]),
    ("Di Chiara Fontanesi", ["Chiara Fontanesi"]), ("Por Marta Figueira", ["Marta Figueira"]),
    ("Door Sanne Verkuil", ["Sanne Verkuil"]),
    ("Автор: Мария Ключникова", ["Мария Ключникова"]), ("Текст: Антон Зарубин", ["Антон Зарубин"]),
    ("كتب: سليم الحداد", ["سليم الحداد"]),
    ("Muhabir: Deniz Aksoy", ["Deniz Aksoy"]), ("Von Wiebke Lorenz", ["Wiebke Lorenz"]),
    ("Par Aline Perrochet", ["Aline Perrochet"]),
  ])
  func readsBylines(line: String, names: [String]) throws { #expect(try metadata(line).bylines.map(\.value) == names) }

  @Test func whatIsNotThereIsAbsent() throws {
    let found = try metadata()
    #expect(found.headline?.value == "Gulls may stay on the pier" && found.headline?.raw == Span(0..<26))
    #expect(
      found.bylines.isEmpty && found.agency == nil && found.datelinePlace == nil && found.published == nil && found.url == nil)
  }
}

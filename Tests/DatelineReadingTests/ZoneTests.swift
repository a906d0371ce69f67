import DatelineModel
import DatelineReading
import Testing

/// What stands around an article, told from the article. Each page is a small one of our own.
struct ZoneTests {
  /// An article with something before and something after it.
  private func page(before: String..., after: String...) -> String {
    (before + ["Gulls may stay on the pier", Self.first, Self.second] + after).joined(separator: "\n\n")
  }

  private static let first =
    "The harbour master held up a barometer on Tuesday and said that no gull would have to leave the pier."
  private static let second = "“They were here before us,” he said to the reporters who had come."
  private static let article = ["headline", "paragraph", "paragraph"]

  @Test func anArticleAloneIsHeadlineAndParagraphs() throws {
    #expect(try ReadText(page()).kinds == Self.article)
  }

  @Test(arguments: [
    ("Home / Ports / Gulls may stay on the pier", "navigation"), ("News > World > Asia", "navigation"),
    ("Home » Ports", "navigation"),
    ("World | Asia | Ports", "navigation"), ("All news", "navigation"), ("Skip to content", "navigation"), ("MENU", "navigation"),
    ("Published on March 5, 2031", "dateLine"), ("(Last Updated On: March 6, 2031)", "dateLine"), ("Posted: 4 March", "dateLine"),
    ("ADVERTISEMENT", "advertisement"), ("Share this article", "share"),
  ])
  func whatStandsAboveTheHeadlineIsToldApart(line: String, zone: String) throws {
    #expect(try ReadText(page(before: line)).kinds == [zone] + Self.article)
  }

  @Test(arguments: [
    ("Published in Harbour Gazette, March 5th 2031.", "dateLine"), ("Last updated: 5 March 2031", "dateLine"),
    ("About admin", "authorNote"),
    ("About the author", "authorNote"), ("Share", "share"), ("Share this:", "share"), ("Follow us on everything", "share"),
    ("Leave a comment", "share"), ("Comments (12)", "share"), ("© 2031 Harbour Gazette", "copyright"),
    ("Copyright 2031 Harbour Gazette. All rights reserved.", "copyright"), ("(c) 2031 Harbour Gazette", "copyright"),
    ("All rights reserved.", "copyright"), ("Advertisement", "advertisement"), ("View more articles by Ida Lund", "navigation"),
    ("Facebook Twitter WhatsApp E-Mail", "share"), ("Share Tweet", "share"), ("3 Comments", "share"), ("1.2K Shares", "share"),
    ("Compártelo en WhatsApp", "share"), ("Facebook’ta paylaş", "share"), ("Partager cet article", "share"),
    ("Udostępnij", "share"),
    ("Поделиться в Telegram", "share"), ("تابعونا على فيسبوك", "share"),
    ("Like us on Facebook, follow @pier on Twitter to stay informed.", "share"),
    ("Todos os direitos reservados", "copyright"), ("Riproduzione riservata", "copyright"),
    ("Wszelkie prawa zastrzeżone", "copyright"),
    ("جميع الحقوق محفوظة", "copyright"), ("Copyright PORT PUNCH.", "copyright"), ("Lesen Sie auch: Dredger held up", "teaser"),
    ("Читайте также: Dredger held up", "teaser"), ("Leggi anche: Dredger held up", "teaser"), ("3 min read", "navigation"),
    ("Temps de lecture : 2 minutes", "navigation"), ("Über die Autorin: Ida Lund schreibt über Häfen.", "authorNote"),
    ("Tags: pier, gulls", "navigation"), ("Back to top", "navigation"), ("Read more", "navigation"),
  ])
  func whatStandsBelowTheArticleIsToldApart(line: String, zone: String) throws {
    #expect(try ReadText(page(after: line)).kinds == Self.article + [zone])
  }

  @Test(arguments: [
    "About 40 ships are waiting.", "About that, nobody would speak.", "Comments from the council were not to be had.",
    "Posted on the pier, two guards looked on.", "Copyright law will change, the minister said.", "Published authors came too.",
    "Shares in the pier fell.", "More than 40 ships are waiting.", "Related questions were not asked.", "Homes were not lost.",
    "Read more slowly, he told a reporter.", "Subscribers to the paper were told first.", "Tweets by the gulls are not expected.",
    "Images of the pier were shown.", "Facebook said on Tuesday that it had taken the page down.",
    "3 comments were made, none of them kind.",
    "Follow the money, the minister said on television.", "Copyright holders came too.",
    "Data for March 2018 showed fewer gulls.", "Lecture halls were full.", "Partager le port, c’est possible.",
    "شارك الآلاف في المسيرة يوم الاثنين.",
    "Stand und Land sind verschieden.", "Facebook’s own page was full.", "نشر المدير بيانا في 5 مارس 2018.",
    "Nachdruck gab er seinen Worten mit der Faust.",
    "Deel was the first to speak, and the last.",
  ])
  func aSentenceThatBeginsLikeFurnitureIsAParagraph(line: String) throws {
    let read = try ReadText(page(after: line, "That was all that he had to say on the day."))
    #expect(read.kinds == Self.article + ["paragraph", "paragraph"])
  }

  @Test func aHeadingOfTeasersOpensWhatGoesToTheEndWithADateLineOfItsOwn() throws {
    let read = try ReadText(
      page(
        before: "(Last Updated On: March 6, 2031)",
        after: "About admin", "Check Also", "Dredger held up by its own sandbank",
        "(Last Updated On: March 12, 2031)The dredger Patience, which reached the port on Tuesday with a crew of thirty and a great …",
        "© 2031 Quayside Digest"))
    #expect(read.kinds == ["dateLine"] + Self.article + ["authorNote", "teaser", "teaser", "teaser", "copyright"])
  }

  @Test(arguments: [
    "À lire également", "Mehr zum Thema:", "Te puede interesar", "Материалы по теме", "Veja também", "Lees ook", "Zobacz także",
    "İlgili haberler", "مواضيع ذات صلة", "Related", "Related articles:", "You may also like", "READ NEXT", "Most read",
    "See also:",
  ])
  func everyHeadingOfTeasersIsKnown(heading: String) throws {
    #expect(try ReadText(page(after: heading, "Dredger held up")).kinds == Self.article + ["teaser", "teaser"])
  }

  @Test func aNameOnALineOfItsOwnAndWhatItsBearerHasDoneIsAnAuthorsNote() throws {
    let read = try ReadText(
      page(
        after: "Tilda Fenn", "Aurel Courier",
        "Tilda Fenn has written about cranes, tides and tariffs for the Aurel Courier since 2022. Before that she sold binoculars.",
        "View more articles by Tilda Fenn"))
    #expect(read.kinds == Self.article + ["authorNote", "authorNote", "authorNote", "navigation"])
  }

  @Test func aNameThatNoBiographyFollowsIsNone() throws {
    let read = try ReadText(page(after: "Tilda Fenn", "The pier will be twice as long next year, she wrote in her paper."))
    #expect(!read.kinds.contains("authorNote"))
  }

  @Test func aParagraphAtTheEndAboutTheNameInTheBylineIsAnAuthorsNote() throws {
    let note = "Ida Lund is a writer on ports who lives in one."
    let signed = ["Gulls may stay on the pier", "By Ida Lund", Self.first, Self.second, note]
    #expect(
      try ReadText(signed.joined(separator: "\n\n")).kinds == ["headline", "byline", "paragraph", "paragraph", "authorNote"])
    #expect(try ReadText(page(after: note)).kinds == Self.article + ["paragraph"])
  }

  @Test func whatFollowsAHeadingAboutTheAuthorBelongsToIt() throws {
    let read = try ReadText(page(after: "About the author", "Ida Lund writes on ports. She lives in one."))
    #expect(read.kinds == Self.article + ["authorNote", "authorNote"])
  }

  @Test(arguments: [
    "Ida Lund, Political Correspondent", "From our correspondent in Port Aurel", "Ida Lund in Port Aurel",
    "Ida Lund and Bram Okkel",
    "Par Aline Perrochet avec AFP", "Текст: Антон Зарубин", "بقلم: سليم الحداد", "By Ida Lund", "by Ida Lund and Bram Okkel",
    "AT News", "Ida Lund", "By Our Shipping Correspondent", "Reported by HNA",
  ])
  func aBylineStandsBetweenHeadlineAndText(byline: String) throws {
    let read = try ReadText(["Gulls may stay on the pier", byline, Self.first, Self.second].joined(separator: "\n\n"))
    #expect(read.kinds == ["headline", "byline", "paragraph", "paragraph"])
  }

  @Test(arguments: [
    "Merk and gulls agree in principle", "Minister names new bureau, and a desk for it", "Council in talks with the gulls",
  ])
  func aSubheadlineIsNoByline(line: String) throws {
    let read = try ReadText(["Gulls may stay on the pier", line, Self.first, Self.second].joined(separator: "\n\n"))
    #expect(read.kinds == ["headline", "subheadline", "paragraph", "paragraph"])
  }

  @Test func aSentenceThatBeginsWithByIsNoByline() throws {
    let read = try ReadText("Gulls may stay on the pier\n\nBy Tuesday the ships had gone.\n\n\(Self.second)")
    #expect(read.kinds == Self.article)
  }

  @Test func aSubheadlineStandsUnderTheHeadlineBeforeOrAfterTheByline() throws {
    let subheadline = "Authority says a thousand people are at work, and one barometer"
    for order in [[subheadline, "By Ida Lund"], ["By Ida Lund", subheadline]] {
      let read = try ReadText((["Gulls may stay on the pier"] + order + [Self.first, Self.second]).joined(separator: "\n\n"))
      #expect(Set(read.kinds.prefix(3)) == ["headline", "subheadline", "byline"])
      #expect(read.kinds.dropFirst(3) == ["paragraph", "paragraph"])
    }
  }

  @Test(arguments: [
    "Will the gulls leave?", "Gulls stay!", "‘No gull will be moved,’ says harbour master", "Harbour master: “Gulls stay”",
    "GULLS MAY STAY",
    "=SUM of all piers", "чайки остаются", "Pier — what now?",
  ])
  func aHeadlineMayAskExclaimAndQuote(headline: String) throws {
    #expect(try ReadText([headline, Self.first, Self.second].joined(separator: "\n\n")).kinds == Self.article)
  }

  @Test func anArticleWithoutAHeadlineHasNone() throws {
    #expect(try ReadText([Self.first, Self.second].joined(separator: "\n\n")).kinds == ["paragraph", "paragraph"])
    #expect(try ReadText(Self.first).kinds == ["paragraph"])
  }

  @Test(arguments: [
    "Photo: the quay at Dravno, with the minister.", "Photo by Ida Lund", "FILE PHOTO: the pier", "Image credit: HNA",
  ])
  func aCaptionIsKnownByItsSetPhrase(caption: String) throws {
    let read = try ReadText(["Gulls may stay on the pier", caption, Self.first, Self.second].joined(separator: "\n\n"))
    #expect(read.kinds == ["headline", "caption", "paragraph", "paragraph"])
  }

  @Test(arguments: ["What next?", "The price", "Gulls and other guests", "What Facebook knew"])
  func aHeadingStandsBetweenParagraphs(heading: String)
    throws
  {
    #expect(try ReadText(page(after: heading, Self.first)).kinds == Self.article + ["heading", "paragraph"])
  }

  @Test func aShortSentenceBetweenParagraphsIsNoHeading() throws {
    #expect(try ReadText(page(after: "Nobody laughed.", Self.first)).kinds == Self.article + ["paragraph", "paragraph"])
    #expect(try ReadText(page(after: "“No gull”", Self.first)).kinds == Self.article + ["paragraph", "paragraph"])
  }

  @Test func everySegmentSaysWhyItIsWhatItIs() throws {
    let read = try ReadText(page(before: "Home / Ports", after: "About admin", "Check Also", "Dredger held up"))
    #expect(read.reading.segments.allSatisfy { !$0.reason.isEmpty })
  }
}

import DatelineExport
import DatelineModel
import Foundation

/// A small dataset that uses every record and field of the model, with characters that formats trip over. Every exporter's tests run over it.
public struct Sample: RecordSource {
  public let header: DatasetHeader
  public let documents: [AnnotatedDocument]
  public let utterances: [Utterance]

  public init() {
    header = DatasetHeader(dataset: Self.dataset, authorities: Self.authorities)
    documents = [Self.courier, Self.wire]
    utterances = [Self.utterance]
  }

  public func forEach(_ body: (Record) throws -> Void) throws {
    try header.authorities.forEach(body)
    for document in documents { try body(.document(document)) }
    for utterance in utterances { try body(.utterance(utterance)) }
  }

  /// The same without the words of the articles.
  public func withholdingText() -> Sample {
    Sample(
      header: header, documents: documents.map { $0.withholdingText() },
      utterances: utterances.map { $0.withholdingWords() })
  }

  init(header: DatasetHeader, documents: [AnnotatedDocument], utterances: [Utterance]) {
    self.header = header
    self.documents = documents
    self.utterances = utterances
  }

  private static let curator = Provenance(by: responsibility(.curator, "mk"), status: .accepted)

  private static func responsibility(_ kind: ResponsibilityKind, _ name: String) -> Responsibility {
    guard let made = Responsibility(kind, name) else { preconditionFailure("\(name) is no legal name") }
    return made
  }

  private static func number(_ text: String) -> ExactDecimal {
    guard let made = ExactDecimal(text) else { preconditionFailure("\(text) is no number") }
    return made
  }

  private static let dataset: Dataset = {
    guard let day = CalendarDay(year: 2031, month: 4, day: 1) else { preconditionFailure("a day") }
    var dataset = Dataset(
      name: "sample", title: "Sample: <statements> & “figures”", description: "All that the model can hold, \"twice\".",
      creators: [
        Creator(
          name: .person(given: "Ada", family: "Example"), orcid: "0000-0002-1825-0097",
          affiliation: Organization(name: "Example University", ror: "https://ror.org/04wxnsj81", url: "https://example.org/"),
          role: .author, email: "ada@example.org"),
        Creator(name: .body("Example Society"), role: .contributor),
      ],
      licence: "CC0-1.0", version: "1.2.0", date: day, language: "en", base: "https://example.org/sample/")
    dataset.publisher = Organization(name: "Example Press", url: "https://example.org/press")
    dataset.doi = "10.5072/sample"
    dataset.keywords = ["news", "reported speech"]
    dataset.contact = Contact(name: "Ada Example", email: "ada@example.org")
    dataset.funding = [Funding(funder: "Example Fund", award: "0042", title: "Who said what")]
    dataset.temporalCoverage = edtf("2031-03/2031-04")
    dataset.spatialCoverage = [legal("port-aurel")]
    dataset.related = [RelatedWork(relation: .isDocumentedBy, identifier: "https://example.org/paper", title: "A paper")]
    dataset.curators = [Curator(id: "mk", name: "Mara Klee", orcid: "0000-0002-1825-0097")]
    return dataset
  }()

  private static let authorities = Authorities(
    agents: [
      Agent(
        id: legal("jonas-merk"), kind: .person,
        names: [
          Name("Jonas Merk", kind: .preferred), Name("Merk", kind: .alias),
          Name("Йонас Мерк", kind: .spelling, language: "ru"),
        ],
        offices: [
          Office(title: "harbour master", organization: legal("port-authority"), from: edtf("2015~"), to: edtf("2031-05")),
          Office(title: "captain"),
        ],
        sameAs: ["https://example.org/people/merk"], note: "=not a formula"),
      Agent(
        id: legal("port-authority"), kind: .government,
        names: [Name("Port Authority of Aurel", kind: .preferred), Name("PAA", kind: .acronym, language: "en")]),
      Agent(id: legal("courier"), kind: .outlet, names: [Name("The <Courier> & Co", kind: .preferred)]),
      Agent(id: legal("wire"), kind: .outlet, names: [Name("Aurel Wire", kind: .preferred)]),
      Agent(id: legal("reporters"), kind: .group, names: [Name("reporters", kind: .preferred)]),
      Agent(
        id: legal("ida-lund"), kind: .person,
        names: [Name("Ida Lund", kind: .preferred), Name("the “voice” of the pier", kind: .epithet)]),
    ],
    places: [
      Place(id: legal("aurelia"), kind: .country, names: [Name("Aurelia", kind: .preferred)]),
      Place(
        id: legal("port-aurel"), kind: .city,
        names: [Name("Port Aurel", kind: .preferred), Name("ميناء", kind: .spelling, language: "ar")],
        parent: legal("aurelia"), coordinates: Coordinates(latitude: number("54.10"), longitude: number("-12.125")),
        sameAs: ["https://example.org/places/port-aurel"], note: "A harbour."),
    ],
    events: [
      Event(
        id: legal("pier-conference"), kind: .pressConference,
        names: [Name("Press conference on the pier", kind: .preferred), Name("pier talks", kind: .alias)],
        date: edtf("2031-03-04"), place: legal("port-aurel"),
        participants: [
          Participant(agent: legal("jonas-merk"), role: .host), Participant(agent: legal("reporters"), role: .guest),
        ],
        sameAs: ["https://example.org/events/pier"], note: "Held outdoors."),
      Event(id: legal("strike"), kind: .process, names: [Name("Strike", kind: .preferred)], date: edtf("2031-01/..")),
    ])

  private static let courier: AnnotatedDocument = {
    var text = DocumentBuilder(legal("courier-pier"))
    text.segment(.boilerplate, zone: .navigation, .edit(.byteOrderMark, "\u{FEFF}", to: ""), .plain("Home / Ports"))
    text.segment(.headline, lineEnd: "\r\n\r\n", .plain("=Pier & <harbour> to be \"doubled\""))
    text.segment(.subheadline, .plain("A 😀 day"))
    text.segment(.byline, .plain("By Ida Lund"))
    text.segment(.dateline, .plain("PORT AUREL:"))
    text.segment(
      .paragraph, lineEnd: " ",
      .plain("“We 😀 wait for a thousand sh"), .edit(.joinedWord, "\n", to: ""), .plain("ips,” Jonas Merk told"),
      .edit(.joinedLine, "\n", to: " "), .plain("Aurel Wire, “and [they] will"), .edit(.space, "\u{A0}\u{A0}", to: " "),
      .plain("come”"), .edit(.control, "\u{C}", to: ""), .plain("."))
    text.segment(.paragraph, .plain("He said that the Port Authority expects dozens of captains; cafe\u{301} owners agree."))
    text.segment(.heading, .plain("What next?"))
    text.segment(.caption, .plain("The pier on Tuesday."))
    text.segment(.boilerplate, zone: .dateLine, .plain("Published March 5"))
    var document = text.document(
      outlet: legal("courier"),
      rights: DocumentRights(holder: legal("courier"), statement: "© The Courier", text: .included))
    document.document.headline = "=Pier & <harbour> to be \"doubled\""
    document.document.subheadline = "A 😀 day"
    document.document.byline = [.agent(legal("ida-lund")), .literal("Staff <reporter>")]
    document.document.dateline = Dateline(place: legal("port-aurel"), date: edtf("2031-03-04"))
    document.document.published = DocumentDate(edtf("2031-03-05"), basis: .stated)
    document.document.modified = DocumentDate(edtf("2031-03-06T10:30:00Z"), basis: .curated, note: "From the page's own data.")
    document.document.retrieved = DocumentDate(edtf("2031-03~"), basis: .inferred, note: "From the file's date.")
    document.document.url = "https://example.org/courier?a=1&b=2"
    document.document.reprintOf = legal("wire-pier")
    document.document.reportsFrom = [.agent(legal("wire")), .document(legal("wire-pier"))]
    document.document.note = "Line one\nline two"
    document.mentions = [
      Mention(
        id: legal("courier-pier-m5"), target: text.target("Pier"), referent: .event(legal("pier-conference")), provenance: curator
      ),
      Mention(
        id: legal("courier-pier-m1"), target: text.target("PORT AUREL"), referent: .place(legal("port-aurel")),
        provenance: curator),
      Mention(
        id: legal("courier-pier-m2"), target: text.target("Jonas Merk"), referent: .agent(legal("jonas-merk")), note: "full name",
        provenance: curator),
      Mention(
        id: legal("courier-pier-m4"), target: text.target("captains"),
        referent: .office(title: "captain", holder: legal("jonas-merk")),
        provenance: Provenance(by: responsibility(.rule, "offices-1-0"), confidence: number("0.40"), status: .proposed)),
      Mention(
        id: legal("courier-pier-m3"), target: text.target("Tuesday"), referent: .date(edtf("2031-03-04?")), provenance: curator),
    ]
    var direct = Statement(
      id: legal("courier-pier-s1"), kind: .direct,
      content: text.target("“We 😀 wait for a thousand ships,”", "“and [they] will come”"), provenance: curator)
    direct.source = text.target("Jonas Merk")
    direct.speaker = legal("jonas-merk")
    direct.cue = text.target("told")
    direct.addressee = legal("reporters")
    direct.medium = legal("wire")
    direct.occasion = legal("pier-conference")
    direct.place = legal("port-aurel")
    direct.uttered = edtf("2031-03-04")
    direct.relay = [legal("wire"), legal("courier")]
    direct.insertions = [text.target("[they]")]
    direct.gloss = "Merk expects many ships."
    direct.note = "-begins with a minus"
    var reported = Statement(
      id: legal("courier-pier-s2"), kind: .indirect,
      content: text.target("the Port Authority expects dozens of captains"), provenance: curator)
    reported.source = text.target("He")
    reported.cue = text.target("said that")
    reported.alternatives = [
      Statement.Alternative(speaker: legal("jonas-merk"), confidence: number("0.8")),
      Statement.Alternative(speaker: legal("ida-lund")),
    ]
    var nested = Statement(
      id: legal("courier-pier-s3"), kind: .mixed, content: text.target("dozens of captains"),
      provenance: Provenance(by: responsibility(.import, "brat"), confidence: number("0.5"), status: .rejected))
    nested.parent = legal("courier-pier-s2")
    nested.speaker = legal("port-authority")
    document.statements = [direct, reported, nested]
    var ships = Figure(
      id: legal("courier-pier-f1"), target: text.target("a thousand ships"), modality: .exact, provenance: curator)
    ships.value = number("1000")
    ships.unit = "ship"
    ships.counted = .text("ships waiting")
    ships.statement = legal("courier-pier-s1")
    ships.claimant = legal("jonas-merk")
    ships.place = legal("port-aurel")
    ships.asOf = edtf("2031-03")
    ships.note = "1E5"
    var captains = Figure(
      id: legal("courier-pier-f2"), target: text.target("dozens of captains"), modality: .orderOfMagnitude, provenance: curator)
    captains.low = number("24")
    captains.counted = .agent(legal("reporters"))
    document.figures = [ships, captains]
    return document
  }()

  private static let wire: AnnotatedDocument = {
    var text = DocumentBuilder(legal("wire-pier"))
    text.segment(.paragraph, .plain("Merk: we wait for thousands of ships, 12345678901234567890 in all, 0.50 a day."))
    var document = text.document(outlet: legal("wire"), language: "en-GB")
    var statement = Statement(
      id: legal("wire-pier-s1"), kind: .indirect, content: text.target("we wait for thousands of ships"), provenance: curator)
    statement.speaker = legal("jonas-merk")
    document.statements = [statement]
    var all = Figure(
      id: legal("wire-pier-f1"), target: text.target("12345678901234567890"), modality: .range, provenance: curator)
    all.low = number("12345678901234567890")
    all.high = number("12345678901234567890.50")
    document.figures = [all]
    return document
  }()

  private static let utterance: Utterance = {
    let statements = (courier.statements[0], wire.statements[0])
    var utterance = Utterance(
      id: legal("u-ships"),
      witnesses: [
        Utterance.Witness(
          statement: statements.0.id, document: legal("courier-pier"), evidence: "same day & place",
          provenance: Provenance(by: responsibility(.curator, "mk"), confidence: number("0.9"), status: .accepted)),
        Utterance.Witness(statement: statements.1.id, document: legal("wire-pier"), provenance: curator),
      ],
      variations: [
        Utterance.Variation(
          kind: .figure,
          readings: [
            reading(courier, 0, "a thousand ships"), reading(wire, 0, "thousands of ships"),
          ], note: "A thousand against thousands."),
        Utterance.Variation(
          kind: .insertion,
          readings: [reading(courier, 0, "[they]"), Utterance.Reading(witness: statements.1.id, target: nil)]),
      ])
    utterance.label = "Ships waiting"
    utterance.speaker = legal("jonas-merk")
    utterance.occasion = legal("pier-conference")
    utterance.uttered = edtf("2031-03-04")
    utterance.note = "Two tell it."
    return utterance
  }()

  private static func reading(_ document: AnnotatedDocument, _ statement: Int, _ words: String) -> Utterance.Reading {
    let content = document.statements[statement].content
    let offsets = document.offsets
    guard let text = document.text, let found = text.string.range(of: words) else { preconditionFailure("no “\(words)”") }
    let start = text.string.unicodeScalars.distance(from: text.string.startIndex, to: found.lowerBound)
    let span = offsets.raw(Span(start..<(start + words.unicodeScalars.count)))
    precondition(content.hull.contains(span), "a reading lies in its witness")
    return Utterance.Reading(witness: document.statements[statement].id, target: Target(Passage(span)), words: [words])
  }
}

import DatelineModel
import DatelineTesting
import Testing

/// A record that breaks one rule and no other.
struct Breach: Sendable, CustomTestStringConvertible {
  let rule: String
  let record: Record
  var authorities = Self.authorities

  var testDescription: String { rule }

  static let all: [Breach] = authority + statement + figure + bibliographic

  // MARK: The authority file

  static let authorities = Authorities(
    agents: [
      Agent(id: legal("courier"), kind: .outlet, names: [Name("The Courier", kind: .preferred)]),
      Agent(
        id: legal("jonas-merk"), kind: .person, names: [Name("Jonas Merk", kind: .preferred)],
        offices: [Office(title: "harbour master", from: edtf("2015"), to: edtf("2032"))]),
    ],
    places: [
      Place(id: legal("aurelia"), kind: .country, names: [Name("Aurelia", kind: .preferred)]),
      Place(id: legal("port-aurel"), kind: .city, names: [Name("Port Aurel", kind: .preferred)], parent: legal("aurelia")),
    ])

  private static let authority: [Breach] = {
    let twins = ["merk-a", "merk-b"].map { id in
      Agent(
        id: legal(id), kind: .person, names: [Name("Jonas Merk", kind: .preferred)], sameAs: ["https://example.org/merk"])
    }
    let ring = [("north", "south"), ("south", "north")].map { id, parent in
      Place(id: legal(id), kind: .region, names: [Name(id, kind: .preferred)], parent: legal(parent))
    }
    return [
      Breach(rule: "agent.same", record: .agent(twins[1]), authorities: Authorities(agents: twins)),
      Breach(rule: "place.cycle", record: .place(ring[0]), authorities: Authorities(places: ring)),
    ]
  }()

  // MARK: A document

  /// What is said in an article, and a change that a breach makes to it.
  static func document(_ change: (inout AnnotatedDocument) -> Void) -> AnnotatedDocument {
    let text = self.text
    var document = text.document(outlet: legal("courier"))
    document.document.published = DocumentDate(edtf("2031-03-05"), basis: .stated)
    var direct = Statement(
      id: legal("pier-s1"), kind: .direct, content: text.target("“We wait for forty [big] ships,”"), provenance: curator)
    direct.speaker = legal("jonas-merk")
    direct.uttered = edtf("2031-03-04")
    direct.insertions = [text.target("[big]")]
    var nested = Statement(id: legal("pier-s2"), kind: .indirect, content: text.target("forty [big] ships"), provenance: curator)
    nested.parent = direct.id
    var ships = Figure(id: legal("pier-f1"), target: text.target("forty"), modality: .range, provenance: curator)
    (ships.low, ships.high, ships.statement) = (ExactDecimal(40), ExactDecimal(41), direct.id)
    document.statements = [direct, nested]
    document.figures = [ships]
    document.mentions = [office("harbour master")]
    change(&document)
    return document
  }

  private static var text: DocumentBuilder {
    var text = DocumentBuilder(legal("pier"))
    text.segment(.paragraph, .plain("“We wait for forty [big] ships,” harbour master Merk said. The Board waits."))
    return text
  }

  private static let curator: Provenance = {
    guard let ada = Responsibility(.curator, "ada") else { preconditionFailure("a legal name") }
    return Provenance(by: ada, status: .accepted)
  }()

  private static func office(_ title: String) -> Mention {
    Mention(
      id: legal("pier-m1"), target: text.target("harbour master"),
      referent: .office(title: title, holder: legal("jonas-merk")), provenance: curator)
  }

  private static func breach(_ rule: String, _ change: (inout AnnotatedDocument) -> Void) -> Breach {
    Breach(rule: rule, record: .document(document(change)))
  }

  /// The first statement anew, with other content or of another kind.
  private static func statement(_ kind: StatementKind, _ content: String) -> Statement {
    Statement(id: legal("pier-s1"), kind: kind, content: text.target(content), provenance: curator)
  }

  private static let statement: [Breach] = [
    breach("statement.nesting") {
      $0.statements[1] = Statement(
        id: legal("pier-s2"), kind: .indirect, content: text.target("The Board waits"), provenance: curator)
      $0.statements[1].parent = legal("pier-s1")
    },
    breach("statement.cycle") { $0.statements[1].parent = $0.statements[1].id },
    breach("statement.quotation-marks") {
      $0.statements[0] = statement(.direct, "We wait for forty [big] ships")
    },
    breach("statement.insertion") { $0.statements[0].insertions = [text.target("Board")] },
    breach("statement.uttered-late") { $0.statements[0].uttered = edtf("2031-03-06") },
  ]

  private static let figure: [Breach] = [
    breach("figure.modality") { $0.figures[0].high = nil },
    breach("figure.bounds") { $0.figures[0].high = ExactDecimal(39) },
    breach("figure.in-statement") {
      $0.statements[0] = statement(.mixed, "[big] ships,” harbour master Merk said")
      $0.statements[1].parent = nil
    },
  ]

  private static let bibliographic: [Breach] = [
    breach("document.reprint") { $0.document.reprintOf = $0.document.id },
    breach("document.reprint") { $0.document.reportsFrom = [.document($0.document.id)] },
    breach("document.modified") { $0.document.modified = DocumentDate(edtf("2031-03-04"), basis: .stated) },
    breach("document.outlet") { $0.document.outlet = legal("jonas-merk") },
    breach("mention.office") { $0.mentions = [office("captain")] },
    breach("mention.office") { $0.document.published = DocumentDate(edtf("2040"), basis: .stated) },
  ]
}

import DatelineExport
import DatelineModel
import DatelineTesting

/// Documents with annotation laid over them by chance: nested, crossing, discontinuous, over the ends of paragraphs, into the middle of edits.
struct RandomDocuments: RecordSource {
  let header = Sample().header
  let count: Int
  let seed: UInt64

  func forEach(_ body: (Record) throws -> Void) throws {
    for agent in header.authorities.agents { try body(.agent(agent)) }
    for place in header.authorities.places { try body(.place(place)) }
    for event in header.authorities.events { try body(.event(event)) }
    var chance = SplitMix64(state: seed)
    for number in 1...count { try body(.document(Self.document(number, &chance))) }
  }

  static func document(_ number: Int, _ chance: inout SplitMix64) -> AnnotatedDocument {
    var text = DocumentBuilder(legal("random-\(number)"))
    for _ in 0..<Int.random(in: 1...5, using: &chance) { addSegment(to: &text, &chance) }
    var document = text.document(outlet: legal("courier"))
    let length = document.document.source.codepoints
    for index in 0..<Int.random(in: 0...12, using: &chance) {
      annotate(&document, "random-\(number)-a\(index)", length: length, &chance)
    }
    return document
  }

  private static func addSegment(to text: inout DocumentBuilder, _ chance: inout SplitMix64) {
    let kind = SegmentKind.allCases.randomElement(using: &chance) ?? .paragraph
    let zone = kind == .boilerplate ? Zone.allCases.randomElement(using: &chance) : nil
    let ends = ["\n", "\r\n", "\n\n", " \u{A0}\n", "\u{C}\n"]
    let (a, b, c) = (piece(&chance), piece(&chance), piece(&chance))
    text.segment(kind, zone: zone, lineEnd: ends.randomElement(using: &chance) ?? "\n", a, b, c)
  }

  private static func piece(_ chance: inout SplitMix64) -> DocumentBuilder.Piece {
    let words = ["“We wait”, he said", "x", "😀", "cafe\u{301} <&>", "  ", "]]>", "a\tb", "The Port Authority, in two words"]
    let edits: [(EditKind, String, String)] = [
      (.joinedWord, "\n", ""), (.joinedLine, "\r\n", " "), (.space, "\u{A0}\u{A0}", " "), (.control, "\u{1}\u{FFFE}", ""),
      (.markup, "<i>", ""), (.markup, "&eacute;", "é"), (.space, "", " "), (.byteOrderMark, "\u{FEFF}", ""),
    ]
    if Bool.random(using: &chance) { return .plain(words.randomElement(using: &chance) ?? "") }
    let (kind, original, replacement) = edits.randomElement(using: &chance) ?? (.space, " ", "")
    return .edit(kind, original, to: replacement)
  }

  private static func annotate(
    _ document: inout AnnotatedDocument, _ id: String, length: Int, _ chance: inout SplitMix64
  ) {
    guard let target = target(within: length, &chance), let by = Responsibility(.rule, "chance") else { return }
    let status = AnnotationStatus.allCases.randomElement(using: &chance) ?? .proposed
    let provenance = Provenance(by: by, confidence: ExactDecimal("0.5"), status: status)
    switch Int.random(in: 0..<7, using: &chance) {
    case 0, 1:
      let kind = StatementKind.allCases.randomElement(using: &chance) ?? .mixed
      document.statements.append(Statement(id: legal(id), kind: kind, content: target, provenance: provenance))
    case 2:
      var figure = Figure(id: legal(id), target: target, modality: .exact, provenance: provenance)
      figure.value = ExactDecimal(3)
      figure.unit = ["ship", "square km", "Schiffe ü"].randomElement(using: &chance)
      document.figures.append(figure)
    case let kind:
      let referents: [Mention.Referent] = [
        .agent(legal("ida-lund")), .agent(legal("courier")), .place(legal("aurelia")), .event(legal("strike")),
        .date(edtf("2031-03~")), .office(title: "captain", holder: nil),
      ]
      let referent = referents[(kind + Int.random(in: 0..<6, using: &chance)) % 6]
      document.mentions.append(Mention(id: legal(id), target: target, referent: referent, provenance: provenance))
    }
  }

  private static func target(within length: Int, _ chance: inout SplitMix64) -> Target? {
    guard length > 0 else { return nil }
    return Target(
      (0..<Int.random(in: 1...3, using: &chance)).map { _ in
        let start = Int.random(in: 0..<length, using: &chance)
        return Passage(Span(start..<Int.random(in: start...length, using: &chance)))
      })
  }
}

/// A generator whose numbers follow from its seed alone (Steele, Lea, Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

import DatelineDigest
import DatelineModel

/// A document of a random dataset. Documents are published from 2020 on and changed from 2026 on, and what they report was said
/// before.
enum RandomDocument {
  /// - Parameter others: how many documents there are, for references from one to another.
  static func make(
    _ index: Int, of others: Int, paragraphs: ClosedRange<Int>, _ authorities: Authorities, _ random: inout SplitMix64
  ) -> AnnotatedDocument {
    let article = RandomArticle(id(index), paragraphs: random.number(paragraphs), &random)
    var plain = article.builder.document(
      outlet: outlet(authorities, &random), language: random.pick(["en", "en-GB", "ar"]), rights: rights(authorities, &random))
    describe(&plain.document, authorities, &random)
    let other = random.below(others)
    if other != index {
      plain.document.reprintOf = random.maybe { _ in id(other) }
      if random.oneIn(2) { plain.document.reportsFrom.append(.document(id(other))) }
    }
    var annotations = RandomAnnotations(plain, article, authorities)
    let annotated = annotations.annotate(&random)
    return random.oneIn(6) ? annotated.withholdingText() : annotated
  }

  static func id(_ index: Int) -> DocumentID {
    let digits = String(index)
    return legal("doc-" + String(repeating: "0", count: max(0, 7 - digits.utf8.count)) + digits)
  }

  private static func describe(_ document: inout Document, _ authorities: Authorities, _ random: inout SplitMix64) {
    document.headline = random.maybe { HostileText.line(&$0) }
    document.subheadline = random.maybe { HostileText.line(&$0) }
    document.byline = [.agent(random.pick(authorities.agents).id), .literal(HostileText.line(&random))].filter { _ in
      random.oneIn(2)
    }
    document.dateline = random.maybe { random in
      Dateline(place: random.maybe { $0.pick(authorities.places).id }, date: RandomDates.date(in: 2020...2023, &random))
    }
    document.published = random.maybe { date(in: 2020...2023, &$0) }
    document.modified = random.maybe { date(in: 2026...2029, &$0) }
    document.retrieved = random.maybe { date(in: 2030...2032, &$0) }
    document.url = random.maybe { "https://example.org/articles/\($0.below(1_000))?a=1&b=%22" }
    document.reportsFrom = authorities.agents.filter { _ in random.oneIn(12) }.map { .agent($0.id) }
    document.note = random.maybe { HostileText.note(&$0) }
  }

  private static func date(in years: ClosedRange<Int>, _ random: inout SplitMix64) -> DocumentDate {
    DocumentDate(
      RandomDates.date(in: years, &random), basis: random.pick(DateBasis.allCases), note: random.maybe { HostileText.note(&$0) })
  }

  private static func outlet(_ authorities: Authorities, _ random: inout SplitMix64) -> AgentID {
    random.pick(authorities.agents.filter { $0.kind == .outlet }).id
  }

  private static func rights(_ authorities: Authorities, _ random: inout SplitMix64) -> DocumentRights {
    DocumentRights(
      holder: random.maybe { $0.pick(authorities.agents).id }, statement: random.maybe { HostileText.note(&$0) }, text: .included)
  }
}

extension AnnotatedDocument {
  /// A passage with the checksum of its words.
  /// - Precondition: the text is there.
  func passage(_ span: Span) -> Passage {
    let words = text?.words(in: offsets.text(span)) ?? ""
    let digest = Digest.hexadecimal(.sha256, of: Array((document.source.sha256 + words).utf8))
    return Passage(span, check: WordsCheck(String(digest.prefix(16))))
  }
}

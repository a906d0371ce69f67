import DatelineModel

/// The mentions, statements and figures of a random document.
struct RandomAnnotations {
  private let article: RandomArticle
  private let authorities: Authorities
  private var document: AnnotatedDocument
  private var id: DocumentID { document.document.id }

  init(_ document: AnnotatedDocument, _ article: RandomArticle, _ authorities: Authorities) {
    self.document = document
    self.article = article
    self.authorities = authorities
  }

  /// The document with annotations in it, one statement at the least.
  mutating func annotate(_ random: inout SplitMix64) -> AnnotatedDocument {
    let mentions = (0..<random.below(8)).map { mention($0 + 1, &random) }
    var statements: [Statement] = []
    for number in 1...(1 + random.below(5)) { statements.append(statement(number, statements, &random)) }
    let figures = (0..<random.below(4)).map { figure($0 + 1, statements, &random) }
    document.mentions = mentions.sorted { ($0.target.hull, $0.id) < ($1.target.hull, $1.id) }
    document.statements = statements.sorted { ($0.content.hull, $0.id) < ($1.content.hull, $1.id) }
    document.figures = figures.sorted { ($0.target.hull, $0.id) < ($1.target.hull, $1.id) }
    return document
  }

  // MARK: Mentions

  private func mention(_ number: Int, _ random: inout SplitMix64) -> Mention {
    let referents: [Mention.Referent] = [
      .agent(agent(&random)), .place(random.pick(authorities.places).id), .event(random.pick(authorities.events).id),
      .date(RandomDates.wild(&random)), office(&random),
    ]
    return Mention(
      id: legal("\(id)-m\(number)"), target: target(&random), referent: random.pick(referents),
      note: random.maybe { HostileText.note(&$0) },
      provenance: provenance(&random))
  }

  /// An office of somebody who holds it at all times, or of nobody.
  private func office(_ random: inout SplitMix64) -> Mention.Referent {
    let holder = random.pick(authorities.agents)
    guard let held = holder.offices.first(where: { $0.from == nil && $0.to == nil }) else {
      return .office(title: HostileText.line(&random), holder: nil)
    }
    return .office(title: held.title, holder: holder.id)
  }

  // MARK: Statements

  private func statement(_ number: Int, _ before: [Statement], _ random: inout SplitMix64) -> Statement {
    let parent = random.oneIn(3) && !before.isEmpty ? random.pick(before) : nil
    let kind =
      parent == nil && !article.quotations.isEmpty ? random.pick(StatementKind.allCases) : random.pick([.indirect, .mixed])
    let content = content(kind, within: parent?.content, &random)
    var statement = Statement(id: legal("\(id)-s\(number)"), kind: kind, content: content, provenance: provenance(&random))
    statement.parent = parent?.id
    statement.source = random.maybe { target(&$0) }
    statement.cue = random.maybe { target(&$0) }
    statement.speaker = random.maybe { agent(&$0) }
    statement.addressee = random.maybe { agent(&$0) }
    statement.medium = random.maybe { agent(&$0) }
    statement.occasion = random.maybe { $0.pick(authorities.events).id }
    statement.place = random.maybe { $0.pick(authorities.places).id }
    // Before anything was published: see RandomDocument.
    statement.uttered = random.maybe { RandomDates.date(in: 1990...2014, &$0) }
    statement.relay = agents(upTo: 3, &random)
    statement.insertions = (0..<random.below(3)).compactMap { _ in
      article.passage(&random, within: random.pick(content.spans)).map { Target(document.passage($0)) }
    }
    statement.gloss = random.maybe { HostileText.note(&$0) }
    statement.note = random.maybe { HostileText.note(&$0) }
    statement.alternatives = agents(upTo: 3, &random).filter { $0 != statement.speaker }.map {
      Statement.Alternative(speaker: $0, confidence: RandomNumbers.confidence(&random))
    }
    return statement
  }

  /// Direct content is a quotation or two; other content is any passages, and those of a reported statement lie in the other's.
  private func content(_ kind: StatementKind, within parent: Target?, _ random: inout SplitMix64) -> Target {
    if kind == .direct {
      let first = random.below(article.quotations.count)
      return target(Array(article.quotations[first...].prefix(random.number(1...2))))
    }
    guard let parent, let inner = article.passage(&random, within: random.pick(parent.spans)) else { return target(&random) }
    return target([inner])
  }

  // MARK: Figures

  private func figure(_ number: Int, _ statements: [Statement], _ random: inout SplitMix64) -> Figure {
    let statement = random.maybe { $0.pick(statements) }
    let inner = statement.flatMap { statement in article.passage(&random, within: random.pick(statement.content.spans)) }
    let modality = random.pick(Modality.allCases)
    let numbers = [RandomNumbers.number(&random), RandomNumbers.number(&random)].sorted()
    var figure = Figure(
      id: legal("\(id)-f\(number)"), target: inner.map { target([$0]) } ?? target(&random), modality: modality,
      provenance: provenance(&random))
    figure.low = modality.givesLow ? numbers[0] : nil
    figure.value = modality.givesValue ? numbers[0] : nil
    figure.high = modality.givesHigh ? numbers[1] : nil
    figure.statement = inner == nil ? nil : statement?.id
    figure.unit = random.maybe { $0.pick(["person", "EUR", "percent", "km²", "<unit>"]) }
    figure.counted = random.maybe { $0.oneIn(2) ? .agent(agent(&$0)) : .text(HostileText.line(&$0)) }
    figure.claimant = random.maybe { agent(&$0) }
    figure.place = random.maybe { $0.pick(authorities.places).id }
    figure.asOf = random.maybe { RandomDates.wild(&$0) }
    figure.note = random.maybe { HostileText.note(&$0) }
    return figure
  }

  // MARK: Parts

  /// One passage or several, which may overlap, cross paragraphs and stand in any order.
  private func target(_ random: inout SplitMix64) -> Target {
    target((0..<(random.oneIn(5) ? 3 : 1)).compactMap { _ in article.passage(&random) })
  }

  private func target(_ spans: [Span]) -> Target {
    guard let target = Target(spans.map { document.passage($0) }) else { preconditionFailure("every article has words") }
    return target
  }

  private func agent(_ random: inout SplitMix64) -> AgentID { random.pick(authorities.agents).id }

  private func agents(upTo most: Int, _ random: inout SplitMix64) -> [AgentID] {
    (0..<random.below(most + 1)).reduce(into: []) { list, _ in
      let next = agent(&random)
      if !list.contains(next) { list.append(next) }
    }
  }

  private func provenance(_ random: inout SplitMix64) -> Provenance { RandomProvenance.make(&random) }
}

/// Who made an annotation, and what was decided about it.
enum RandomProvenance {
  static func make(_ random: inout SplitMix64) -> Provenance {
    let makers =
      RandomHeader.curators.map { responsibility(.curator, $0) } + [
        responsibility(.rule, "quotation-1-0"), responsibility(.import, "brat"),
      ]
    return Provenance(
      by: random.pick(makers), confidence: RandomNumbers.confidence(&random), status: random.pick(AnnotationStatus.allCases))
  }
}

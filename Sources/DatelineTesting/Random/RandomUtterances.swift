import DatelineModel

/// Utterances over the documents of a random dataset: every statement of a few documents may tell the same remarks.
enum RandomUtterances {
  static func make(_ number: Int, _ witnesses: [AnnotatedDocument], _ authorities: Authorities, _ random: inout SplitMix64)
    -> Utterance
  {
    let told = witnesses.compactMap { document in document.statements.first.map { (document, $0) } }
    var utterance = Utterance(
      id: legal("utterance-\(number)"),
      witnesses: told.map { document, statement in
        Utterance.Witness(
          statement: statement.id, document: document.document.id, evidence: random.maybe { HostileText.note(&$0) },
          provenance: RandomProvenance.make(&random))
      })
    utterance.variations = (0..<random.below(4)).map { _ in
      Utterance.Variation(
        kind: random.pick(VariationKind.allCases), readings: told.map { reading($0, $1, &random) },
        note: random.maybe { HostileText.note(&$0) })
    }
    utterance.label = random.maybe { HostileText.line(&$0) }
    utterance.speaker = random.maybe { $0.pick(authorities.agents).id }
    utterance.occasion = random.maybe { $0.pick(authorities.events).id }
    utterance.uttered = random.maybe { RandomDates.date(in: 1990...2014, &$0) }
    utterance.note = random.maybe { HostileText.note(&$0) }
    return utterance
  }

  /// Some of the passages of the statement's content, or nothing.
  private static func reading(
    _ document: AnnotatedDocument, _ statement: Statement, _ random: inout SplitMix64
  ) -> Utterance.Reading {
    let passages = Array(statement.content.passages.prefix(random.below(3)))
    guard let target = Target(passages) else { return Utterance.Reading(witness: statement.id, target: nil) }
    return Utterance.Reading(witness: statement.id, target: target, words: document.words(of: target))
  }
}

extension Tabulation {
  mutating func rows(of hand: DocumentInHand, to sink: Sink) throws {
    let annotated = hand.annotated
    try row(hand, of: Tables.documents, to: sink)
    try rows(Entry.list(hand.document.byline, of: hand), of: Tables.documentBylines, to: sink)
    try rows(Entry.list(hand.document.reportsFrom, of: hand), of: Tables.documentSources, to: sink)
    for entry in Entry.list(annotated.segments, of: hand) { try segment(entry, to: sink) }
    try rows(Entry.list(annotated.edits, of: hand), of: Tables.edits, to: sink)
    for entry in Entry.list(annotated.mentions, of: hand) { try mention(entry, to: sink) }
    for entry in Entry.list(annotated.statements, of: hand) { try statement(entry, to: sink) }
    for entry in Entry.list(annotated.figures, of: hand) { try figure(entry, to: sink) }
  }

  private mutating func segment(_ entry: Entry<DocumentInHand, Segment>, to sink: Sink) throws {
    try row(entry, of: Tables.segments, to: sink)
    let segment = entry.value
    let passage = TargetPassage(
      owner: segment.id.value, role: .segment, part: 1, position: 1, document: entry.owner.document.id,
      passage: segment.passage, text: entry.owner.textSpan(of: segment.passage), words: nil)
    try row(passage, of: Tables.targets, to: sink)
  }

  private mutating func mention(_ entry: Entry<DocumentInHand, Mention>, to sink: Sink) throws {
    note(entry.value.provenance)
    try row(entry, of: Tables.mentions, to: sink)
    try target(entry.value.target, .mention, of: entry.value.id.value, in: entry.owner, to: sink)
  }

  private mutating func figure(_ entry: Entry<DocumentInHand, Figure>, to sink: Sink) throws {
    note(entry.value.provenance)
    try row(entry, of: Tables.figures, to: sink)
    try target(entry.value.target, .figure, of: entry.value.id.value, in: entry.owner, to: sink)
  }

  private mutating func statement(_ entry: Entry<DocumentInHand, Statement>, to sink: Sink) throws {
    let statement = entry.value
    note(statement.provenance)
    try row(entry, of: Tables.statements, to: sink)
    try row(FlatStatement(hand: entry.owner, statement: statement), of: Tables.statementsFlat, to: sink)
    try rows(Entry.list(statement.relay, of: statement), of: Tables.statementRelays, to: sink)
    try rows(Entry.list(statement.alternatives, of: statement), of: Tables.statementAlternatives, to: sink)
    let parts: [(TargetRole, [Target])] = [
      (.content, [statement.content]), (.source, statement.source.map { [$0] } ?? []),
      (.cue, statement.cue.map { [$0] } ?? []), (.insertion, statement.insertions),
    ]
    for (role, targets) in parts {
      try self.targets(targets, role, of: statement.id.value, in: entry.owner, to: sink)
    }
  }

  private mutating func target(
    _ target: Target, _ role: TargetRole, of owner: String, in hand: DocumentInHand, to sink: Sink
  ) throws {
    try targets([target], role, of: owner, in: hand, to: sink)
  }

  private mutating func targets(
    _ targets: [Target], _ role: TargetRole, of owner: String, in hand: DocumentInHand, to sink: Sink
  ) throws {
    for (part, target) in targets.enumerated() {
      for (position, passage) in target.passages.enumerated() {
        let found = TargetPassage(
          owner: owner, role: role, part: part + 1, position: position + 1, document: hand.document.id, passage: passage,
          text: hand.textSpan(of: passage), words: hand.words(of: passage))
        try row(found, of: Tables.targets, to: sink)
      }
    }
  }
}

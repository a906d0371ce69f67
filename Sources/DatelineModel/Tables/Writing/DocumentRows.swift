extension Tabulation {
  mutating func rows(of hand: DocumentInHand, to sink: PackedSink) throws {
    let annotated = hand.annotated
    try row(hand, of: Tables.documents, to: sink)
    try rows(Entry.list(hand.document.byline, of: hand), of: Tables.documentBylines, to: sink)
    try rows(Entry.list(hand.document.reportsFrom, of: hand), of: Tables.documentSources, to: sink)
    for entry in Entry.list(annotated.segments, of: hand) { try segment(entry, to: sink) }
    try rows(Entry.list(annotated.edits, of: hand), of: Tables.edits, to: sink)
    for mention in annotated.mentions { try self.mention(mention, in: hand, to: sink) }
    for statement in annotated.statements { try self.statement(statement, in: hand, to: sink) }
    for figure in annotated.figures { try self.figure(figure, in: hand, to: sink) }
  }

  private mutating func segment(_ entry: Entry<DocumentInHand, Segment>, to sink: PackedSink) throws {
    try row(entry, of: Tables.segments, to: sink)
    let segment = entry.value
    let passage = TargetPassage(
      segment.passage, (owner: segment.id.value, role: .segment, part: 1, position: 1), document: entry.owner.document.id,
      text: entry.owner.textSpan(of: segment.passage), words: nil)
    try row(passage, of: Tables.targets, to: sink)
  }

  private mutating func mention(_ mention: Mention, in hand: DocumentInHand, to sink: PackedSink) throws {
    note(mention.provenance)
    let row = AnnotationRow(mention, at: mention.target, in: hand)
    try self.row(row, of: Tables.mentions, to: sink)
    try target(row.target, (mention.id.value, .mention, 1), in: hand, to: sink)
  }

  private mutating func figure(_ figure: Figure, in hand: DocumentInHand, to sink: PackedSink) throws {
    note(figure.provenance)
    let row = AnnotationRow(figure, at: figure.target, in: hand)
    try self.row(row, of: Tables.figures, to: sink)
    try target(row.target, (figure.id.value, .figure, 1), in: hand, to: sink)
  }

  private mutating func statement(_ statement: Statement, in hand: DocumentInHand, to sink: PackedSink) throws {
    note(statement.provenance)
    let row = StatementRow(statement, in: hand)
    try self.row(row, of: Tables.statements, to: sink)
    try self.row(row, of: Tables.statementsFlat, to: sink)
    try rows(Entry.list(statement.relay, of: statement.id), of: Tables.statementRelays, to: sink)
    try rows(Entry.list(statement.alternatives, of: statement.id), of: Tables.statementAlternatives, to: sink)
    let id = statement.id.value
    try target(row.content, (id, .content, 1), in: hand, to: sink)
    if let source = row.source { try target(source, (id, .source, 1), in: hand, to: sink) }
    if let cue = row.cue { try target(cue, (id, .cue, 1), in: hand, to: sink) }
    for (number, insertion) in statement.insertions.enumerated() {
      try target(hand.located(insertion), (id, .insertion, number + 1), in: hand, to: sink)
    }
  }

  private mutating func target(
    _ target: LocatedTarget, _ place: (owner: String, role: TargetRole, part: Int), in hand: DocumentInHand, to sink: PackedSink
  ) throws {
    for (position, found) in target.passages.enumerated() {
      let passage = TargetPassage(
        found.passage, (place.owner, place.role, place.part, position + 1), document: hand.document.id, text: found.text,
        words: found.words)
      try row(passage, of: Tables.targets, to: sink)
    }
  }
}

extension RecordAssembly {
  func mention(_ row: TableRow, _ passages: inout PassageWords) throws -> Mention {
    let id: MentionID = try row.id("mention_id")
    let targets = try targets(of: id.value, row)
    try passages.add(targets)
    return Mention(
      id: id, target: try targets.only(.mention), referent: try referent(row), note: row.text(ifAny: "note"),
      provenance: try provenance(row))
  }

  private func referent(_ row: TableRow) throws -> Mention.Referent {
    if let agent: AgentID = try row.id(ifAny: "agent_id") { return .agent(agent) }
    if let place: PlaceID = try row.id(ifAny: "place_id") { return .place(place) }
    if let event: EventID = try row.id(ifAny: "event_id") { return .event(event) }
    if let date = try row.edtf(ifAny: "date") { return .date(date) }
    if let title = row.text(ifAny: "office_title") { return .office(title: title, holder: try row.id(ifAny: "office_holder_id")) }
    throw row.fault("agent_id", "none of agent, place, event, date and office is given")
  }

  func statement(_ row: TableRow, _ passages: inout PassageWords) throws -> Statement {
    let id: StatementID = try row.id("statement_id")
    let targets = try targets(of: id.value, row)
    try passages.add(targets)
    var statement = Statement(
      id: id, kind: try row.code("kind"), content: try targets.only(.content), provenance: try provenance(row))
    statement.source = try targets.first(.source)
    statement.cue = try targets.first(.cue)
    statement.insertions = try targets.all(.insertion)
    statement.speaker = try row.id(ifAny: "speaker_id")
    statement.addressee = try row.id(ifAny: "addressee_id")
    statement.medium = try row.id(ifAny: "medium_id")
    statement.occasion = try row.id(ifAny: "occasion_id")
    statement.place = try row.id(ifAny: "place_id")
    statement.uttered = try row.edtf(ifAny: "uttered")
    statement.parent = try row.id(ifAny: "parent_id")
    statement.gloss = row.text(ifAny: "gloss")
    statement.note = row.text(ifAny: "note")
    statement.relay = try rows(.statementRelays, where: "statement_id", is: id.value).map { try $0.id("agent_id") }
    statement.alternatives = try rows(.statementAlternatives, where: "statement_id", is: id.value).map {
      Statement.Alternative(speaker: try $0.id("speaker_id"), confidence: $0.decimal(ifAny: "confidence"))
    }
    return statement
  }

  func figure(_ row: TableRow, _ passages: inout PassageWords) throws -> Figure {
    let id: FigureID = try row.id("figure_id")
    let targets = try targets(of: id.value, row)
    try passages.add(targets)
    var figure = Figure(
      id: id, target: try targets.only(.figure), modality: try row.code("modality"),
      provenance: try provenance(row))
    figure.low = row.decimal(ifAny: "low")
    figure.value = row.decimal(ifAny: "value")
    figure.high = row.decimal(ifAny: "high")
    figure.unit = row.text(ifAny: "unit")
    figure.counted = try row.id(ifAny: "counted_agent_id").map(Figure.Counted.agent)
    if let words = row.text(ifAny: "counted_text") { figure.counted = .text(words) }
    figure.statement = try row.id(ifAny: "statement_id")
    figure.claimant = try row.id(ifAny: "claimant_id")
    figure.place = try row.id(ifAny: "place_id")
    figure.asOf = try row.edtf(ifAny: "as_of")
    figure.note = row.text(ifAny: "note")
    return figure
  }

  func targets(of owner: String, _ row: TableRow) throws -> TargetRows {
    TargetRows(try rows(.targets, where: "owner_id", is: owner), of: row)
  }
}

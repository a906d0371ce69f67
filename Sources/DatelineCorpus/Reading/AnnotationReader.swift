import DatelineModel

/// Reads mentions, statements and figures of one record file, with their addresses resolved.
struct AnnotationReader {
  let record: Fields
  let document: DocumentID
  let defaults: ProvenanceDefaults
  let resolver: AddressResolver
  let authorities: Authorities
  let faulty: FaultyRecords
  let ids: RecordIDs

  // MARK: Mentions

  func mentions() -> [Mention] {
    record.mappings("mentions", "mention").compactMap { fields in
      defer { fields.finish() }
      return mention(fields)
    }
  }

  private func mention(_ fields: Fields) -> Mention? {
    let target = fields.address("words", required: true).flatMap { resolver.resolve($0) }
    let referent = referent(fields)
    let note = fields.text("note")
    let provenance = defaults.provenance(of: fields)
    let id: MentionID? = ids.take(fields, "m", target)
    guard let target, let referent, let provenance, let id else { return nil }
    return Mention(id: id, target: target, referent: referent, note: note, provenance: provenance)
  }

  private func referent(_ fields: Fields) -> Mention.Referent? {
    let named = fields.text("of")
    let date = fields.date("date")
    let office = fields.mapping("office", "office").flatMap { office -> Mention.Referent? in
      defer { office.finish() }
      let holder: AgentID? = office.reference("agent")
      return office.text("title", required: true).map { .office(title: $0, holder: holder) }
    }
    switch (named, date, office) {
    case (let named?, nil, nil): return authority(named, fields)
    case (nil, let date?, nil): return .date(date)
    case (nil, nil, let office?): return office
    case (nil, nil, nil):
      if fields.value("date") == nil, fields.value("office") == nil {
        fields.error(
          "mention.referent", "the mention does not say what it mentions",
          remedy: "add “of: ID”, “date: …” or “office: {title: …}”")
      }
      return nil
    default:
      fields.error("mention.referent", "a mention is of one thing", remedy: "make a mention for each")
      return nil
    }
  }

  private func authority(_ name: String, _ fields: Fields) -> Mention.Referent? {
    if let id = try? AgentID(name), authorities[id] != nil { return .agent(id) }
    if let id = try? PlaceID(name), authorities[id] != nil { return .place(id) }
    if let id = try? EventID(name), authorities[id] != nil { return .event(id) }
    guard faulty.kinds.isEmpty, !faulty.ids.contains(name) else { return nil }
    ReferenceCatalog.report(
      name, "agent, place or event", among: authorities.allIDs, at: fields.position(of: "of"), log: fields.log)
    return nil
  }

  // MARK: Statements

  func statements() -> [Statement] {
    record.mappings("statements", "statement").compactMap { fields in
      defer { fields.finish() }
      return statement(fields)
    }
  }

  private func statement(_ fields: Fields) -> Statement? {
    let kind = fields.term("kind", StatementKind.self, required: true)
    let content = fields.address("content", required: true).flatMap { resolver.resolve($0) }
    let rest = parts(fields, content)
    let provenance = defaults.provenance(of: fields)
    let id: StatementID? = ids.take(fields, "s", content)
    guard let kind, let content, let provenance, let id else {
      ids.giveUp(id)
      return nil
    }
    var statement = Statement(id: id, kind: kind, content: content, provenance: provenance)
    rest(&statement)
    return statement
  }

  private func parts(_ fields: Fields, _ content: Target?) -> (inout Statement) -> Void {
    let near = content.map(resolver.around)
    let source = fields.address("source").flatMap { address in near.flatMap { resolver.resolve(address, in: $0) } }
    let cue = fields.address("cue").flatMap { address in near.flatMap { resolver.resolve(address, in: $0) } }
    let inside = content.map(resolver.only)
    let insertions = fields.addresses("insertions").compactMap { address in inside.flatMap { resolver.resolve(address, in: $0) } }
    let speaker: AgentID? = fields.reference("speaker")
    let addressee: AgentID? = fields.reference("addressee")
    let medium: AgentID? = fields.reference("medium")
    let relay: [AgentID] = fields.references("relay")
    let circumstances = circumstances(fields)
    return { statement in
      statement.source = source
      statement.cue = cue
      statement.insertions = insertions
      statement.speaker = speaker
      statement.addressee = addressee
      statement.medium = medium
      statement.relay = relay
      circumstances(&statement)
    }
  }

  private func circumstances(_ fields: Fields) -> (inout Statement) -> Void {
    let occasion: EventID? = fields.reference("occasion")
    let place: PlaceID? = fields.reference("place")
    let uttered = fields.date("uttered")
    let parent: StatementID? = fields.text("within").flatMap { ids.reference($0, fields, "within") }
    let gloss = fields.text("gloss")
    let note = fields.text("note")
    let alternatives = fields.mappings("alternatives", "alternative").compactMap { entry -> Statement.Alternative? in
      defer { entry.finish() }
      let confidence = entry.confidence()
      let speaker: AgentID? = entry.reference("speaker", required: true)
      return speaker.map { Statement.Alternative(speaker: $0, confidence: confidence) }
    }
    return { statement in
      statement.occasion = occasion
      statement.place = place
      statement.uttered = uttered
      statement.parent = parent
      statement.gloss = gloss
      statement.note = note
      statement.alternatives = alternatives
    }
  }

  // MARK: Figures

  func figures(_ statements: [Statement]) -> [Figure] {
    let contents = Dictionary(statements.map { ($0.id, $0.content) }) { first, _ in first }
    return record.mappings("figures", "figure").compactMap { fields in
      defer { fields.finish() }
      return figure(fields, contents)
    }
  }

  private func figure(_ fields: Fields, _ contents: [StatementID: Target]) -> Figure? {
    let statement: StatementID? = fields.text("in").flatMap { ids.reference($0, fields, "in") }
    let scope = statement.flatMap { contents[$0] }.map(resolver.within) ?? resolver.everywhere
    let target = fields.address("words", required: true).flatMap { resolver.resolve($0, in: scope) }
    let modality = fields.term("modality", Modality.self, required: true)
    let measure = measure(fields)
    let provenance = defaults.provenance(of: fields)
    let id: FigureID? = ids.take(fields, "f", target)
    guard let target, let modality, let measure, let provenance, let id else { return nil }
    var figure = Figure(id: id, target: target, modality: modality, provenance: provenance)
    figure.statement = statement
    measure(&figure)
    return figure
  }

  /// `nil` where a number is faulty: without it the others would seem not to go with the modality.
  private func measure(_ fields: Fields) -> ((inout Figure) -> Void)? {
    let low = fields.decimal("low")
    let value = fields.decimal("value")
    let high = fields.decimal("high")
    let unit = fields.text("unit")
    let counted = fields.mapping("counted", "counted").flatMap(counted)
    let claimant: AgentID? = fields.reference("claimant")
    let place: PlaceID? = fields.reference("place")
    let asOf = fields.date("asOf")
    let note = fields.text("note")
    guard zip(["low", "value", "high"], [low, value, high]).allSatisfy({ fields.value($0) == nil || $1 != nil }) else {
      return nil
    }
    return { figure in
      figure.low = low
      figure.value = value
      figure.high = high
      figure.unit = unit
      figure.counted = counted
      figure.claimant = claimant
      figure.place = place
      figure.asOf = asOf
      figure.note = note
    }
  }

  private func counted(_ fields: Fields) -> Figure.Counted? {
    defer { fields.finish() }
    let agent: AgentID? = fields.reference("agent")
    let text = fields.text("text")
    switch (agent, text) {
    case (let agent?, nil): return .agent(agent)
    case (nil, let text?): return .text(text)
    default:
      fields.error("figure.counted", "what is counted is an agent or a text", remedy: "write {agent: ID} or {text: …}")
      return nil
    }
  }
}

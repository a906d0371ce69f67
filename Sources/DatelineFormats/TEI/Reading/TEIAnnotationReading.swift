import DatelineModel
import DatelineXML

extension TEINode {
  /// This annotation as a mention.
  func mention() throws -> Mention {
    Mention(
      id: try id(), target: try target(), referent: try referent(), note: note("comment"), provenance: try provenance())
  }

  private func referent() throws -> Mention.Referent {
    if let pointer = first("ptr", type: "referent") { return try pointer.recordReferent() }
    for note in all("note") where note["type"] == nil {
      if let office = note.first("roleName") { return .office(title: office.text, holder: try pointer(to: "holder", "agt:")) }
      if let date = note.first("date") { return .date(try date.requiredDate()) }
    }
    throw problem("a mention needs something that it mentions")
  }

  private func recordReferent() throws -> Mention.Referent {
    switch try required("target").prefix(4) {
    case "agt:": if let id: AgentID = try pointer("target", "agt:") { return .agent(id) }
    case "plc:": if let id: PlaceID = try pointer("target", "plc:") { return .place(id) }
    case "evt:": if let id: EventID = try pointer("target", "evt:") { return .event(id) }
    default: break
    }
    throw problem("a mention is of an agent, a place or an event")
  }

  /// This annotation as a statement.
  func statement() throws -> Statement {
    let said = try content("said")
    var statement = Statement(id: try id(), kind: try said.term("ana"), content: try target(), provenance: try provenance())
    statement.source = try first("ptr", type: "source")?.target()
    statement.speaker = try said.pointer("who", "agt:")
    statement.cue = try first("ptr", type: "cue")?.target()
    statement.addressee = try said.pointer("toWhom", "agt:")
    statement.medium = try pointer(to: "medium", "agt:")
    statement.occasion = try pointer(to: "event", "evt:")
    statement.place = try pointer(to: "place", "plc:")
    statement.uttered = try contentDate()
    statement.relay = try all("ptr", type: "relay").compactMap { try $0.pointer("target", "agt:") }
    statement.parent = try pointer(to: "within", "#")
    statement.insertions = try targets("insertion")
    statement.gloss = note("gloss")
    statement.alternatives = try all("ptr", type: "alternative").map { try $0.alternative() }
    statement.note = note("comment")
    return statement
  }

  private func alternative() throws -> Statement.Alternative {
    guard let speaker: AgentID = try pointer("target", "agt:") else { throw problem("@target is missing") }
    return Statement.Alternative(speaker: speaker, confidence: try decimal("cert"))
  }

  /// This annotation as a figure.
  func figure() throws -> Figure {
    let measure = try content("measure")
    var figure = Figure(
      id: try id(), target: try target(), modality: try measure.value(try measure.required("type")), provenance: try provenance())
    figure.low = try measure.decimal("atLeast")
    figure.value = try measure.decimal("quantity")
    figure.high = try measure.decimal("atMost")
    figure.unit = measure["unit"] ?? note("unit")
    if let agent: AgentID = try pointer(to: "counted", "agt:") {
      figure.counted = .agent(agent)
    } else {
      figure.counted = (measure["commodity"] ?? note("counted")).map { .text($0) }
    }
    figure.statement = try pointer(to: "statement", "#")
    figure.claimant = try pointer(to: "claimant", "agt:")
    figure.place = try pointer(to: "place", "plc:")
    figure.asOf = try contentDate()
    figure.note = note("comment")
    return figure
  }

  /// The element of the note that holds what the annotation says.
  private func content(_ name: String) throws(XMLProblem) -> TEINode {
    for note in all("note") where note["type"] == nil {
      if let element = note.first(name) { return element }
    }
    throw problem("<\(name)> is missing")
  }

  private func contentDate() throws(XMLProblem) -> EDTF? {
    for note in all("note") where note["type"] == nil {
      if let date = note.first("date") { return try date.date() }
    }
    return nil
  }
}

import DatelineExport
import DatelineModel

/// The nodes of one document, as they come: the article, and what is noted in it.
struct DocumentNodes {
  let names: NodeNames
  let authorities: Authorities
  private var article: AnnotatedDocument?
  private var mentions: [Mention] = []
  private var statements: [Statement] = []
  private var figures: [Figure] = []
  /// The words of passages, for a text that is not there whole.
  private var quoted: [(span: Span, words: String)] = []

  init(names: NodeNames, authorities: Authorities) {
    self.names = names
    self.authorities = authorities
  }

  mutating func add(_ node: JSONValue) throws {
    guard case .object(let object) = node else { return }
    switch NodeKeys.text(object, "type") {
    case "Annotation":
      let fields = try fields(node, "mention")
      mentions.append(try fields.mention(authorities))
      quoted += try fields.quoted("target")
    case "Quotation":
      let fields = try fields(node, "statement")
      statements.append(try fields.statement())
      quoted += try ["contentSpan", "sourceSpan", "cueSpan"].flatMap(fields.quoted)
      quoted += try fields.nodes("insertions", "insertion").flatMap { try $0.quoted("target") }
    case "Observation":
      let fields = try fields(node, "figure")
      figures.append(try fields.figure())
      quoted += try fields.quoted("target")
    default:
      let fields = try fields(node, "article")
      guard article == nil else { throw fields.fault("id", "two articles have this id") }
      article = try fields.article(authorities)
      quoted += try fields.nodes("segments", "segment").compactMap { try $0.quotedSegment() }
    }
  }

  /// The whole document, its annotations in order of their targets, then ids.
  func document(_ id: DocumentID) throws -> AnnotatedDocument {
    guard var document = article else {
      throw LinkedDataFault(
        node: id.value, member: nil, reason: "something is noted in this article, and there is no node for it")
    }
    if document.text == nil { document.excerpts = Excerpts(quoted) }
    document.mentions = mentions.sorted { Self.order(($0.target, $0.id.value), ($1.target, $1.id.value)) }
    document.statements = statements.sorted { Self.order(($0.content, $0.id.value), ($1.content, $1.id.value)) }
    document.figures = figures.sorted { Self.order(($0.target, $0.id.value), ($1.target, $1.id.value)) }
    return document
  }

  private func fields(_ node: JSONValue, _ shape: String) throws -> NodeFields {
    try NodeFields(node, shape: shape, names: names)
  }

  private static func order(_ a: (Target, String), _ b: (Target, String)) -> Bool {
    a.0.spans == b.0.spans ? a.1 < b.1 : a.0.spans.lexicographicallyPrecedes(b.0.spans)
  }
}

extension NodeFields {
  fileprivate func mention(_ authorities: Authorities) throws -> Mention {
    Mention(
      id: try id(), target: try need("target", target("target")), referent: try referent(authorities), note: try text("note"),
      provenance: try provenance())
  }

  /// A node by its id is a record of the authority file; a node written out is a date or an office.
  private func referent(_ authorities: Authorities) throws -> Mention.Referent {
    let body = try need("body", all("body").first)
    if case .object(let object) = body, NodeKeys.text(object, "id") == nil {
      if NodeKeys.text(object, "type") == "NamedDate" {
        let named = try node(body, "namedDate")
        return .date(try named.need("date", named.date("date")))
      }
      let office = try node(body, "namedOffice")
      return .office(title: try office.need("roleName", office.text("roleName")), holder: try office.reference("holder"))
    }
    let agent: AgentID = try id(body, of: "body")
    if authorities[agent] != nil { return .agent(agent) }
    let place: PlaceID = try id(body, of: "body")
    if authorities[place] != nil { return .place(place) }
    let event: EventID = try id(body, of: "body")
    guard authorities[event] != nil else { throw fault("body", "“\(event)” is no agent, place or event of this dataset") }
    return .event(event)
  }

  fileprivate func statement() throws -> Statement {
    var statement = Statement(
      id: try id(), kind: try need("statementKind", value("statementKind")),
      content: try need("contentSpan", target("contentSpan")), provenance: try provenance())
    statement.source = try target("sourceSpan")
    statement.speaker = try reference("speaker")
    statement.cue = try target("cueSpan")
    statement.addressee = try reference("addressee")
    statement.medium = try reference("medium")
    statement.occasion = try reference("occasion")
    statement.place = try reference("locationCreated")
    statement.uttered = try date("dateCreated")
    statement.relay = try references("relay")
    statement.parent = try reference("parentStatement")
    statement.insertions = try nodes("insertions", "insertion").map { try $0.need("target", $0.target("target")) }
    statement.gloss = try text("gloss")
    statement.alternatives = try nodes("alternatives", "alternative").map {
      Statement.Alternative(speaker: try $0.id("candidate"), confidence: try $0.decimal("confidence"))
    }
    statement.note = try text("note")
    return statement
  }

  fileprivate func figure() throws -> Figure {
    var figure = Figure(
      id: try id(), target: try need("target", target("target")), modality: try need("modality", value("modality")),
      provenance: try provenance())
    figure.low = try decimal("low")
    figure.value = try decimal("value")
    figure.high = try decimal("high")
    figure.unit = try text("unit")
    if let agent: AgentID = try reference("counted") { figure.counted = .agent(agent) }
    if let words = try text("countedText") { figure.counted = .text(words) }
    figure.statement = try reference("statement")
    figure.claimant = try reference("claimant")
    figure.place = try reference("spatial")
    figure.asOf = try date("asOf")
    figure.note = try text("note")
    return figure
  }
}

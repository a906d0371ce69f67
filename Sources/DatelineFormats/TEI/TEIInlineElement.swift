import DatelineModel
import DatelineXML

/// An annotation as an element of the inline view.
struct TEIInlineElement {
  /// Of the annotation.
  let id: String
  let name: String
  let attributes: XMLAttributes
  let target: Target
  /// Where two cross, the one with the higher number is cut.
  let rank: Int

  var isSpeech: Bool { rank == 0 }

  /// Every annotation that has not been turned down, in the order in which they take their places: by rank, then longer before shorter,
  /// then in the order of the text.
  static func all(in document: AnnotatedDocument, authorities: Authorities) -> [TEIInlineElement] {
    let speech = document.statements.filter { $0.provenance.status != .rejected }.map(TEIInlineElement.init)
    let figures = document.figures.filter { $0.provenance.status != .rejected }.map(TEIInlineElement.init)
    let mentions = document.mentions.filter { $0.provenance.status != .rejected }
      .map { TEIInlineElement($0, authorities: authorities) }
    return (speech + figures + mentions).sorted { a, b in
      let (x, y) = (a.target.hull, b.target.hull)
      return (a.rank, -x.count, x.start, a.id) < (b.rank, -y.count, y.start, b.id)
    }
  }

  private init(id: String, _ name: String, _ attributes: XMLAttributes, _ target: Target, rank: Int) {
    self.id = id
    self.name = name
    self.attributes = attributes
    self.target = target
    self.rank = rank
  }

  private init(_ statement: Statement) {
    let attributes = statement.saidAttributes + ["ana": TEIPointer.term(statement.kind)]
    self.init(id: statement.id.value, "said", attributes, statement.content, rank: 0)
  }

  private init(_ figure: Figure) {
    self.init(id: figure.id.value, "measure", figure.measureAttributes, figure.target, rank: 1)
  }

  private init(_ mention: Mention, authorities: Authorities) {
    let (id, target) = (mention.id.value, mention.target)
    switch mention.referent {
    case .date(let date): self.init(id: id, "date", TEIDates.attributes(date), target, rank: 2)
    case .event(let event): self.init(id: id, "eventName", ["ref": TEIPointer.event(event)], target, rank: 2)
    case .place(let place): self.init(id: id, "placeName", ["ref": TEIPointer.place(place)], target, rank: 3)
    case .office: self.init(id: id, "roleName", [:], target, rank: 3)
    case .agent(let agent):
      let name = authorities[agent]?.kind == .person ? "persName" : "orgName"
      self.init(id: id, name, ["ref": TEIPointer.agent(agent)], target, rank: 3)
    }
  }
}

import DatelineExport
import DatelineModel

extension NodeBuilder {
  /// The nodes of everything that is noted in an article: mentions, statements, figures.
  func annotations(of document: AnnotatedDocument) -> [JSONValue] {
    let passages = PassageNodes(document, names: names)
    let article = id(document.document.id)
    return document.mentions.map { node($0, of: article, passages) }
      + document.statements.map { node($0, of: article, passages, text: document.quotation(of: $0.content)) }
      + document.figures.map { node($0, of: article, passages) }
  }

  private func node(_ mention: Mention, of article: JSONValue, _ passages: PassageNodes) -> JSONValue {
    let head: JSONValue = [
      "id": id(mention.id),
      "type": "Annotation",
      "document": article,
      "motivation": "identifying",
      "body": node(mention.referent),
      "target": passages.list(mention.target),
      "note": .string(mention.note),
    ]
    return head.adding(provenance(mention.provenance))
  }

  private func node(_ referent: Mention.Referent) -> JSONValue {
    switch referent {
    case .agent(let id): self.id(id)
    case .place(let id): self.id(id)
    case .event(let id): self.id(id)
    case .date(let date): ["type": "NamedDate", "date": .string(date.text)]
    case .office(let title, let holder):
      ["type": "OrganizationRole", "roleName": .string(title), "holder": reference(holder)]
    }
  }

  private func node(
    _ statement: Statement, of article: JSONValue, _ passages: PassageNodes, text: String?
  ) -> JSONValue {
    let head: JSONValue = [
      "id": id(statement.id),
      "type": "Quotation",
      "document": article,
      "statementKind": value(statement.kind),
      "text": .string(text),
      "speaker": reference(statement.speaker),
      "addressee": reference(statement.addressee),
      "medium": reference(statement.medium),
      "relay": references(statement.relay),
      "occasion": reference(statement.occasion),
      "locationCreated": reference(statement.place),
      "dateCreated": date(statement.uttered),
      "parentStatement": reference(statement.parent),
      "gloss": .string(statement.gloss),
      "contentSpan": passages.list(statement.content),
      "sourceSpan": passages.list(statement.source),
      "cueSpan": passages.list(statement.cue),
      "insertions": .list(statement.insertions.map { ["type": "Insertion", "target": passages.list($0)] }),
      "alternatives": .list(
        statement.alternatives.map {
          ["type": "Alternative", "candidate": id($0.speaker), "confidence": decimal($0.confidence)]
        }),
      "note": .string(statement.note),
    ]
    return head.adding(provenance(statement.provenance))
  }

  private func node(_ figure: Figure, of article: JSONValue, _ passages: PassageNodes) -> JSONValue {
    var countedText: String?
    var countedAgent: AgentID?
    switch figure.counted {
    case .agent(let id): countedAgent = id
    case .text(let words): countedText = words
    case nil: break
    }
    let head: JSONValue = [
      "id": id(figure.id),
      "type": "Observation",
      "document": article,
      "modality": value(figure.modality),
      "low": decimal(figure.low),
      "value": decimal(figure.value),
      "high": decimal(figure.high),
      "unit": .string(figure.unit),
      "counted": reference(countedAgent),
      "countedText": .string(countedText),
      "statement": reference(figure.statement),
      "claimant": reference(figure.claimant),
      "spatial": reference(figure.place),
      "asOf": date(figure.asOf),
      "target": passages.list(figure.target),
      "note": .string(figure.note),
    ]
    return head.adding(provenance(figure.provenance))
  }
}

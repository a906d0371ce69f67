import DatelineExport
import DatelineModel

extension NodeBuilder {
  /// An article with its text, segments and edits. What is noted in it has nodes of its own, which follow.
  func node(_ annotated: AnnotatedDocument) -> JSONValue {
    let document = annotated.document
    let passages = PassageNodes(annotated, names: names)
    let head: JSONValue = [
      "id": id(document.id),
      "type": "NewsArticle",
      "publisher": reference(document.outlet),
      "headline": .string(document.headline),
      "alternativeHeadline": .string(document.subheadline),
      "author": .list(document.byline.map(node)),
      "dateline": document.dateline.map(node),
    ]
    return
      head.adding(dates(document))
      .adding([
        ("url", .string(document.url)),
        ("language", .string(document.language)),
        ("copyrightHolder", reference(document.rights.holder)),
        ("copyrightNotice", .string(document.rights.statement)),
        ("textRights", value(document.rights.text)),
        ("encoding", node(document.source, of: document.id)),
        ("reprintOf", reference(document.reprintOf)),
        ("reportsFrom", .list(document.reportsFrom.map(node))),
        ("note", .string(document.note)),
        ("text", .string(annotated.text?.string)),
        ("segments", .list(annotated.segments.map { node($0, passages) })),
        ("edits", .list(annotated.edits.map(node))),
      ])
  }

  private func dates(_ document: Document) -> [(String, JSONValue?)] {
    [("datePublished", document.published), ("dateModified", document.modified), ("dateRetrieved", document.retrieved)].flatMap {
      key, date in
      [
        (key, self.date(date?.date)), (key + "Basis", value(date?.basis)), (key + "Note", JSONValue.string(date?.note)),
      ]
    }
  }

  private func node(_ byline: Byline) -> JSONValue {
    switch byline {
    case .agent(let id): ["id": self.id(id)]
    case .literal(let words): .string(words)
    }
  }

  private func node(_ dateline: Dateline) -> JSONValue {
    ["type": "Dateline", "locationCreated": reference(dateline.place), "dateCreated": date(dateline.date)]
  }

  private func node(_ source: ReportSource) -> JSONValue {
    switch source {
    case .document(let id): self.id(id)
    case .agent(let id): self.id(id)
    }
  }

  private func node(_ file: SourceFile, of document: DocumentID) -> JSONValue {
    [
      "id": .string(names.file(of: document.value)),
      "type": "MediaObject",
      "name": .string(file.name),
      "sha256": .string(file.sha256),
      "byteSize": .integer(file.bytes),
      "codePoints": .integer(file.codepoints),
      "utf16Units": .integer(file.utf16),
      "charset": .string(file.charset),
      "encodingFormat": .string(file.mediaType),
    ]
  }

  private func node(_ segment: Segment, _ passages: PassageNodes) -> JSONValue {
    [
      "id": id(segment.id),
      "type": "Segment",
      "position": .integer(segment.ordinal),
      "segmentKind": value(segment.kind),
      "zone": value(segment.zone),
      "text": .string(passages.words(of: segment.passage)),
      "target": [passages.place(segment.passage)],
    ]
  }

  private func node(_ edit: Edit) -> JSONValue {
    [
      "type": "Edit",
      "editKind": value(edit.kind),
      "start": .integer(edit.raw.start),
      "end": .integer(edit.raw.end),
      "textStart": .integer(edit.text.start),
      "textEnd": .integer(edit.text.end),
      "original": .string(edit.original),
      "replacement": .string(edit.replacement),
      "rule": .string(edit.rule),
      "confidence": .string(edit.confidence.map(PlainDecimal.text)),
    ]
  }
}

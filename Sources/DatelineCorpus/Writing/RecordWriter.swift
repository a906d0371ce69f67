import DatelineModel
import Yams

/// Writes a document with its annotation as a record file that addresses by offsets and checksums: it says everything but the words.
struct RecordWriter {
  let annotated: AnnotatedDocument
  let dataset: Dataset
  /// What the dataset says of annotation that says nothing; only what differs is written.
  let defaults: ProvenanceDefaults

  func text() throws -> String {
    var record = YAMLTree()
    record.put("document", document)
    record.put("reading", reading)
    record.put("mentions", annotated.mentions.map(mention))
    record.put("statements", annotated.statements.map(statement))
    record.put("figures", annotated.figures.map(figure))
    return try record.text()
  }

  // MARK: Document

  private var document: Node {
    let document = annotated.document
    var tree = YAMLTree()
    tree.put("source", source(document.source))
    tree.put("outlet", document.outlet.value)
    tree.put("headline", document.headline)
    tree.put("subheadline", document.subheadline)
    tree.put("byline", document.byline.map(byline), flow: true)
    tree.put("dateline", document.dateline.flatMap(dateline))
    tree.put("published", document.published.map(date))
    tree.put("modified", document.modified.map(date))
    tree.put("retrieved", document.retrieved.map(date))
    tree.put("url", document.url)
    tree.put("language", document.language == dataset.language ? nil : document.language)
    tree.put("rights", rights(document.rights))
    tree.put("reprintOf", document.reprintOf?.value)
    tree.put("reportsFrom", document.reportsFrom.map { YAMLTree.scalar($0.id) }, flow: true)
    tree.put("note", document.note)
    return tree.node()
  }

  private func source(_ source: SourceFile) -> Node {
    var tree = YAMLTree()
    tree.put("file", source.name)
    tree.put("sha256", source.sha256)
    tree.put("bytes", String(source.bytes))
    tree.put("codepoints", String(source.codepoints))
    tree.put("utf16", String(source.utf16))
    tree.put("charset", source.charset)
    tree.put("mediaType", source.mediaType)
    return tree.node()
  }

  private func byline(_ byline: Byline) -> Node {
    switch byline {
    case .agent(let id): return YAMLTree.scalar(id.value)
    case .literal(let words):
      var tree = YAMLTree()
      tree.put("literal", words)
      return tree.node(flow: true)
    }
  }

  private func dateline(_ dateline: Dateline) -> Node? {
    var tree = YAMLTree()
    tree.put("place", dateline.place?.value)
    tree.put("date", dateline.date?.text)
    return tree.nodeIfAny(flow: true)
  }

  private func date(_ date: DocumentDate) -> Node {
    var tree = YAMLTree()
    tree.put("date", date.date.text)
    tree.put("known", date.basis.rawValue)
    tree.put("note", date.note)
    return tree.node()
  }

  private func rights(_ rights: DocumentRights) -> Node {
    var tree = YAMLTree()
    tree.put("holder", rights.holder?.value)
    tree.put("statement", rights.statement)
    tree.put("text", rights.text.rawValue)
    return tree.node()
  }

  // MARK: What the reader found

  private var reading: Node {
    var tree = YAMLTree()
    tree.put("segments", annotated.segments.map(segment))
    tree.put("edits", annotated.edits.map(edit))
    return tree.node()
  }

  private func segment(_ segment: Segment) -> Node {
    var tree = YAMLTree()
    tree.put("at", segment.passage.span.description)
    tree.put("check", segment.passage.check?.digits)
    tree.put("kind", segment.kind.rawValue)
    tree.put("zone", segment.zone?.rawValue)
    return tree.node(flow: true)
  }

  private func edit(_ edit: Edit) -> Node {
    var tree = YAMLTree()
    tree.put("at", edit.raw.description)
    tree.put("kind", edit.kind.rawValue)
    let withheld = edit.withholdingWords()
    tree.put("from", withheld.originalIsWithheld ? nil : withheld.original)
    if edit.replacementIsWithheld || edit.replacement.contains(where: { $0.isLetter || $0.isNumber }) {
      tree.put("length", "\(edit.text.count)")
    } else {
      // A ruling: with the file at hand the reader follows it.
      tree.put("text", edit.replacement)
    }
    tree.put("rule", edit.rule)
    tree.put("confidence", edit.confidence.map { "\($0)" })
    return tree.node(flow: true)
  }

  // MARK: Annotation

  private func mention(_ mention: Mention) -> Node {
    var tree = YAMLTree()
    tree.put("id", short(mention.id.value))
    tree.put("words", Addresses.node(mention.target))
    switch mention.referent {
    case .agent(let id): tree.put("of", id.value)
    case .place(let id): tree.put("of", id.value)
    case .event(let id): tree.put("of", id.value)
    case .date(let date): tree.put("date", date.text)
    case .office(let title, let holder):
      var office = YAMLTree()
      office.put("title", title)
      office.put("agent", holder?.value)
      tree.put("office", office.node(flow: true))
    }
    tree.put("note", mention.note)
    put(mention.provenance, in: &tree)
    return tree.node(flow: mention.note == nil)
  }

  private func statement(_ statement: Statement) -> Node {
    var tree = YAMLTree()
    tree.put("id", short(statement.id.value))
    tree.put("kind", statement.kind.rawValue)
    tree.put("content", Addresses.node(statement.content))
    tree.put("source", statement.source.map(Addresses.node))
    tree.put("speaker", statement.speaker?.value)
    tree.put("cue", statement.cue.map(Addresses.node))
    tree.put("addressee", statement.addressee?.value)
    tree.put("medium", statement.medium?.value)
    tree.put("occasion", statement.occasion?.value)
    tree.put("place", statement.place?.value)
    tree.put("uttered", statement.uttered?.text)
    tree.put("relay", statement.relay.map { YAMLTree.scalar($0.value) }, flow: true)
    tree.put("within", statement.parent.map { short($0.value) })
    tree.put("insertions", statement.insertions.map(Addresses.node))
    tree.put("gloss", statement.gloss)
    tree.put("alternatives", statement.alternatives.map(alternative))
    tree.put("note", statement.note)
    put(statement.provenance, in: &tree)
    return tree.node()
  }

  private func alternative(_ alternative: Statement.Alternative) -> Node {
    var tree = YAMLTree()
    tree.put("speaker", alternative.speaker.value)
    tree.put("confidence", alternative.confidence?.description)
    return tree.node(flow: true)
  }

  private func figure(_ figure: Figure) -> Node {
    var tree = YAMLTree()
    tree.put("id", short(figure.id.value))
    tree.put("words", Addresses.node(figure.target))
    tree.put("in", figure.statement.map { short($0.value) })
    tree.put("claimant", figure.claimant?.value)
    tree.put("modality", figure.modality.rawValue)
    tree.put("low", figure.low?.description)
    tree.put("value", figure.value?.description)
    tree.put("high", figure.high?.description)
    tree.put("unit", figure.unit)
    tree.put("counted", figure.counted.map(counted))
    tree.put("place", figure.place?.value)
    tree.put("asOf", figure.asOf?.text)
    tree.put("note", figure.note)
    put(figure.provenance, in: &tree)
    return tree.node()
  }

  private func counted(_ counted: Figure.Counted) -> Node {
    var tree = YAMLTree()
    switch counted {
    case .agent(let id): tree.put("agent", id.value)
    case .text(let text): tree.put("text", text)
    }
    return tree.node(flow: true)
  }

  private func put(_ provenance: Provenance, in tree: inout YAMLTree) {
    defaults.put(provenance, in: &tree)
  }

  private func short(_ id: String) -> String {
    let prefix = annotated.document.id.value + "-"
    return id.hasPrefix(prefix) ? String(id.dropFirst(prefix.count)) : id
  }
}

/// Addresses by offsets.
enum Addresses {
  static func node(_ target: Target) -> Node {
    let passages = target.passages.map { passage -> Node in
      var tree = YAMLTree()
      tree.put("at", passage.span.description)
      tree.put("check", passage.check?.digits)
      return tree.node(flow: true)
    }
    guard passages.count > 1 else { return passages[0] }
    return Node.sequence(Node.Sequence(passages, Tag(.implicit), .flow))
  }
}

extension ReportSource {
  var id: String {
    switch self {
    case .agent(let id): id.value
    case .document(let id): id.value
    }
  }
}

extension RecordAssembly {
  /// The next document with everything noted in it.
  public func nextDocument() throws -> AnnotatedDocument? {
    guard let row = try next(.documents) else { return nil }
    let document = try document(row)
    let id = document.id.value
    var passages = PassageWords()
    let segments = try rows(.segments, where: "document_id", is: id).map { try segment($0, &passages) }
    let text = try text(of: segments)
    var annotated = AnnotatedDocument(
      document: document, text: text, edits: try rows(.edits, where: "document_id", is: id).map(edit),
      segments: segments.map(\.segment),
      mentions: try rows(.mentions, where: "document_id", is: id).map { try mention($0, &passages) },
      statements: try rows(.statements, where: "document_id", is: id).map { try statement($0, &passages) },
      figures: try rows(.figures, where: "document_id", is: id).map { try figure($0, &passages) })
    if text == nil { annotated.excerpts = Excerpts(passages.found) }
    return annotated
  }

  private func document(_ row: TableRow) throws -> Document {
    var document = Document(
      id: try row.id("document_id"), outlet: try row.id("outlet_id"), language: try row.text("language"),
      rights: DocumentRights(
        holder: try row.id(ifAny: "rights_holder_id"), statement: row.text(ifAny: "rights_statement"),
        text: try row.code("text_rights")), source: try source(row))
    document.headline = row.text(ifAny: "headline")
    document.subheadline = row.text(ifAny: "subheadline")
    let dateline = Dateline(place: try row.id(ifAny: "dateline_place_id"), date: try row.edtf(ifAny: "dateline_date"))
    if dateline.place != nil || dateline.date != nil { document.dateline = dateline }
    document.published = try date(row, "published")
    document.modified = try date(row, "modified")
    document.retrieved = try date(row, "retrieved")
    document.url = row.text(ifAny: "url")
    document.reprintOf = try row.id(ifAny: "reprint_of_id")
    document.note = row.text(ifAny: "note")
    document.byline = try rows(.documentBylines, where: "document_id", is: document.id.value).map(byline)
    document.reportsFrom = try rows(.documentSources, where: "document_id", is: document.id.value).map(reportSource)
    return document
  }

  private func source(_ row: TableRow) throws -> SourceFile {
    SourceFile(
      name: try row.text("source_name"), sha256: try row.text("source_sha256"), bytes: try row.integer("source_bytes"),
      codepoints: try row.integer("source_codepoints"), utf16: try row.integer("source_utf16"),
      charset: try row.text("source_charset"), mediaType: try row.text("source_media_type"))
  }

  private func date(_ row: TableRow, _ name: String) throws -> DocumentDate? {
    guard let date = try row.edtf(ifAny: name) else { return nil }
    return DocumentDate(date, basis: try row.code("\(name)_basis"), note: row.text(ifAny: "\(name)_note"))
  }

  private func byline(_ row: TableRow) throws -> Byline {
    if let agent: AgentID = try row.id(ifAny: "agent_id") { return .agent(agent) }
    return .literal(try row.text("literal"))
  }

  private func reportSource(_ row: TableRow) throws -> ReportSource {
    if let document: DocumentID = try row.id(ifAny: "source_document_id") { return .document(document) }
    return .agent(try row.id("source_agent_id"))
  }

  private func edit(_ row: TableRow) throws -> Edit {
    Edit(
      raw: try row.span("raw_start", "raw_end"), text: try row.span("text_start", "text_end"), kind: try row.code("kind"),
      original: try characters(row, "original"), replacement: try characters(row, "replacement"), rule: try row.text("rule"),
      confidence: row.decimal(ifAny: "confidence").flatMap { Double($0.description) })
  }

  private func characters(_ row: TableRow, _ column: String) throws -> String {
    guard let characters = EscapedText.unescape(row.text(ifAny: column) ?? "") else {
      throw row.fault(column, #"a backslash stands before n, r, t, another backslash, or u and four hexadecimal digits"#)
    }
    return characters
  }
}

/// The words of passages of one document, by their place in the reading text: what there is of a text that is not there whole.
struct PassageWords {
  private(set) var found: [(span: Span, words: String)] = []

  mutating func add(_ targets: TargetRows) throws { found += try targets.words() }

  mutating func add(_ words: String, at span: Span) { found.append((span, words)) }
}

/// A segment with its words, and how long they have to be.
private struct SegmentWords {
  let segment: Segment
  let row: TableRow
  let words: String?
  let length: Int
}

extension RecordAssembly {
  private func segment(_ row: TableRow, _ passages: inout PassageWords) throws -> SegmentWords {
    let id: SegmentID = try row.id("segment_id")
    let targets = TargetRows(try rows(.targets, where: "owner_id", is: id.value), of: row)
    guard let target = try targets.rows(of: .segment, part: 1).first else { throw targets.missing(.segment) }
    let segment = Segment(
      id: id, ordinal: try row.integer("position"), kind: try row.code("kind"), zone: try row.code(ifAny: "zone"),
      passage: try targets.passage(target))
    let span = try target.span("text_start", "text_end")
    let words = row.text(ifAny: "text")
    let length = words?.unicodeScalars.count ?? span.count
    guard length == span.count else {
      throw row.fault("text", "has \(length) characters where its address in targets says \(span.count)")
    }
    if let words { passages.add(words, at: span) }
    return SegmentWords(segment: segment, row: row, words: words, length: length)
  }

  /// The reading text, if every segment that is not empty has its words.
  private func text(of segments: [SegmentWords]) throws -> ReadingText? {
    guard segments.allSatisfy({ $0.words != nil || $0.length == 0 }) else { return nil }
    return ReadingText(segments.map { $0.words ?? "" }.joined(separator: "\n"))
  }
}

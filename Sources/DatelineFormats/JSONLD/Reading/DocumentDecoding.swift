import DatelineExport
import DatelineModel

extension NodeFields {
  /// An article without what is noted in it.
  func article(_ authorities: Authorities) throws -> AnnotatedDocument {
    var document = Document(
      id: try id(), outlet: try id("publisher"), language: try need("language", text("language")),
      rights: DocumentRights(
        holder: try reference("copyrightHolder"), statement: try text("copyrightNotice"),
        text: try need("textRights", value("textRights"))),
      source: try need("encoding", node("encoding", "file")).sourceFile())
    document.headline = try text("headline")
    document.subheadline = try text("alternativeHeadline")
    document.byline = try all("author").map(byline)
    document.dateline = try node("dateline", "dateline").map {
      Dateline(place: try $0.reference("locationCreated"), date: try $0.date("dateCreated"))
    }
    document.published = try documentDate("datePublished")
    document.modified = try documentDate("dateModified")
    document.retrieved = try documentDate("dateRetrieved")
    document.url = try text("url")
    document.reprintOf = try reference("reprintOf")
    document.reportsFrom = try all("reportsFrom").map { try reportSource($0, authorities) }
    document.note = try text("note")
    return AnnotatedDocument(
      document: document, text: try text("text").map { ReadingText($0) },
      edits: try nodes("edits", "edit").map { try $0.edit() }.sorted { ($0.raw, $0.text) < ($1.raw, $1.text) },
      segments: try nodes("segments", "segment").map { try $0.segment() }.sorted { $0.ordinal < $1.ordinal })
  }

  private func byline(_ value: JSONValue) throws -> Byline {
    if case .string(let words) = value { return .literal(words) }
    return .agent(try id(value, of: "author"))
  }

  private func documentDate(_ key: String) throws -> DocumentDate? {
    guard let date = try date(key) else { return nil }
    return DocumentDate(date, basis: try need(key + "Basis", value(key + "Basis")), note: try text(key + "Note"))
  }

  /// An id of the authority file is an agent's; any other is a document's.
  private func reportSource(_ value: JSONValue, _ authorities: Authorities) throws -> ReportSource {
    let agent: AgentID = try id(value, of: "reportsFrom")
    return authorities[agent] != nil ? .agent(agent) : .document(try id(value, of: "reportsFrom"))
  }

  private func sourceFile() throws -> SourceFile {
    SourceFile(
      name: try need("name", text("name")), sha256: try need("sha256", text("sha256")), bytes: try count("byteSize"),
      codepoints: try count("codePoints"), utf16: try count("utf16Units"), charset: try need("charset", text("charset")),
      mediaType: try need("encodingFormat", text("encodingFormat")))
  }

  private func segment() throws -> Segment {
    guard let passage = try target("target")?.passages, passage.count == 1, let only = passage.first else {
      throw fault("target", "a segment is one passage")
    }
    return Segment(
      id: try id(), ordinal: try count("position"), kind: try need("segmentKind", value("segmentKind")), zone: try value("zone"),
      passage: only)
  }

  /// The words of a segment and where they stand in the reading text; `nil` where they are withheld.
  func quotedSegment() throws -> (span: Span, words: String)? {
    guard let words = try text("text"), let place = try nodes("target", "passage").first else { return nil }
    return (try place.span("textStart", "textEnd"), words)
  }

  private func edit() throws -> Edit {
    Edit(
      raw: try span("start", "end"), text: try span("textStart", "textEnd"), kind: try need("editKind", value("editKind")),
      original: try need("original", text("original")), replacement: try need("replacement", text("replacement")),
      rule: try need("rule", text("rule")), confidence: try decimal("confidence").flatMap { Double($0.description) })
  }
}

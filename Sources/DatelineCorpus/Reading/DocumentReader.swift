import DatelineModel
import DatelineReading
import Yams

/// Reads the part `document:` of a record file.
struct DocumentReader {
  let fields: Fields
  let id: DocumentID
  let dataset: Dataset
  /// True for the ids of the corpus's documents.
  let isDocument: (String) -> Bool

  /// What the record says of its source file; facts beyond the name are there where the text is withheld.
  struct SourceFacts {
    let name: String
    let sha256: String?
    let bytes: Int?
    let codepoints: Int?
    let utf16: Int?
    let charset: String?
    let mediaType: String?

    var kind: SourceKind { SourceKind(mediaType: mediaType, name: name) }

    /// The file as the record knows it; `nil` unless every fact is there.
    var file: SourceFile? {
      guard let sha256, let bytes, let codepoints, let utf16 else { return nil }
      return SourceFile(
        name: name, sha256: sha256, bytes: bytes, codepoints: codepoints, utf16: utf16, charset: charset ?? "utf-8",
        mediaType: mediaType ?? SourceKind.mediaType(of: name))
    }
  }

  func source() -> SourceFacts {
    let source = fields.mapping("source", "source")
    defer { source?.finish() }
    let name = source?.text("file") ?? "\(id).txt"
    if name.contains("/") || name.contains("\\") || name.hasPrefix(".") {
      source?.error("source.name", at: "file", "“\(name)” is no plain file name", remedy: "source files lie directly in texts/")
    }
    let sha256 = source?.text("sha256")
    if let sha256, sha256.utf8.count != 64 || !sha256.allSatisfy(\.isHexDigit) {
      source?.error(
        "source.checksum", at: "sha256", "“\(sha256)” is no SHA-256", remedy: "it has 64 hexadecimal digits: sha256sum FILE")
    }
    return SourceFacts(
      name: name, sha256: sha256?.lowercased(), bytes: source?.integer("bytes"), codepoints: source?.integer("codepoints"),
      utf16: source?.integer("utf16"), charset: source?.text("charset"), mediaType: source?.text("mediaType"))
  }

  /// The document; `nil` where something that it needs is missing, its source file included.
  func read(source: SourceFile?) -> Document? {
    let outlet: AgentID? = fields.reference("outlet", required: true)
    let rights = rights()
    let language = fields.language("language") ?? dataset.language
    let rest = readOptional()
    fields.finish()
    guard let outlet, let source else { return nil }
    var document = Document(id: id, outlet: outlet, language: language, rights: rights, source: source)
    rest(&document)
    return document
  }

  private func readOptional() -> (inout Document) -> Void {
    if let stated = fields.text("id"), stated != id.value {
      fields.error(
        "id.file-name", at: "id", "the record is called “\(stated)”, and its file \(id).yaml", remedy: "rename one of the two")
    }
    let headline = fields.text("headline")
    let subheadline = fields.text("subheadline")
    let byline = byline()
    let dateline = dateline()
    let published = date("published")
    let modified = date("modified")
    let retrieved = date("retrieved")
    let url = fields.iri("url")
    let reprintOf: DocumentID? = fields.reference("reprintOf")
    let reportsFrom = reportsFrom()
    let note = fields.text("note")
    return { document in
      document.headline = headline
      document.subheadline = subheadline
      document.byline = byline
      document.dateline = dateline
      document.published = published
      document.modified = modified
      document.retrieved = retrieved
      document.url = url
      document.reprintOf = reprintOf
      document.note = note
      document.reportsFrom = reportsFrom
    }
  }

  private func reportsFrom() -> [ReportSource] {
    fields.texts("reportsFrom").compactMap { entry in
      if isDocument(entry.text) {
        let id: DocumentID? = fields.identifier(entry.text, at: entry.position)
        return id.map(ReportSource.document)
      }
      guard let id: AgentID = fields.identifier(entry.text, at: entry.position) else { return nil }
      fields.log.expect(.agent, id.value, at: entry.position)
      return .agent(id)
    }
  }

  private func rights() -> DocumentRights {
    guard let rights = fields.mapping("rights", "rights") else {
      fields.missing("rights")
      return DocumentRights(text: .withheld)
    }
    defer { rights.finish() }
    let holder: AgentID? = rights.reference("holder")
    let statement = rights.text("statement")
    return DocumentRights(holder: holder, statement: statement, text: rights.term("text", required: true) ?? .withheld)
  }

  private func byline() -> [Byline] {
    fields.list("byline").compactMap { node in
      if node.mapping != nil, let entry = Fields(node, "byline", in: fields.file, log: fields.log) {
        defer { entry.finish() }
        return entry.text("literal", required: true).map(Byline.literal)
      }
      guard let text = fields.text(of: node, "byline"),
        let id: AgentID = fields.identifier(text, at: fields.file.position(of: node))
      else { return nil }
      fields.log.expect(.agent, id.value, at: fields.file.position(of: node))
      return .agent(id)
    }
  }

  private func dateline() -> Dateline? {
    fields.mapping("dateline", "dateline").map { dateline in
      defer { dateline.finish() }
      return Dateline(place: dateline.reference("place"), date: dateline.date("date"))
    }
  }

  private func date(_ key: String) -> DocumentDate? {
    guard let entry = fields.mapping(key, key) else { return nil }
    defer { entry.finish() }
    let date = entry.date("date", required: true)
    let basis = entry.term("known", DateBasis.self, required: true)
    let note = entry.text("note")
    guard let date, let basis else { return nil }
    if basis != .stated, note == nil {
      entry.log.add(
        Diagnostic(
          .warning, "date.unexplained", at: entry.position(of: "known"),
          "the date “\(date)” is \(basis.rawValue), and nothing says how",
          remedy: "add “note: …”"))
    }
    return DocumentDate(date, basis: basis, note: note)
  }
}

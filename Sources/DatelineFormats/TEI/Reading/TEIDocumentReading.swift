import DatelineModel
import DatelineXML

/// One document from its file.
struct TEIDocumentReading {
  private let root: TEINode
  private let fileDesc: TEINode
  private let article: TEINode

  init(_ root: TEINode) throws(XMLProblem) {
    self.root = root
    fileDesc = try root.requiredChild("teiHeader").requiredChild("fileDesc")
    article = try fileDesc.requiredChild("sourceDesc").requiredChild("biblStruct")
  }

  func document() throws -> AnnotatedDocument {
    let document = try record()
    let standOff = root.first("standOff")
    let loose = try standOff?.annotations("edits") ?? []
    let body = try TEIBodyReading(
      body: try root.requiredChild("text").requiredChild("body"), looseEdits: loose, codePoints: document.source.codepoints)
    var annotated = AnnotatedDocument(
      document: document, text: root["type"] == "text" ? ReadingText(body.text) : nil, edits: body.edits,
      segments: body.segments, mentions: try standOff?.annotations("mentions").map { try $0.mention() } ?? [],
      statements: try standOff?.annotations("statements").map { try $0.statement() } ?? [],
      figures: try standOff?.annotations("figures").map { try $0.figure() } ?? [])
    if root["type"] == "quotations" {
      let offsets = annotated.offsets
      annotated.excerpts = Excerpts(body.shown(annotated.targets.flatMap(\.spans).map(offsets.text)))
    }
    return annotated
  }

  private func record() throws -> Document {
    let outlet = try article.requiredChild("monogr").requiredChild("title")
    guard let outletID: AgentID = try outlet.pointer("ref", "agt:") else { throw outlet.problem("@ref is missing") }
    var document = Document(
      id: try root.id(), outlet: outletID, language: try root.requiredChild("text").required("xml:lang"), rights: try rights(),
      source: try sourceFile())
    try readAnalytic(into: &document)
    document.dateline = try dateline()
    document.published = try date("published")
    document.modified = try date("modified")
    document.retrieved = try date("retrieved")
    document.note = article.note("comment")
    document.reprintOf = try article.first("relatedItem", type: "reprintOf")?.pointer("target", "doc:")
    document.reportsFrom = try article.all("relatedItem", type: "reportsFrom").map(reportSource)
    return document
  }

  private func readAnalytic(into document: inout Document) throws {
    let analytic = try article.requiredChild("analytic")
    document.headline = analytic.first("title", type: "main")?.text
    document.subheadline = analytic.first("title", type: "sub")?.text
    document.url = analytic.first("idno", type: "URI")?.text
    document.byline = try analytic.all("author").map { author in
      if let agent: AgentID = try author.pointer("ref", "agt:") { .agent(agent) } else { .literal(author.text) }
    }
  }

  private func rights() throws -> DocumentRights {
    let publication = try fileDesc.requiredChild("publicationStmt")
    guard let node = publication.all("availability").first(where: { $0["ana"] != nil }) else {
      throw publication.problem("the rights in the text are missing")
    }
    return DocumentRights(
      holder: try node.at("p", "orgName")?.pointer("ref", "agt:"), statement: node.first("licence")?.text,
      text: try node.term("ana"))
  }

  private func date(_ type: String) throws -> DocumentDate? {
    guard let node = article.at("monogr", "imprint")?.first("date", type: type) else { return nil }
    return DocumentDate(try node.requiredDate(), basis: try node.term("ana"), note: node.first("note")?.text)
  }

  private func dateline() throws -> Dateline? {
    guard let creation = root.at("teiHeader", "profileDesc", "creation") else { return nil }
    return Dateline(
      place: try creation.first("placeName")?.pointer("ref", "plc:"), date: try creation.first("date")?.requiredDate())
  }

  private func reportSource(_ node: TEINode) throws -> ReportSource {
    if try node.required("target").hasPrefix("doc:"), let id: DocumentID = try node.pointer("target", "doc:") {
      return .document(id)
    }
    guard let id: AgentID = try node.pointer("target", "agt:") else { throw node.problem("@target is missing") }
    return .agent(id)
  }

  private func sourceFile() throws -> SourceFile {
    let node = try fileDesc.requiredChild("sourceDesc").requiredChild("bibl")
    let extent = try node.requiredChild("extent")
    func fact(_ type: String) throws -> String { try node.requiredChild("idno", type: type).text }
    func count(_ unit: String) throws -> Int {
      guard let measure = extent.all("measure").first(where: { $0["unit"] == unit }) else {
        throw extent.problem("the number of units “\(unit)” is missing")
      }
      return try measure.count(try measure.required("quantity"))
    }
    return SourceFile(
      name: try fact("filename"), sha256: try fact("SHA-256"), bytes: try count("byte"), codepoints: try count("codepoint"),
      utf16: try count("utf16"), charset: try fact("charset"), mediaType: try fact("mediaType"))
  }
}

extension TEINode {
  /// The annotations of one list of a standOff.
  fileprivate func annotations(_ type: String) throws(XMLProblem) -> [TEINode] {
    first("listAnnotation", type: type)?.all("annotation") ?? []
  }
}

extension Tables {
  static let documents = Table<DocumentInHand>(
    .documents, "Documents", "One row a news article, in order of ids.", key: ["document_id"],
    columns: [
      .id("document_id", "Document", "Id of the article.") { $0.document.id }.required,
      .id("outlet_id", "Outlet", "Who published it.") { $0.document.outlet }.required,
      .text("headline", "Headline", "As printed; missing where the source shows none.") { $0.document.headline },
      .text("subheadline", "Subheadline", "As printed.") { $0.document.subheadline },
      .id("dateline_place_id", "Dateline place", "The place at the head of the article.") { $0.document.dateline?.place },
      .edtf("dateline_date", "Dateline date", "The day at the head of the article.") { $0.document.dateline?.date },
      date("published", "Published", "When it was published.") { $0.published },
      date("modified", "Modified", "When it was last changed.") { $0.modified },
      date("retrieved", "Retrieved", "When the source file was fetched.") { $0.retrieved },
      .iri("url", "Address", "Where it was found.") { $0.document.url },
      .language("language", "Language", "Language of the article, BCP 47.") { $0.document.language }.required,
      .id("rights_holder_id", "Rights holder", "Who holds the rights to the article.") { $0.document.rights.holder },
      .text("rights_statement", "Rights statement", "The rights in words.") { $0.document.rights.statement },
      .vocabulary("text_rights", "Text", "Whether the article's words may be shared.") { $0.document.rights.text }
        .required,
      .text("source_name", "Source file", "Name of the file that the article was read from.") { $0.document.source.name }
        .required,
      .text("source_sha256", "SHA-256", "Checksum of the source file: 64 hexadecimal digits.") { $0.document.source.sha256 }
        .required,
      .integer("source_bytes", "Bytes", "Length of the source file.") { $0.document.source.bytes }.required.unit("bytes"),
      .integer("source_codepoints", "Code points", "Length of the decoded source file: what raw addresses count.") {
        $0.document.source.codepoints
      }.required.unit("code points"),
      .integer("source_utf16", "UTF-16 units", "Length of the decoded source file as Java and JavaScript count.") {
        $0.document.source.utf16
      }.required.unit("UTF-16 units"),
      .text("source_charset", "Character set", "Encoding of the source file, by its IANA name.") {
        $0.document.source.charset
      }.required,
      .text("source_media_type", "Media type", "Media type of the source file.") { $0.document.source.mediaType }.required,
      .id("reprint_of_id", "Reprint of", "The document that this one reprints.") { $0.document.reprintOf },
      .text("note", "Note", "Remark of the curator.") { $0.document.note },
    ])

  /// A date of a document with how it is known.
  private static func date(
    _ name: String, _ title: String, _ description: String,
    _ value: @escaping @Sendable (Document) -> DocumentDate?
  ) -> Columns<DocumentInHand> {
    .group(
      .edtf(name, title, description) { value($0.document)?.date },
      .vocabulary("\(name)_basis", "\(title): how known", "How the date \(name) is known.") { value($0.document)?.basis },
      .text("\(name)_note", "\(title): note", "How the date \(name) was inferred, or whence it was taken.") {
        value($0.document)?.note
      })
  }

  static let documentBylines = Table<Entry<DocumentInHand, Byline>>(
    .documentBylines, "Bylines", "One row a signature of an article: an agent, or words as printed.",
    key: ["document_id", "position"],
    columns: [
      .id("document_id", "Document", "The article.") { $0.owner.document.id }.required,
      .integer("position", "Position", "Which of the article's signatures, from 1.") { $0.position }.required,
      .id("agent_id", "Agent", "Who signed.") { if case .agent(let id) = $0.value { id } else { nil } },
      .text("literal", "Literal", "The signature as printed, where no agent stands for it.") {
        if case .literal(let words) = $0.value { words } else { nil }
      },
    ])

  static let documentSources = Table<Entry<DocumentInHand, ReportSource>>(
    .documentSources, "Sources of documents", "One row a document or an agent that an article as a whole reports from.",
    key: ["document_id", "position"],
    columns: [
      .id("document_id", "Document", "The article that reports.") { $0.owner.document.id }.required,
      .integer("position", "Position", "Which of the article's sources, from 1.") { $0.position }.required,
      .id("source_document_id", "Source document", "The document that it reports from.") {
        if case .document(let id) = $0.value { id } else { nil }
      },
      .id("source_agent_id", "Source agent", "The agent, such as an agency, that it reports from.") {
        if case .agent(let id) = $0.value { id } else { nil }
      },
    ])

  static let segments = Table<Entry<DocumentInHand, Segment>>(
    .segments, "Segments",
    "One row a piece of an article that stands by itself, in the order of the file. The reading text of an article is the "
      + "text of its segments with one line feed between each and the next.",
    key: ["segment_id"],
    columns: [
      .id("segment_id", "Segment", "Id of the segment.") { $0.value.id }.required,
      .id("document_id", "Document", "The article that it is a part of.") { $0.owner.document.id }.required,
      .integer("position", "Position", "Which segment of the article, from 1.") { $0.value.ordinal }.required,
      .vocabulary("kind", "Kind", "What part of the article it is.") { $0.value.kind }.required,
      .vocabulary("zone", "Zone", "What sort of boilerplate it is; given for boilerplate only.") { $0.value.zone },
      .text("text", "Text", "Its words; missing where they are withheld.") { $0.owner.words(of: $0.value.passage) },
    ])

  static let edits = Table<Entry<DocumentInHand, Edit>>(
    .edits, "Edits",
    "One row a step from the source file to the reading text, in order of their place. With them and the text, the "
      + "file is rebuilt byte for byte.",
    key: ["document_id", "position"],
    columns: [
      .id("document_id", "Document", "The article.") { $0.owner.document.id }.required,
      .integer("position", "Position", "Which edit of the article, from 1.") { $0.position }.required,
      .vocabulary("kind", "Kind", "What was done.") { $0.value.kind }.required,
      .integer("raw_start", "Start in the file", "Where the replaced characters begin in the decoded source file, from 0.") {
        $0.value.raw.start
      }.required.unit("code points"),
      .integer("raw_end", "End in the file", "Where they end: the place behind the last.") { $0.value.raw.end }
        .required.unit("code points"),
      .integer("text_start", "Start in the text", "Where what replaced them begins in the reading text, from 0.") {
        $0.value.text.start
      }.required.unit("code points"),
      .integer("text_end", "End in the text", "Where it ends: the place behind the last.") { $0.value.text.end }
        .required.unit("code points"),
      .text("original", "Original", "The replaced characters of the file. \(escapes)") { EscapedText.escape($0.value.original) },
      .text("replacement", "Replacement", "The characters of the text that stand there now. \(escapes)") {
        EscapedText.escape($0.value.replacement)
      },
      .text("rule", "Rule", "Name of the rule that decided, or curator.") { $0.value.rule }.required,
      .decimal("confidence", "Confidence", "How sure the rule was, 0 to 1; missing where there was nothing to decide.") {
        $0.value.confidence.flatMap(ExactDecimal.init(shortest:))
      },
    ])

  private static let escapes =
    #"Written out are \n (line feed), \r, \t, \\ (one backslash) and, as \uXXXX, what tables cannot hold or nobody would see."#
}

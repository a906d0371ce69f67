import DatelineModel
import DatelineReading
import Foundation

/// Reads one record file together with its source file.
struct RecordReader {
  let id: DocumentID
  let file: YAMLFile
  let context: Context
  let log: DiagnosticLog

  /// What every record of a corpus is read with.
  struct Context {
    let dataset: Dataset
    let authorities: Authorities
    let faulty: FaultyRecords
    let defaults: ProvenanceDefaults
    let documents: Set<String>
    let texts: TextFolder
    let reader: PlainTextReader
    /// What the articles of each outlet have in common, by its id.
    let repeated: [String: RepeatedLines]
    /// True where a person wants to hear of every break that was mended with doubt.
    var listsDoubts = false
  }

  /// A record, and where its annotations stand in the file.
  struct Result {
    let document: AnnotatedDocument
    let resolver: AddressResolver
    let positions: [String: Position]
    /// The source file and what the reader made of it; `nil` where the text is withheld.
    let article: (source: SourceText, reading: Reading)?
    /// Ids of annotations that could not be read.
    let faulty: Set<String>
  }

  /// `nil`, with diagnostics, where the record cannot be used.
  func read() -> Result? {
    guard let record = Fields(file.root, "the record", in: file, log: log) else { return nil }
    let defaults = context.defaults.overridden(by: ProvenanceDefaults(record.mapping("annotation", "annotation")))
    let metadata = record.mapping("document", "document")
    if metadata == nil { record.missing("document") }
    let reading = record.mapping("reading", "reading")
    let isDocument: (String) -> Bool = { [documents = context.documents] in documents.contains($0) }
    guard
      let documentReader = metadata.map({ DocumentReader(fields: $0, id: id, dataset: context.dataset, isDocument: isDocument) })
    else { return nil }
    let body = body(documentReader.source(), reading, metadata)
    let document = documentReader.read(source: body?.source)
    guard let body else {
      catalog().check(log)
      return nil
    }
    let result = annotate(document, body, record, defaults)
    record.finish()
    return result
  }

  /// The annotation is read, and its faults are found, also where the document itself is faulty.
  private func annotate(_ document: Document?, _ body: Body, _ record: Fields, _ defaults: ProvenanceDefaults) -> Result? {
    let resolver = body.resolver(log)
    let ids = RecordIDs(document: id, log: log)
    let annotations = AnnotationReader(
      record: record, document: id, defaults: defaults, resolver: resolver, authorities: context.authorities,
      faulty: context.faulty, ids: ids)
    let mentions = annotations.mentions().sorted { ($0.target.hull, $0.id) < ($1.target.hull, $1.id) }
    let statements = annotations.statements().sorted { ($0.content.hull, $0.id) < ($1.content.hull, $1.id) }
    let figures = annotations.figures(statements).sorted { ($0.target.hull, $0.id) < ($1.target.hull, $1.id) }
    catalog(statements: Set(statements.map(\.id.value)), faulty: ids.faulty).check(log)
    guard let document else { return nil }
    let annotated = AnnotatedDocument(
      document: document, text: body.text, edits: body.edits, segments: body.segments, mentions: mentions,
      statements: statements, figures: figures)
    return Result(document: annotated, resolver: resolver, positions: ids.positions, article: body.article, faulty: ids.faulty)
  }

  private func catalog(statements: Set<String> = [], faulty: Set<String> = []) -> ReferenceCatalog {
    var catalog = ReferenceCatalog(
      authorities: context.authorities, documents: context.documents, statements: statements,
      curators: context.dataset.curators.map(\.id), faulty: context.faulty)
    catalog.faulty.ids.formUnion(faulty)
    return catalog
  }

  // MARK: The text

  /// What is known of the text: all of it, or what the record keeps of it where it is withheld.
  struct Body {
    let source: SourceFile
    let text: ReadingText?
    let edits: [Edit]
    let segments: [Segment]
    var article: (source: SourceText, reading: Reading)?
    var checks: PassageChecks?

    func resolver(_ log: DiagnosticLog) -> AddressResolver {
      AddressResolver(source: source, text: text, edits: edits, segments: segments, checks: checks, log: log)
    }
  }

  private func body(_ facts: DocumentReader.SourceFacts, _ reading: Fields?, _ metadata: Fields?) -> Body? {
    let rulings = RulingsReader(fields: reading)
    defer { reading?.finish() }
    switch context.texts.read(facts.name) {
    case .found(let bytes):
      let outlet = metadata?.rawText("outlet") ?? ""
      return read(bytes, facts, rulings, facts.kind.reader(plain: context.reader.knowing(context.repeated[outlet])))
    case .absent: return withheld(facts, rulings, metadata)
    case .failed(let reason):
      metadata?.error(
        "source.unreadable", at: "source", "\(context.texts.name)/\(facts.name): \(reason)",
        remedy: "check that the file may be read")
      return nil
    }
  }

  private func read(
    _ bytes: [UInt8], _ facts: DocumentReader.SourceFacts, _ rulings: RulingsReader, _ reader: any SourceReader
  ) -> Body? {
    guard let source = decode(bytes, facts) else { return nil }
    if let known = facts.sha256, known != source.file.sha256 {
      log.add(
        Diagnostic(
          .error, "source.changed", at: Position(file: "\(context.texts.name)/\(facts.name)"),
          "this is not the file that was annotated: its SHA-256 is \(source.file.sha256), and the record says \(known)",
          remedy: "put the original file back, or remove the checksum and check every address"))
      return nil
    }
    let read = reader.read(source, rulings: rulings.rulings(in: source, reader: reader, log: log))
    rulings.check(read, log: log)
    if context.listsDoubts {
      log.add(Doubts(source: source, file: "\(context.texts.name)/\(facts.name)", record: file.name).notes(read))
    }
    let checks = PassageChecks(read)
    let offsets = OffsetMap(read.edits)
    let segments = read.segments.enumerated().compactMap { index, segment -> Segment? in
      self.segment(index + 1, segment.kind, segment.zone, Passage(segment.raw, check: checks.check(offsets.text(segment.raw))))
    }
    let body = Body(
      source: source.file, text: read.text, edits: read.edits, segments: segments, article: (source, read), checks: checks)
    rulings.verify(with: body.resolver(log))
    return body
  }

  private func decode(_ bytes: [UInt8], _ facts: DocumentReader.SourceFacts) -> SourceText? {
    let place = Position(file: "\(context.texts.name)/\(facts.name)")
    do throws(DecodingFault) {
      let source = try SourceText.file(facts.name, bytes: bytes, mediaType: facts.mediaType, charset: facts.charset)
      if let remark = source.charsetRemark {
        log.add(
          Diagnostic(.warning, remark.id, at: place, remark.message, remedy: remark.remedy(in: file.name, of: facts.name)))
      }
      return source
    } catch {
      log.add(Diagnostic(.error, "source.encoding", at: place, error.message, remedy: error.remedy))
      return nil
    }
  }

  private func withheld(_ facts: DocumentReader.SourceFacts, _ rulings: RulingsReader, _ metadata: Fields?) -> Body? {
    guard let source = facts.file else {
      metadata?.error(
        "source.missing", at: "source", "the source file \(context.texts.name)/\(facts.name) is not there",
        remedy:
          "add it, or give --texts FOLDER; a record without its text needs sha256, bytes, codepoints and utf16 under “source”")
      return nil
    }
    let segments = rulings.recordedSegments().enumerated().compactMap { index, entry in
      self.segment(index + 1, entry.kind, entry.zone, entry.passage)
    }
    if segments.isEmpty {
      metadata?.error(
        "source.missing", at: "source", "the text is withheld, and the record lists no segments",
        remedy: "make the record with “dateline withhold”")
      return nil
    }
    return Body(source: source, text: nil, edits: rulings.recordedEdits(), segments: segments)
  }

  private func segment(_ ordinal: Int, _ kind: SegmentKind, _ zone: Zone?, _ passage: Passage) -> Segment? {
    guard let id = try? SegmentID("\(self.id)-seg-\(ordinal)") else {
      log.add(
        Diagnostic(
          .error, "id.syntax", at: Position(file: file.name), "“\(self.id)-seg-\(ordinal)” is too long for an id",
          remedy: "choose a shorter document id: at most 54 characters"))
      return nil
    }
    return Segment(id: id, ordinal: ordinal, kind: kind, zone: zone, passage: passage)
  }
}

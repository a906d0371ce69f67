import DatelineExport
import DatelineModel
import DatelineReading
import Foundation

/// A corpus folder, opened: its dataset and authority file are read, its records are read one by one as they are asked for.
///
/// Everything wrong with the user's files goes into ``log``. Whoever passes records on has to look there at the end: where it
/// has errors, what was passed on is not to be used.
public final class Corpus: RecordSource {
  public let folder: URL
  public let header: DatasetHeader
  public let log = DiagnosticLog()
  /// How much of each article an edition of quotations may hold.
  public let quotationShare: QuotationShare
  /// Ids of the documents, in order.
  public let documents: [DocumentID]
  private(set) var context: RecordReader.Context
  private let utterances: UtteranceReader
  private let authorityPositions: [String: Position]
  private var positions: [String: Position] = [:]

  /// Where the folder itself is unfit.
  public struct Fault: Error, CustomStringConvertible {
    public let description: String
  }

  /// - Parameters:
  ///   - folder: holds `dataset.yaml`.
  ///   - texts: where the source files lie, if not in `texts/`.
  /// - Throws: ``Fault`` where there is no corpus folder.
  public init(folder: URL, texts: URL? = nil) throws(Fault) {
    guard FileManager.default.fileExists(atPath: folder.appendingPathComponent("dataset.yaml").path) else {
      throw Fault(
        description:
          "\(folder.relativePath) is no corpus folder: there is no dataset.yaml in it; start one with “dateline init \(folder.relativePath)”"
      )
    }
    if let texts, !FileManager.default.fileExists(atPath: texts.path) {
      throw Fault(description: "the folder \(texts.relativePath) for --texts is not there")
    }
    self.folder = folder
    let (dataset, defaults, share) = Self.dataset(in: folder, log)
    quotationShare = share
    let read = AuthoritiesReader(folder: folder, log: log).read()
    let authorities = read.authorities
    header = DatasetHeader(
      dataset: dataset, authorities: authorities, papers: PapersReader(folder: folder, log: log).read(version: dataset.version))
    documents = Self.documents(in: folder, log)
    let names = Set(documents.map(\.value))
    let catalog = ReferenceCatalog(
      authorities: authorities, documents: names, curators: dataset.curators.map(\.id), faulty: read.faulty)
    catalog.check(log)
    utterances = UtteranceReader(folder: folder, defaults: defaults, catalog: catalog, log: log)
    let textFolder = TextFolder(name: texts?.lastPathComponent ?? "texts", url: texts ?? folder.appendingPathComponent("texts"))
    let lexicon = CorpusLexicon.learn(from: textFolder, authorities: authorities)
    context = RecordReader.Context(
      dataset: dataset, authorities: authorities, faulty: read.faulty, defaults: defaults, documents: names, texts: textFolder,
      reader: PlainTextReader(lexicon: lexicon), repeated: OutletLines.learn(documents, folder: folder, texts: textFolder))
    authorityPositions = read.positions
    checkTopIDs()
  }

  /// A source file as this corpus's records would read it, without anybody's rulings.
  public func reading(of source: SourceText) -> Reading {
    SourceKind(source.file).reader(plain: context.reader).read(source, rulings: Rulings())
  }

  // MARK: Passing on

  public func forEach(_ body: (Record) throws -> Void) throws {
    try header.authorities.forEach(body)
    try OrderedWindow.map(documents, context: context, folder: folder) { id, reading in
      if let result = reading.result {
        checkIDs(of: id, result.positions, file: reading.file)
        utterances.visit(result)
        positions = result.positions
        positions[id.value] = Position(file: reading.file)
      } else {
        utterances.skip(id)
      }
      log.add(reading.log.diagnostics)
      if let result = reading.result { try body(.document(result.document)) }
    }
    positions = [:]
    for utterance in utterances.finish() { try body(.utterance(utterance)) }
  }

  /// Where a record stands in the corpus folder: any authority or utterance, and the annotations of the document that was passed on last.
  public func position(of id: String) -> Position {
    positions[id] ?? authorityPositions[id] ?? utterances.ids.first { $0.id == id }?.position ?? Position(file: "records")
  }

  /// From now on every break in a line that was mended with doubt is noted in the ``log``, for a person to decide.
  public func listDoubts() { context.listsDoubts = true }

  /// One document with what the reader made of its source file, and why.
  /// - Returns: `nil` where there is no such record, or it cannot be used: then the ``log`` says why.
  public func article(_ id: DocumentID) -> ReadArticle? {
    guard documents.contains(id), let file = YAMLFile("records/\(id).yaml", in: folder, log: log),
      let result = RecordReader(id: id, file: file, context: context, log: log).read()
    else { return nil }
    return ReadArticle(document: result.document, source: result.article?.source, reading: result.article?.reading)
  }

  // MARK: Opening

  private static func dataset(in folder: URL, _ log: DiagnosticLog) -> (Dataset, ProvenanceDefaults, QuotationShare) {
    if let file = YAMLFile("dataset.yaml", in: folder, log: log),
      let fields = Fields(file.root, "the dataset", in: file, log: log),
      let read = DatasetReader(fields: fields).read()
    {
      return read
    }
    // Errors are in the log already; the stand-in lets the other files be checked in the same run.
    return (Dataset.standIn, ProvenanceDefaults.standIn, .standard)
  }

  private static func documents(in folder: URL, _ log: DiagnosticLog) -> [DocumentID] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("records").path)) ?? []
    return names.sorted().filter { !$0.hasPrefix(".") }.compactMap { name -> DocumentID? in
      guard name.hasSuffix(".yaml") else {
        log.add(
          Diagnostic(
            .warning, "file.ignored", at: Position(file: "records/\(name)"),
            "this is not read: the name of a record ends with .yaml",
            remedy: "rename it, or keep it elsewhere"))
        return nil
      }
      do throws(IdentifierFault) {
        return try DocumentID(String(name.dropLast(5)))
      } catch {
        log.add(
          Diagnostic(.error, "id.syntax", at: Position(file: "records/\(name)"), error.description, remedy: "rename the file"))
        return nil
      }
    }.sorted()
  }

  // MARK: Ids are unique over the dataset

  private func checkTopIDs() {
    for document in documents {
      if let other = authorityPositions[document.value] {
        duplicate(document.value, at: Position(file: "records/\(document).yaml"), other)
      }
    }
    let names = context.documents
    for (id, position) in utterances.ids {
      if let other = authorityPositions[id] { duplicate(id, at: position, other) }
      if names.contains(id) { duplicate(id, at: position, Position(file: "records/\(id).yaml")) }
    }
    var seen: [String: Position] = [:]
    for (id, position) in utterances.ids {
      if let other = seen[id] { duplicate(id, at: position, other) }
      seen[id] = position
    }
  }

  /// An annotation's id begins with its document's. It can only meet another record's where a longer document id, an authority or a segment has the same beginning.
  private func checkIDs(of document: DocumentID, _ positions: [String: Position], file: String) {
    for (id, position) in positions.sorted(by: { $0.key < $1.key }) {
      if let other = authorityPositions[id] { duplicate(id, at: position, other) }
      if id.hasPrefix("\(document)-seg-"), id.dropFirst(document.value.count + 5).allSatisfy(\.isNumber) {
        duplicate(id, at: position, Position(file: "the segments of \(document)"))
      }
      var prefix = Substring(id)
      while let hyphen = prefix.lastIndex(of: "-"), prefix.count > document.value.count {
        if context.documents.contains(String(prefix)) { duplicate(id, at: position, Position(file: "records/\(prefix).yaml")) }
        prefix = prefix[..<hyphen]
      }
    }
  }

  private func duplicate(_ id: String, at position: Position, _ other: Position) {
    log.add(
      Diagnostic(
        .error, "id.duplicate", at: position, "the id “\(id)” is, or can be, that of another record: see \(other)",
        remedy: "give one of the two another id"))
  }
}

extension Dataset {
  fileprivate static var standIn: Dataset {
    guard let day = CalendarDay(year: 2000, month: 1, day: 1) else { preconditionFailure("a day") }
    return Dataset(
      name: "unreadable", title: "", description: "", creators: [], licence: "", version: "0.0.0", date: day, language: "und",
      base: "https://example.org/")
  }
}

import DatelineCorpus
import DatelineDigest
import DatelineModel
import DatelineReading
import Foundation

/// Brings articles into a corpus folder: the source file as found into `texts/`, and a proposed record into `records/`.
///
/// Nothing is ever overwritten. A file whose bytes are there already is passed over, so that adding twice changes nothing. An article that resembles
/// another is added and pointed out: which of two scrapes to keep is for a person to say.
public struct ArticleAdding {
  /// What the user says of all the articles.
  public struct Options: Sendable {
    /// An agent of the corpus that published all of them.
    public var outlet: AgentID?
    public var rights = TextRights.withheld
    public var columns = ColumnNames()
    /// Find out everything and write nothing.
    public var isTrial = false

    public init() {}
  }

  private let corpus: Corpus
  private let options: Options
  private let log = DiagnosticLog()
  private var known: KnownArticles
  private var outlets: OutletMatch
  private var newOutlets: [(id: AgentID, name: String, reason: String)] = []
  private var taken: Set<String>
  private var report = AddingReport()

  /// - Throws: what the file system throws.
  public init(_ corpus: Corpus, options: Options = Options()) throws {
    self.corpus = corpus
    self.options = options
    known = try KnownArticles(corpus)
    let authorities = corpus.header.authorities
    taken = Set(corpus.documents.map(\.value))
    taken.formUnion(authorities.agents.map(\.id.value) + authorities.places.map(\.id.value) + authorities.events.map(\.id.value))
    outlets = OutletMatch(authorities.agents, taken: taken)
  }

  /// - Parameter paths: files and folders.
  /// - Throws: what the file system throws; what was written until then stays, and adding again goes on from there.
  public mutating func add(_ paths: [String]) throws -> AddingReport {
    let files = IncomingFiles(paths: paths, columns: options.columns, log: log)
    // The new outlets go first: a record whose outlet has no authority record would be faulty.
    var drafts: [Draft] = []
    try files.forEach { article in
      if let draft = try propose(article) { drafts.append(draft) }
      if drafts.count == Self.batch { try write(&drafts) }
    }
    try write(&drafts)
    report.diagnostics = log.diagnostics
    return report
  }

  /// Articles held before they are written together.
  private static let batch = 64

  // MARK: Proposing

  private struct Draft {
    let id: DocumentID
    let textName: String
    let bytes: [UInt8]
    let record: String
    let origin: Position
  }

  private mutating func propose(_ article: IncomingArticle) throws -> Draft? {
    let source: SourceText
    do throws(DecodingFault) {
      source = try SourceText.file(
        article.origin.file.lastName, bytes: article.bytes, mediaType: article.mediaType, charset: article.charset)
    } catch {
      refuse(article, "add.encoding", error.message, "save the file as UTF-8")
      return nil
    }
    if let name = known.article(checksum: source.file.sha256) {
      report.known.append(AddingReport.Entry(id: name, origin: article.origin))
      return nil
    }
    let reading = corpus.reading(of: source)
    let metadata = MetadataMerge.merge(article.stated, reading.metadata)
    guard let outlet = outlet(of: metadata, article) else { return nil }
    return try draft(article, source, reading, metadata, outlet)
  }

  private mutating func draft(
    _ article: IncomingArticle, _ source: SourceText, _ reading: Reading, _ metadata: ArticleMetadata, _ outlet: AgentID
  ) throws -> Draft? {
    let proposed = ProposedID.of(
      outlet: outlet, date: metadata.published?.value, headline: metadata.headline?.value, checksum: source.file.sha256)
    let id: DocumentID
    do throws(IdentifierFault) { id = try ProposedID.free(proposed) { isTaken($0) } } catch {
      refuse(article, "add.id", error.description, "name the file's outlet with --outlet")
      return nil
    }
    taken.insert(id.value)
    let signature = ArticleSignature(reading.bodyWords)
    if let other = known.resembling(signature, address: metadata.url?.value) {
      log.add(
        Diagnostic(
          .warning, "add.resembles", at: article.origin, "this was added as \(id), and \(other.name) \(other.reason)",
          remedy: "keep one of the two, or say reprintOf in the later one"))
    }
    known.insert(id, checksum: source.file.sha256, signature: signature, address: metadata.url?.value)
    let ending = MediaTypes.ending(article.mediaType)
    let name = "\(id).\(ending)"
    warn(of: source, article, record: "records/\(id).yaml", file: name)
    let record = RecordDraft(
      metadata: metadata, outlet: outlet, file: ending == "txt" ? nil : name, charset: source.statedCharset(for: article.bytes),
      rights: options.rights, language: corpus.header.dataset.language, authorities: corpus.header.authorities, agencies: outlets)
    return Draft(
      id: id, textName: name, bytes: article.bytes, record: record.text(origin: article.origin.file), origin: article.origin)
  }

  /// What is evident is stated in the record; what is not, a person has to look at.
  private func warn(of source: SourceText, _ article: IncomingArticle, record: String, file: String) {
    guard let remark = source.charsetRemark, source.statedCharset(for: article.bytes) == nil else { return }
    log.add(
      Diagnostic(
        .warning, "add.charset", at: article.origin, remark.message, remedy: remark.remedy(in: record, of: file)))
  }

  private mutating func outlet(of metadata: ArticleMetadata, _ article: IncomingArticle) -> AgentID? {
    if let outlet = options.outlet { return outlet }
    switch outlets.find(metadata) {
    case .known(let id): return id
    case .new(let id, let name, let reason):
      newOutlets.append((id, name, reason))
      taken.insert(id.value)
      return id
    case nil:
      refuse(article, "add.outlet", "nothing says which outlet published this", "say it: --outlet ID, an agent of the corpus")
      return nil
    }
  }

  private func isTaken(_ id: String) -> Bool {
    if taken.contains(id) { return true }
    let places = ["records/\(id).yaml", "texts/\(id).txt", "texts/\(id).html"]
    return places.contains { FileManager.default.fileExists(atPath: corpus.folder.appendingPathComponent($0).path) }
  }

  private mutating func refuse(_ article: IncomingArticle, _ id: String, _ message: String, _ remedy: String) {
    report.refused += 1
    log.add(Diagnostic(.error, id, at: article.origin, message, remedy: remedy))
  }

  // MARK: Writing

  private mutating func write(_ drafts: inout [Draft]) throws {
    defer { drafts.removeAll() }
    guard try writeOutlets() else {
      for draft in drafts {
        report.refused += 1
        log.add(
          Diagnostic(
            .error, "add.agents-file", at: draft.origin,
            "its outlet cannot be added to \(AgentsFile.name), which is not a plain list",
            remedy: "add the outlet there by hand, then add the article again"))
      }
      return
    }
    for draft in drafts {
      if !options.isTrial {
        try create(draft.bytes, at: "texts/\(draft.textName)")
        try create(Array(draft.record.utf8), at: "records/\(draft.id).yaml")
      }
      report.added.append(AddingReport.Entry(id: draft.id.value, origin: draft.origin))
    }
  }

  /// False where the outlets cannot be written.
  private mutating func writeOutlets() throws -> Bool {
    guard !newOutlets.isEmpty else { return true }
    defer { newOutlets = [] }
    let place = corpus.folder.appendingPathComponent(AgentsFile.name)
    let text = FileManager.default.contents(atPath: place.path).map { String(decoding: $0, as: UTF8.self) }
    guard let extended = AgentsFile.appending(newOutlets, to: text) else { return false }
    if !options.isTrial { try Data(extended.utf8).write(to: place, options: .atomic) }
    report.outlets += newOutlets.map { AddingReport.Outlet(id: $0.id.value, name: $0.name) }
    return true
  }

  private func create(_ bytes: [UInt8], at path: String) throws {
    let place = corpus.folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: place, options: .withoutOverwriting)
  }
}

/// What adding did.
public struct AddingReport: Sendable {
  public struct Entry: Hashable, Sendable {
    public let id: String
    public let origin: Position
  }

  public struct Outlet: Hashable, Sendable {
    public let id: String
    public let name: String
  }

  public internal(set) var added: [Entry] = []
  /// Those whose bytes were there before, with the record that has them.
  public internal(set) var known: [Entry] = []
  /// Agents that were added to the authority file.
  public internal(set) var outlets: [Outlet] = []
  /// How many articles could not be added; the diagnostics say why.
  public internal(set) var refused = 0
  public internal(set) var diagnostics: [Diagnostic] = []
}

extension Reading {
  fileprivate var bodyWords: String {
    let offsets = OffsetMap(edits)
    return segments.filter { $0.kind != .boilerplate }.map { text.words(in: offsets.text($0.raw)) }.joined(separator: "\n")
  }
}

extension SourceText {
  /// The charset, where the file alone would not be read in it, or only by what is evident.
  fileprivate func statedCharset(for bytes: [UInt8]) -> String? {
    let alone = try? SourceText.file(file.name, bytes: bytes, mediaType: file.mediaType)
    guard let alone, alone.charset == charset else { return charset.name }
    if case .evident = alone.charsetBasis { return charset.name }
    return nil
  }
}

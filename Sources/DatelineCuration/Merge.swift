import DatelineCorpus
import DatelineModel
import Foundation

/// Merges tables that were edited in a spreadsheet into the corpus that they were exported from.
///
/// What a person changed is told by the checksums that the export left beside the tables, so a table exported last week does not undo this week's
/// work. Nothing is written before the edited corpus has been read anew and says exactly what was meant.
public struct Merge {
  private let folder: URL
  private let texts: URL?
  private let edited: EditedTables

  /// Why a corpus cannot be merged into: its own faults.
  public struct FaultyCorpus: Error {
    public let diagnostics: [Diagnostic]
  }

  /// How much is taken.
  public struct Options: Sendable {
    /// Leave out what is refused, and take the rest.
    public var partly = false
    /// Take every difference for an edit where the tables have no merge base.
    public var withoutBase = false

    public init() {}
  }

  public init(into corpus: URL, texts: URL? = nil, _ edited: EditedTables) {
    folder = corpus
    self.edited = edited
    let own = corpus.appendingPathComponent("texts")
    self.texts = texts ?? (FileManager.default.fileExists(atPath: own.path) ? own : nil)
  }

  /// A merge that has been thought through.
  public struct Prepared: Sendable {
    public let report: MergeReport
    let files: [EditedCorpusFile]
    let folder: URL

    /// Rewrites the files of the corpus.
    public func publish() throws { try Publication(folder: folder, files: files).run() }
  }

  /// Compares, edits copies of the files, and reads them anew. The corpus is left as it is.
  /// - Throws: ``CurationFault``, ``FaultyCorpus``, `Corpus.Fault`.
  public func prepare(_ options: Options = Options()) throws -> Prepared {
    let corpus = try open()
    try requireDataset(corpus)
    let comparison = CorpusComparison(edited)
    try comparison.compare(with: corpus)
    if corpus.log.hasErrors { throw FaultyCorpus(diagnostics: corpus.log.diagnostics) }
    var report = comparison.report
    let isTaken = (report.refusals.isEmpty || options.partly) && (!report.isWithoutBase || options.withoutBase)
    guard !comparison.plan.isEmpty else { return Prepared(report: report, files: [], folder: folder) }
    let files = try verifiedFiles(comparison.plan, &report, partly: options.partly)
    guard isTaken, !files.isEmpty else { return Prepared(report: report, files: [], folder: folder) }
    report.files = files.map(\.name)
    return Prepared(report: report, files: files, folder: folder)
  }

  /// The edited files, read anew and found to say what is meant; none where they do not.
  private func verifiedFiles(_ plan: Plan, _ report: inout MergeReport, partly: Bool) throws -> [EditedCorpusFile] {
    var plan = plan
    while !plan.isEmpty {
      let files = try FileEdits(folder: folder, plan: plan).files().filter { $0.old != $0.new }
      let faults = try verify(files, plan)
      report.refusals += faults
      if faults.isEmpty { return files }
      let rows = Set(faults.map(\.row))
      // Without the rows at fault it is tried again. Each time there are fewer.
      guard partly, plan.leaveOut(rows) else { return [] }
      report.changes.removeAll { rows.contains($0.row) }
    }
    return []
  }

  private func open() throws -> Corpus {
    let corpus = try Corpus(folder: folder, texts: texts)
    if corpus.log.hasErrors { throw FaultyCorpus(diagnostics: corpus.log.diagnostics) }
    return corpus
  }

  private func requireDataset(_ corpus: Corpus) throws {
    let name = corpus.header.dataset.name
    guard let base = edited.base, base.dataset != name else { return }
    throw CurationFault("these tables were exported from the dataset “\(base.dataset)”, and the corpus is “\(name)”")
  }

  private func verify(_ files: [EditedCorpusFile], _ plan: Plan) throws -> [Refusal] {
    let names = Set(files.map(\.name))
    let before = try Snapshot(open(), files: names)
    let staged = try StagedCorpus(of: folder, with: files)
    defer { staged.remove() }
    let corpus = try staged.open(texts: texts)
    let after = try Snapshot(corpus, files: names)
    return Verification(plan: plan, files: files).refusals(before: before, after: after)
  }
}

import ArgumentParser
import Dateline

/// `dateline show CORPUS [--document ID]`
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Say what is in a corpus, or how one article was read and why.",
    discussion: """
      Without --document: how many records there are, how much of the articles is quoted or reported speech, and where articles \
      tell the same remarks differently. With it: the segments of one article with their reasons, every edit with its \
      confidence, and what the article says of itself.
      """)

  @OptionGroup var corpus: CorpusOptions

  @Option(help: ArgumentHelp("The article to show.", valueName: "id"))
  var document: String?

  @OptionGroup var report: ReportOptions

  func run() throws {
    let opened: Corpus
    do { opened = try corpus.open() } catch { throw ExitStatus.failing(error) }
    if let document { try show(document, of: opened) } else { try overview(of: opened) }
  }

  private func overview(of opened: Corpus) throws {
    var overview = CorpusOverview()
    do { try opened.forEach { overview.add($0) } } catch { throw ExitStatus.failing(error) }
    Console.print(report.json ? JSONWriter.text(overview.json) : overview.text)
    try conclude(opened.log)
  }

  private func show(_ name: String, of opened: Corpus) throws {
    guard let id = try? DocumentID(name), opened.documents.contains(id) else {
      Console.error("\(corpus.shownFolder): there is no record “\(name)”; its records are in \(corpus.shownFolder)/records")
      throw ExitStatus.inputMissing.code
    }
    if let article = opened.article(id) {
      let explanation = ArticleExplanation(article)
      Console.print(report.json ? JSONWriter.text(explanation.json) : explanation.text)
    }
    try conclude(opened.log)
  }

  private func conclude(_ log: DiagnosticLog) throws {
    guard log.hasErrors else { return }
    DiagnosticPrinter(folder: corpus.shownFolder).print(log.diagnostics)
    throw ExitStatus.badData.code
  }
}

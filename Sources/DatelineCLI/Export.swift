import ArgumentParser
import Dateline
import Foundation

/// `dateline export CORPUS --to FOLDER`
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write a corpus in the standard formats, or in those named.",
    discussion: """
      Each format gets a folder of its name. Either everything is written or nothing: a run that fails leaves an earlier \
      export as it was. What a format cannot carry is listed; with --strict that makes the run fail.
      """)

  @OptionGroup var corpus: CorpusOptions

  @OptionGroup var output: OutputOptions

  @Option(
    help: """
      How much of the articles' words to write: what each document's rights allow (rights), all (full), words of statements \
      and figures (quotations), or none (withheld).
      """)
  var edition: Edition = .rights

  @OptionGroup var leaks: LeakOptions

  @Flag(help: "Exit with 1 where a format could not carry something, and publish nothing.")
  var strict = false

  @OptionGroup var report: ReportOptions

  func run() throws {
    do { try export() } catch let code as ExitCode { throw code } catch { throw ExitStatus.failing(error) }
  }

  private func export() throws {
    let opened = try corpus.open()
    let rules = SemanticRules(authorities: opened.header.authorities)
    func check(_ record: Record) {
      opened.log.add(rules.check(record).map { $0.diagnostic(at: opened.position(of: $0.record)) })
    }
    if opened.log.hasErrors {
      // No format is begun with a faulty dataset or authority file; the records are read for their own faults.
      try opened.forEach(check)
      try refuse(opened.log)
    }
    var progress = Progress(total: opened.documents.count, quiet: report.quiet)
    var rights = RightsCount()
    var leakIndex = try leaks.index()
    var hooks = ExportJob.Hooks()
    hooks.willWrite = { record in
      check(record)
      guard case .document(let document) = record else { return }
      progress.step()
      rights.count(document)
    }
    hooks.willPublish = { staged, reports in
      progress.finish()
      try refuse(opened.log)
      try leaks.refuse(leakIndex, in: staged.path)
      if strict { try refuseLosses(reports) }
    }
    let source = EditionSource(opened, edition, share: opened.quotationShare) { document in
      rights.shortened += document.shortened
      try leakIndex.add(document)
    }
    let made = try output.job.run(source, hooks: hooks)
    ExportSummary(report: made, diagnostics: opened.log.diagnostics, rights: rights).show(report, shownFolder: output.to)
  }

  /// Data with errors is not published.
  private func refuse(_ log: DiagnosticLog) throws {
    if !report.json || log.hasErrors { DiagnosticPrinter(folder: corpus.shownFolder).print(log.diagnostics) }
    guard log.hasErrors else { return }
    Console.error("\(corpus.shownFolder): \(DiagnosticPrinter.summary(log.diagnostics)); nothing was exported.")
    throw ExitStatus.badData.code
  }

  private func refuseLosses(_ reports: [FormatReport]) throws {
    guard reports.contains(where: { !$0.losses.isEmpty }) else { return }
    for report in reports { ExportSummary.showLosses(report) }
    Console.error("\(corpus.shownFolder): a format cannot carry everything; nothing was exported.")
    throw ExitStatus.findings.code
  }
}

extension Edition: ExpressibleByArgument {}

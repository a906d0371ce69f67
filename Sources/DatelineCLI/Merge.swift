import ArgumentParser
import Dateline
import Foundation

/// `dateline merge CORPUS --from TABLES`
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take edits from a spreadsheet back into a corpus.",
    discussion: """
      Shows what was changed in the tables since they were exported, record by record; with --apply it is written into the \
      corpus's files, where all else stays as it is. What has changed in the corpus meanwhile stays, too. Either all edits are \
      taken or none. Exit code 0 with nothing to do or when all is done, 1 with edits that are only shown, 65 with edits that are refused.
      """)

  @OptionGroup var corpus: CorpusOptions

  @Option(help: ArgumentHelp("The folder of an export to CSV, one of its tables, or a workbook.", valueName: "tables"))
  var from: String

  @Option(help: "An untouched copy of that export, where the edited tables were moved away from it.")
  var base: String?

  @Flag(help: "Write the edits into the corpus.")
  var apply = false

  @Flag(help: "Leave out what is refused, and take the rest.")
  var partly = false

  @Flag(
    help: "Without an export to compare with, take every difference for an edit; rows that are not there are left as they are.")
  var withoutBase = false

  @OptionGroup var report: ReportOptions

  func run() throws {
    do { try merge() } catch let code as ExitCode {
      throw code
    } catch let fault as Merge.FaultyCorpus {
      DiagnosticPrinter(folder: corpus.shownFolder).print(fault.diagnostics)
      Console.error("\(corpus.shownFolder): \(DiagnosticPrinter.summary(fault.diagnostics)); nothing was merged.")
      throw ExitStatus.badData.code
    } catch let fault as CurationFault {
      Console.error("dateline: error: \(fault)")
      throw ExitStatus.badData.code
    } catch { throw ExitStatus.failing(error) }
  }

  private func merge() throws {
    guard FileManager.default.fileExists(atPath: from) else {
      Console.error("dateline: error: \(from): there is no such file or folder")
      throw ExitStatus.inputMissing.code
    }
    var options = Merge.Options()
    options.partly = partly
    options.withoutBase = withoutBase
    let merge = try Merge(
      into: URL(fileURLWithPath: corpus.folder), texts: corpus.texts.map { URL(fileURLWithPath: $0) },
      EditedTables(path: from, base: base))
    let prepared = try merge.prepare(options)
    let isApplied = apply && !prepared.report.files.isEmpty
    if isApplied { try prepared.publish() }
    MergeSummary(report: prepared.report, corpus: corpus.shownFolder, isApplied: isApplied, isWithoutBaseAllowed: withoutBase)
      .show(report)
    if !prepared.report.refusals.isEmpty { throw ExitStatus.badData.code }
    if !prepared.report.changes.isEmpty, !isApplied { throw ExitStatus.findings.code }
  }
}

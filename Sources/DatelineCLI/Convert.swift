import ArgumentParser
import Dateline
import Foundation

/// `dateline convert PATH --to FOLDER`
struct Convert: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read an export back and write it in other formats.",
    discussion: """
      PATH is a folder that “dateline export” wrote, the folder of one format in it, a file of linked data, a database, or a \
      bundle, zipped or unpacked.
      """)

  @Argument(help: "What to read.")
  var path: String

  @Option(help: "The folder to write to: new, empty, or made by an earlier export.")
  var to: String

  @Option(help: ArgumentHelp("Formats to write, with commas between (\(FormatChoice.all)).", valueName: "names"))
  var format: FormatChoice = FormatChoice.standard

  @OptionGroup var writing: WritingOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    try ExitStatus.reading(path, convert)
  }

  private func convert() throws {
    let source = try ExportedDataset.find(path).open()
    let job = ExportJob(exporters: format.exporters(writing.options), to: URL(fileURLWithPath: to))
    let made = try job.run(source)
    ExportSummary(report: made, diagnostics: [], rights: RightsCount()).show(report, shownFolder: to)
  }
}

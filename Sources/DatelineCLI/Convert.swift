import ArgumentParser
import Dateline

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

  @OptionGroup var output: OutputOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    try ExitStatus.reading(path, convert)
  }

  private func convert() throws {
    let source = try ExportedDataset.find(path).open()
    let made = try output.job.run(source)
    ExportSummary(report: made, diagnostics: [], rights: RightsCount()).show(report, shownFolder: output.to)
  }
}

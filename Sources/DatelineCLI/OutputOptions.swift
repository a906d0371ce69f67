import ArgumentParser
import Dateline
import Foundation

/// Where formats are written to, which, and how: for every verb that writes an export.
struct OutputOptions: ParsableArguments {
  @Option(help: "The folder to write to: new, empty, or made by an earlier export.")
  var to: String

  @Option(help: ArgumentHelp("Formats to write, with commas between (\(FormatChoice.all)).", valueName: "names"))
  var format: FormatChoice = FormatChoice.standard

  @OptionGroup var writing: WritingOptions

  var job: ExportJob { ExportJob(exporters: format.exporters(writing.options), to: URL(fileURLWithPath: to)) }
}

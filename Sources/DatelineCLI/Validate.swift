import ArgumentParser
import Dateline

/// `dateline validate PATH`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check an export or a bundle: schemas, references, rules of meaning, and that all its formats say the same.",
    discussion: """
      TEI is checked against the schema inside this program; every format is read back whole and its records against the \
      rules of meaning, and all formats have to hold the same records. Of a bundle, in an export's folder too, and of any other \
      BagIt bag, every byte is checked, and that all descriptions of the dataset agree. With --texts, no file may hold words of articles that the export says are withheld. No network is used. \
      Exit code 65 with errors, 1 with warnings only.
      """)

  @Argument(help: "A folder that “dateline export” wrote, the folder of one format in it, or a bundle, zipped or unpacked.")
  var path: String

  @Option(help: "A folder with the articles, to see that no withheld words stand in the export.")
  var texts: String?

  @OptionGroup var leaks: LeakOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    let found: BundleReport
    do {
      found = try ExportValidator.check(path, leaks: texts.map { LeakCheck(texts: $0, index: try leaks.index()) })
    } catch let error as ExportedDataset.Fault {
      Console.error("dateline: error: \(error)")
      throw ExitStatus.inputMissing.code
    } catch { throw ExitStatus.failing(error) }
    FindingsPrinter(path: path, report).print(found)
    if found.hasErrors { throw ExitStatus.badData.code }
    if found.hasWarnings { throw ExitStatus.findings.code }
  }
}

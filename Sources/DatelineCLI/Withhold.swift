import ArgumentParser
import Dateline
import Foundation

/// `dateline withhold CORPUS --to FOLDER`
struct Withhold: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Copy a corpus without the articles' words, for sharing.",
    discussion: """
      Quoted words become offsets with checksums. Whoever has the articles can still export in full, with --texts. \
      Headlines stay, as bibliographic facts; glosses and notes are copied as they are: see that they quote nothing.
      """)

  @OptionGroup var corpus: CorpusOptions

  @Option(help: "The folder to make: new, or empty.")
  var to: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    do { try write() } catch let code as ExitCode { throw code } catch { throw ExitStatus.failing(error) }
  }

  private func write() throws {
    let opened = try corpus.open()
    let folder = URL(fileURLWithPath: to)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    guard entries.isEmpty else { throw ExportError(.cannotCreate, "\(to) is not empty; choose a new folder") }
    do { try Withholding(opened).write(to: folder) } catch {
      throw ExportError(.inputOutput, "cannot write to \(to): \(error.localizedDescription)")
    }
    DiagnosticPrinter(folder: corpus.shownFolder).print(opened.log.diagnostics)
    guard !opened.log.hasErrors else {
      Console.error("\(corpus.shownFolder): \(DiagnosticPrinter.summary(opened.log.diagnostics)); nothing was written.")
      throw ExitStatus.badData.code
    }
    let count = opened.documents.count
    if !report.quiet { Console.print("Wrote \(count) \(count == 1 ? "record" : "records") without text to \(to).") }
  }
}

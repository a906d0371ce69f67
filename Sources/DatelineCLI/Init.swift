import ArgumentParser
import Dateline
import Foundation

/// `dateline init FOLDER`
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Start a corpus folder with a commented dataset.yaml and one annotated example.")

  @Argument(help: "The folder to make: new, or empty.")
  var folder: String

  @OptionGroup var report: ReportOptions

  func run() throws {
    do { try write() } catch { throw ExitStatus.failing(error) }
    if !report.quiet {
      Console.print("Started a corpus in \(folder). Next: edit \(folder)/dataset.yaml, then run “dateline check \(folder)”.")
    }
  }

  private func write() throws {
    let root = URL(fileURLWithPath: folder)
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    guard entries.isEmpty else {
      throw ExportError(.cannotCreate, "\(folder) is not empty; choose a new folder")
    }
    do {
      for file in CorpusTemplate.files {
        let place = root.appendingPathComponent(file.name)
        try FileManager.default.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(file.text.utf8).write(to: place)
      }
    } catch {
      throw ExportError(.cannotCreate, "cannot write to \(folder): \(error.localizedDescription)")
    }
  }
}

import ArgumentParser
import Dateline
import Foundation

/// `dateline attach PATH --texts FOLDER --to FOLDER`
struct Attach: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Put the words of your own copies of the articles back into an export without them.",
    discussion: """
      PATH is a bundle, a folder that “dateline export” wrote, or the folder of one format in it. A file with the checksum of an article gives it back \
      whole: the export is then the one that its owner makes with --edition full. Another copy of the article gives \
      the words of every passage that can be proved to stand in it; what moved and what was not found is reported. A file \
      that cannot be told to be the article is not used. Exit code 1 where something was not found.
      """)

  @Argument(help: "What to read.")
  var path: String

  @Option(help: "The folder with your copies of the articles, under any names.")
  var texts: String

  @OptionGroup var output: OutputOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    try ExitStatus.reading(path, attach)
  }

  private func attach() throws {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: texts) else {
      Console.error("dateline: error: the folder \(texts) for --texts is not there, or may not be read")
      throw ExitStatus.inputMissing.code
    }
    if names.isEmpty { Console.error("warning: there is nothing in \(texts)") }
    let base = try ExportedDataset.find(path).open()
    let found = try attach(to: base)
    if report.json { return Console.print(JSONWriter.text(AttachmentSummary(report: found).json)) }
    AttachmentSummary(report: found).show(quiet: report.quiet)
    if AttachmentSummary(report: found).isIncomplete { throw ExitStatus.findings.code }
  }

  private func attach(to base: some RecordSource) throws -> AttachmentReport {
    let source = try AttachedSource(base, texts: URL(fileURLWithPath: texts))
    var rights = RightsCount()
    var hooks = ExportJob.Hooks()
    hooks.willWrite = { record in if case .document(let document) = record { rights.count(document) } }
    let made = try output.job.run(source, hooks: hooks)
    if !report.json { ExportSummary(report: made, diagnostics: [], rights: rights).show(report, shownFolder: output.to) }
    return source.report
  }
}

/// What is said of the articles that were put back.
struct AttachmentSummary {
  let report: AttachmentReport

  var isIncomplete: Bool {
    report.entries.contains { entry in
      switch entry.outcome {
      case .identical: false
      case .anchored(_, _, _, _, let lost): !lost.isEmpty
      case .withheld: true
      }
    }
  }

  func show(quiet: Bool) {
    for name in report.unreadable { Console.error("warning: \(name) is no text that can be read, and was not looked at") }
    for entry in report.entries {
      switch entry.outcome {
      case .identical(let file): if !quiet { Console.print("\(entry.document): whole, from \(file)") }
      case .anchored(let file, let found, let moved, let passages, let lost):
        let text =
          "\(entry.document): \(found) of \(passages) passages found in another copy, \(file); \(moved) of them stand elsewhere"
        if lost.isEmpty {
          if !quiet { Console.print(text) }
        } else {
          Console.error("\(text); not found: \(lost.joined(separator: ", "))")
        }
      case .withheld(let reason): Console.error("\(entry.document): still without words: \(reason)")
      }
    }
  }

  var json: JSONValue {
    [
      "documents": .array(report.entries.map(Self.json)), "unreadable": .array(report.unreadable.map(JSONValue.string)),
    ]
  }

  private static func json(_ entry: AttachmentReport.Entry) -> JSONValue {
    let id = JSONValue.string(entry.document.value)
    switch entry.outcome {
    case .identical(let file): return ["document": id, "outcome": "identical", "file": .string(file)]
    case .anchored(let file, let found, let moved, let passages, let lost):
      return [
        "document": id, "outcome": "anchored", "file": .string(file), "found": .integer(found), "moved": .integer(moved),
        "passages": .integer(passages), "lost": .array(lost.map(JSONValue.string)),
      ]
    case .withheld(let reason): return ["document": id, "outcome": "withheld", "reason": .string(reason)]
    }
  }
}

import ArgumentParser
import Dateline

/// `dateline check CORPUS`
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Read a whole corpus and say all that is wrong with it.",
    discussion:
      "Each fault is one line: file:line:column: error: what, and how to mend it. Exit code 65 with errors, 1 with warnings only."
  )

  @OptionGroup var corpus: CorpusOptions
  @OptionGroup var report: ReportOptions

  func run() throws {
    let opened: Corpus
    do { opened = try corpus.open() } catch { throw ExitStatus.failing(error) }
    opened.listDoubts()
    let rules = SemanticRules(authorities: opened.header.authorities)
    var progress = Progress(total: opened.documents.count, quiet: report.quiet)
    var counts = RecordCounts()
    do {
      try opened.forEach { record in
        counts.count(record)
        opened.log.add(rules.check(record).map { $0.diagnostic(at: opened.position(of: $0.record)) })
        if case .document = record { progress.step() }
      }
    } catch { throw ExitStatus.failing(error) }
    progress.finish()
    try conclude(opened.log, counts)
  }

  private func conclude(_ log: DiagnosticLog, _ counts: RecordCounts) throws {
    if report.json {
      let value: JSONValue = ["diagnostics": DiagnosticPrinter.json(log.diagnostics), "records": counts.json]
      Console.print(JSONWriter.text(value))
    } else {
      DiagnosticPrinter(folder: corpus.shownFolder).print(log.diagnostics)
      if log.diagnostics.isEmpty {
        if !report.quiet { Console.print("\(corpus.shownFolder): nothing wrong with \(counts.sentence).") }
      } else {
        Console.error("\(corpus.shownFolder): \(DiagnosticPrinter.summary(log.diagnostics)).")
      }
    }
    if log.hasErrors { throw ExitStatus.badData.code }
    if log.diagnostics.contains(where: { $0.severity == .warning }) { throw ExitStatus.findings.code }
  }
}

extension RecordCounts {
  /// “8 documents, 80 statements, …”, without kinds of which there are none.
  var sentence: String {
    listing.filter { $0.count > 0 }.map { "\($0.count) \($0.count == 1 ? singular($0.name) : $0.name)" }.joined(separator: ", ")
  }

  var json: JSONValue {
    var object = JSONObject()
    for entry in listing { object[entry.name] = .integer(entry.count) }
    object["withheld"] = .integer(withheld)
    return .object(object)
  }
}

/// “statement” for “statements”.
private func singular(_ plural: String) -> String { String(plural.dropLast()) }

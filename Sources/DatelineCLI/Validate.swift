import ArgumentParser
import Dateline
import Foundation

/// `dateline validate PATH`
struct Validate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check an export or a bundle: schemas, references, rules of meaning, and that all its formats say the same.",
    discussion: """
      TEI is checked against the schema inside this program; every format is read back whole and its records against the \
      rules of meaning. Of a bundle, and of any other BagIt bag, every byte is checked too, and that all descriptions of the \
      dataset agree. With --texts, no file may hold words of articles that the export says are withheld. No network is used. \
      Exit code 65 with errors, 1 with warnings only.
      """)

  @Argument(help: "A folder that “dateline export” wrote, the folder of one format in it, or a bundle, zipped or unpacked.")
  var path: String

  @Option(help: "A folder with the articles, to see that no withheld words stand in the export.")
  var texts: String?

  @OptionGroup var leaks: LeakOptions

  @OptionGroup var report: ReportOptions

  func run() throws {
    let findings: ExportFindings
    do {
      let leaked = try texts.map { try LeakFindings(of: $0, in: path, leaks.index()).lines } ?? []
      if ExportedDataset.isBundle(path) { return try BundleReportPrinter(path: path, leaked: leaked, report).run() }
      findings = try ExportFindings(checking: path, leaked: leaked)
    } catch let code as ExitCode {
      throw code
    } catch let error as ExportedDataset.Fault {
      Console.error("dateline: error: \(error)")
      throw ExitStatus.inputMissing.code
    } catch { throw ExitStatus.failing(error) }
    show(findings)
    if findings.hasErrors { throw ExitStatus.badData.code }
    if !findings.lines.isEmpty { throw ExitStatus.findings.code }
  }

  private func show(_ findings: ExportFindings) {
    if report.json {
      let checked: [JSONValue] = findings.checked.map { ["format": .string($0.format), "records": $0.counts.json] }
      let lines: [JSONValue] = findings.lines.map {
        ["severity": .string($0.isError ? "error" : "warning"), "message": .string($0.text)]
      }
      return Console.print(JSONWriter.text(["checked": .array(checked), "findings": .array(lines)]))
    }
    for line in findings.lines { Console.error(line.text) }
    guard !report.quiet else { return }
    for (format, counts) in findings.checked { Console.print("\(format): \(counts.sentence)") }
    Console.print(findings.lines.isEmpty ? "\(path): nothing wrong." : "\(path): \(findings.lines.count) findings.")
  }
}

/// What is wrong with an export.
struct ExportFindings {
  private(set) var lines: [(isError: Bool, text: String)]
  private(set) var checked: [(format: String, counts: RecordCounts)] = []
  var hasErrors: Bool { lines.contains { $0.isError } }

  /// - Parameter leaked: what ``LeakFindings`` found.
  /// - Throws: where there is no export, or it cannot be read from disk.
  init(checking path: String, leaked: [(isError: Bool, text: String)]) throws {
    lines = leaked
    for dataset in try ExportedDataset.all(in: path) {
      if dataset.format == "tei" {
        lines += try TEIValidator().validate(folder: dataset.path).map { (true, "\(dataset.path)/\($0)") }
      }
      read(dataset)
    }
    compareFormats()
  }

  private mutating func read(_ dataset: ExportedDataset) {
    var counts = RecordCounts()
    do {
      let source = try dataset.open()
      let rules = SemanticRules(authorities: source.header.authorities)
      try source.forEach { record in
        counts.count(record)
        for finding in rules.check(record) {
          let severity = finding.rule.severity
          lines.append(
            (
              severity == .error,
              "\(dataset.path): \(severity.rawValue): \(finding.record): \(finding.message) [\(finding.rule.name)]"
            ))
        }
      }
      checked.append((dataset.format, counts))
    } catch {
      lines.append((true, "\(dataset.path): error: \(error)"))
    }
  }

  /// Formats of one export hold the same records.
  private mutating func compareFormats() {
    guard let first = checked.first else { return }
    for other in checked.dropFirst() where other.counts != first.counts {
      lines.append((true, "error: \(other.format) holds \(other.counts.sentence), and \(first.format) \(first.counts.sentence)"))
    }
  }
}

/// Words of articles in an export that leaves them out.
struct LeakFindings {
  private(set) var lines: [(isError: Bool, text: String)] = []

  /// Looks through all files of an export.
  /// - Parameter texts: the folder with the articles.
  init(of texts: String, in path: String, _ empty: LeakIndex) throws {
    var index = empty
    try ExportedDataset.find(path).open().forEach { record in
      guard case .document(let document) = record, document.text == nil else { return }
      let file = "\(texts)/\(document.document.source.name)"
      let facts = document.document.source
      guard let bytes = FileManager.default.contents(atPath: file),
        let source = try? SourceText.file(
          facts.name, bytes: Array(bytes), mediaType: facts.mediaType, charset: facts.charset)
      else {
        lines.append((false, "warning: \(document.document.id): \(file) is not there, so nobody looked for its words"))
        return
      }
      try index.add(document, source: source)
    }
    lines += try LeakTest(index).leaks(in: path).map { (true, "error: \(path)/\($0)") }
  }
}

import ArgumentParser
import Dateline
import Foundation

/// What `dateline validate` says of a bundle.
struct BundleReportPrinter {
  private let path: String
  private let leaked: [(isError: Bool, text: String)]
  private let options: ReportOptions

  /// - Parameter leaked: what ``LeakFindings`` found.
  init(path: String, leaked: [(isError: Bool, text: String)], _ options: ReportOptions) {
    self.path = path
    self.leaked = leaked
    self.options = options
  }

  /// - Throws: the exit code, where something was found.
  func run() throws {
    let report: BundleReport
    do { report = try BundleValidator.check(path) } catch {
      Console.error("dateline: error: \(path): \(error.localizedDescription)")
      throw ExitStatus.inputMissing.code
    }
    if options.json { Console.print(JSONWriter.text(json(report))) } else { show(report) }
    if report.hasErrors || leaked.contains(where: \.isError) { throw ExitStatus.badData.code }
    if report.hasWarnings || !leaked.isEmpty { throw ExitStatus.findings.code }
  }

  private func show(_ report: BundleReport) {
    for finding in report.findings where finding.severity != .note { Console.error("\(path): \(finding)") }
    for line in leaked { Console.error(line.text) }
    guard !options.quiet else { return }
    for finding in report.findings where finding.severity == .note { Console.print("\(path): \(finding)") }
    let version = report.bagVersion.map { "BagIt \($0)" } ?? "no bag that can be recognized"
    Console.print("\(path): \(version), \(Self.count(report.filesChecked, "file")) checked byte by byte")
    for format in report.formats {
      Console.print("\(format.name): \(format.counts.sentence)")
    }
    let faults = report.findings.filter { $0.severity != .note }.count + leaked.count
    Console.print(faults == 0 ? "\(path): nothing wrong." : "\(path): \(Self.count(faults, "finding")).")
  }

  private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

  private func json(_ report: BundleReport) -> JSONValue {
    [
      "bagit": .string(report.bagVersion), "files": .integer(report.filesChecked),
      "checked": .array(report.formats.map(json)), "findings": .array(report.findings.map(json)),
      "leaks": .array(leaked.map { .string($0.text) }),
    ]
  }

  private func json(_ format: BundleReport.Format) -> JSONValue {
    ["format": .string(format.name), "path": .string(format.path), "records": format.counts.json]
  }

  private func json(_ finding: BundleFinding) -> JSONValue {
    [
      "id": .string(finding.id), "severity": .string(finding.severity.rawValue), "file": .string(finding.place.file),
      "line": finding.place.line.map { .integer($0) }, "part": .string(finding.place.part), "message": .string(finding.message),
      "remedy": .string(finding.remedy),
    ]
  }
}

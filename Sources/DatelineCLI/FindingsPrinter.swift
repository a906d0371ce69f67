import Dateline

/// What `dateline validate` says of what it found.
struct FindingsPrinter {
  private let path: String
  private let options: ReportOptions

  init(path: String, _ options: ReportOptions) {
    self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    self.options = options
  }

  func print(_ report: BundleReport) {
    if options.json { return Console.print(JSONWriter.text(json(report))) }
    for finding in report.findings where finding.severity != .note { Console.error("\(path): \(finding)") }
    guard !options.quiet else { return }
    for finding in report.findings where finding.severity == .note { Console.print("\(path): \(finding)") }
    for bag in report.bags {
      let version = bag.version.map { "BagIt \($0)" } ?? "no bag that can be recognized"
      let place = bag.path.isEmpty ? path : "\(path)/\(bag.path)"
      Console.print("\(place): \(version), \(Self.count(bag.filesChecked, "file")) checked byte by byte")
    }
    for format in report.formats { Console.print("\(name(format)): \(format.counts.sentence)") }
    let faults = report.findings.count { $0.severity != .note }
    Console.print(faults == 0 ? "\(path): nothing wrong." : "\(path): \(Self.count(faults, "finding")).")
  }

  /// A format that is there by itself and in a bundle too is told apart.
  private func name(_ format: BundleReport.Format) -> String {
    format.path.contains("!") ? "\(format.name), bundled" : format.name
  }

  private static func count(_ number: Int, _ thing: String) -> String { "\(number) \(thing)\(number == 1 ? "" : "s")" }

  private func json(_ report: BundleReport) -> JSONValue {
    [
      "bagit": .string(report.bagVersion), "files": .integer(report.filesChecked),
      "checked": .array(report.formats.map(json)), "findings": .array(report.findings.map(json)),
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

import Dateline
import Foundation

/// What is said when an export is done.
struct ExportSummary {
  let report: ExportReport
  let diagnostics: [Diagnostic]
  let rights: RightsCount

  func show(_ options: ReportOptions, shownFolder: String) {
    if options.json { return Console.print(JSONWriter.text(json)) }
    for format in report.formats { Self.showLosses(format) }
    rights.show()
    guard !options.quiet else { return }
    Console.print("Exported \(report.records.sentence) to \(shownFolder):")
    let width = report.formats.map(\.format.name.count).max() ?? 0
    for format in report.formats {
      let name = format.format.name.padded(to: width)
      Console.print(
        "  \(name)  \(format.files.count) \(format.files.count == 1 ? "file" : "files"), \(Self.size(format.size))  \(shownFolder)/\(format.format.name)/"
      )
    }
  }

  static func showLosses(_ format: FormatReport) {
    for loss in format.losses {
      Console.error(
        "\(format.format.name): lost \(loss.field) of \(loss.count) records (\(loss.records.joined(separator: ", "))…): \(loss.reason)"
      )
    }
  }

  private var json: JSONValue {
    [
      "shortened": .array(rights.shortened.map(JSONValue.string)), "folder": .string(report.folder.path),
      "records": report.records.json, "diagnostics": DiagnosticPrinter.json(diagnostics),
      "formats": .array(report.formats.map(Self.json)),
    ]
  }

  private static func json(_ format: FormatReport) -> JSONValue {
    [
      "name": .string(format.format.name), "bytes": .integer(format.size),
      "files": .array(format.files.map { .string($0.name) }),
      "losses": .array(
        format.losses.map { loss in
          [
            "field": .string(loss.field), "reason": .string(loss.reason), "count": .integer(loss.count),
            "records": .array(loss.records.map(JSONValue.string)),
          ]
        }),
    ]
  }

  private static func size(_ bytes: Int) -> String {
    bytes < 10_000 ? "\(bytes) bytes" : bytes < 10_000_000 ? "\(bytes / 1000) kB" : "\(bytes / 1_000_000) MB"
  }
}

extension String {
  func padded(to width: Int) -> String { self + String(repeating: " ", count: max(0, width - count)) }
}

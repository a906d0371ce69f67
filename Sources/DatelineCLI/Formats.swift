import ArgumentParser
import Dateline

/// `dateline formats`
struct Formats: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "List the formats there are, and what each is for.")

  @OptionGroup var report: ReportOptions

  func run() {
    let formats = BuiltIn.exporters().map(\.format)
    if report.json {
      Console.print(JSONWriter.text(.array(formats.map(Self.json))))
      return
    }
    let width = formats.map(\.name.count).max() ?? 0
    for format in formats {
      let whenNamed = BuiltIn.standard.contains(format.name) ? "" : " (written when named)"
      Console.print("\(format.name.padded(to: width))  \(format.title)\(whenNamed)")
      Console.print("\("".padded(to: width))  \(format.purpose)")
    }
  }

  private static func json(_ format: Format) -> JSONValue {
    [
      "name": .string(format.name), "title": .string(format.title), "purpose": .string(format.purpose),
      "standard": .bool(BuiltIn.standard.contains(format.name)),
      "schemas": .array(format.schemas.map(JSONValue.string)),
    ]
  }
}

import DatelineFormats
import DatelineTesting
import DatelineValidation
import DatelineXML
import Foundation
import Testing

/// The sample as the three editions of the TEI export.
enum TEIEdition: String, CaseIterable {
  case full, withheld, withoutInlineView

  func export() throws -> TemporaryExport {
    switch self {
    case .full: try TemporaryExport(Sample(), with: TEIExporter())
    case .withheld: try TemporaryExport(Sample().withholdingText(), with: TEIExporter())
    case .withoutInlineView: try TemporaryExport(Sample(), with: TEIExporter(inlineView: false))
    }
  }
}

@Suite struct TEIValidationTests {
  @Test(arguments: TEIEdition.allCases) func everyEditionIsValidByTheShippedSchemaAndTheRules(edition: TEIEdition) throws {
    let folder = try edition.export()
    let problems = try TEIValidator().validate(folder: folder.path)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  /// The schema is one thing, that it is a subset of TEI's own another: jing decides, where it and the standard are at hand.
  @Test func everyEditionIsValidTEI() throws {
    guard let jing = Jing() else { return print("skipped: jing or ../shared/standards/tei_all-4.12.0.rng is not here") }
    let exports = try TEIEdition.allCases.map { try $0.export() }
    #expect(try jing.complaints(about: exports.flatMap { export in try export.names.map { export.path + "/" + $0 } }) == "")
  }

  /// Documents over the whole range of what the exporter writes, judged by all TEI and not by our schema alone.
  @Test func randomOverlapsAreValidTEI() throws {
    guard let jing = Jing() else { return print("skipped: jing or ../shared/standards/tei_all-4.12.0.rng is not here") }
    let export = try TemporaryExport(RandomDocuments(count: 300, seed: 7), with: TEIExporter())
    #expect(try jing.complaints(about: export.names.map { export.path + "/" + $0 }) == "")
  }
}

/// James Clark's validator with the schema of all TEI.
struct Jing {
  private static let program = "/usr/bin/jing"
  private let schema: String

  /// The root of the repository.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  init?() {
    schema = Self.root.deletingLastPathComponent().appendingPathComponent("shared/standards/tei_all-4.12.0.rng").path
    guard FileManager.default.fileExists(atPath: schema), FileManager.default.fileExists(atPath: Self.program) else { return nil }
  }

  func complaints(about files: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = [schema] + files
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}

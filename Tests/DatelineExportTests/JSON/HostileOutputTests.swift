import DatelineExport
import Foundation
import Testing

/// Writes hostile strings for readers outside Swift (`Tests/Conformance/json_check.py`):
/// `DATELINE_SAMPLE_OUT=FOLDER swift test --filter HostileOutputTests`.
@Suite struct HostileOutputTests {
  private static let folder = ProcessInfo.processInfo.environment["DATELINE_SAMPLE_OUT"]

  @Test(.enabled(if: folder != nil)) func writesHostileStringsForOtherReaders() throws {
    let folder = try #require(Self.folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let pairs = HostileText.all.map { text -> JSONValue in
      ["text": .string(text), "codePoints": .array(text.unicodeScalars.map { .integer(Int($0.value)) })]
    }
    try Data(JSONWriter.text(.array(pairs)).utf8).write(to: URL(fileURLWithPath: folder + "/hostile.json"))
  }
}

import Foundation
import Testing

/// The table of corruptions in the documentation is that of the tests. `DATELINE_ACCEPT=1` writes it anew.
@Suite struct CorruptionTableTests {
  private static let heading = "| What was done | Found as | At |\n|---|---|---|\n"

  @Test func theArticleListsWhatTheTestsTry() throws {
    let root = URL(fileURLWithPath: #filePath).pathComponents.dropLast(4).joined(separator: "/").dropFirst()
    let article = URL(fileURLWithPath: root + "/Sources/Dateline/Dateline.docc/CheckingABundle.md")
    let text = try String(contentsOf: article, encoding: .utf8)
    let before = text.range(of: Self.heading).map { String(text[..<$0.lowerBound]) } ?? text
    let made = before + Self.table
    if ProcessInfo.processInfo.environment["DATELINE_ACCEPT"] == "1" { try Data(made.utf8).write(to: article) }
    #expect(try String(contentsOf: article, encoding: .utf8) == made, "run with DATELINE_ACCEPT=1, and read the difference")
  }

  @Test func atLeastFortyAreTriedAndEachOnce() {
    #expect(Corruption.all.count >= 40)
    #expect(Set(Corruption.all.map(\.what)).count == Corruption.all.count)
  }

  private static var table: String {
    heading
      + Corruption.all.map { corruption in
        let place = corruption.place.isEmpty ? "the bundle" : "`\(corruption.place)`"
        return "| \(corruption.what.prefix(1).uppercased() + corruption.what.dropFirst()) | `\(corruption.id)` | \(place) |\n"
      }.joined()
  }
}

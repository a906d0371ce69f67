import Foundation
import Testing

/// A page of `Cases/`.
struct Case: Sendable, CustomTestStringConvertible {
  let file: URL
  /// Title and explanation.
  let front: String
  var sections: [Section]

  struct Section: Sendable {
    let heading: String
    var body: String
  }

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")

  static let all: [Case] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".md") }.sorted().compactMap { Case(folder.appendingPathComponent($0)) }
  }()

  private init?(_ file: URL) {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    let parts = text.components(separatedBy: "\n## ")
    self.file = file
    front = parts[0]
    sections = parts.dropFirst().map { part in
      let lines = part.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
      return Section(heading: String(lines[0]), body: lines.count > 1 ? String(lines[1]) : "")
    }
  }

  var testDescription: String {
    front.split(separator: "\n").first.map { String($0.drop { "# ".contains($0) }) } ?? file.lastPathComponent
  }

  func write() throws {
    let text = front + sections.map { "\n## \($0.heading)\n\($0.body)" }.joined()
    try Data(text.utf8).write(to: file)
  }
}

extension Case.Section {
  /// What stands between backquotes in the heading.
  var subject: String {
    let parts = heading.split(separator: "`", omittingEmptySubsequences: false)
    return parts.count > 1 ? String(parts[1]) : ""
  }

  /// The lines of the fenced block, and what it is marked with.
  var block: (mark: String, lines: [String])? {
    let lines = body.components(separatedBy: "\n")
    guard let start = lines.firstIndex(where: { $0.hasPrefix("```") }),
      let end = lines[(start + 1)...].firstIndex(of: "```")
    else { return nil }
    return (String(lines[start].dropFirst(3)), Array(lines[(start + 1)..<end]))
  }
}

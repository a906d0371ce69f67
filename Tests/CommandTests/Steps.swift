import Foundation

/// What a case asks for that cannot be done: the case itself is wrong.
struct UnfitCase: Error, CustomStringConvertible {
  let description: String
}

extension Case.Section {
  /// Does the step. Returns the section's body as it should have been: that of Run and Find anew, of others as it is.
  func perform(in sandbox: Sandbox) async throws -> String {
    switch heading.prefix(while: { $0 != "`" }).trimmingCharacters(in: .whitespaces) {
    case "Start from": try await start(in: sandbox)
    case "Write": try sandbox.write(bytes(), to: subject)
    case "Edit": try edit(in: sandbox)
    case "Remove": try FileManager.default.removeItem(at: sandbox.place(subject))
    case "Run": return Self.report(try await sandbox.run(subject))
    case "Find in": return Self.page([("files", try sandbox.files(in: subject).joined(separator: "\n"))])
    default: throw UnfitCase(description: "there is no step “\(heading)”")
    }
    return body
  }

  private func start(in sandbox: Sandbox) async throws {
    switch subject {
    case "init":
      let made = try await sandbox.run("dateline init corpus")
      guard made.status == 0 else { throw UnfitCase(description: made.error) }
    default: try sandbox.copyCorpus(subject)
    }
  }

  private func bytes() throws -> [UInt8] {
    guard let block else { throw UnfitCase(description: "“\(heading)” has no block") }
    guard block.mark == "hex" else { return Array((block.lines.joined(separator: "\n") + "\n").utf8) }
    return block.lines.joined(separator: " ").split(separator: " ").compactMap { UInt8($0, radix: 16) }
  }

  private func edit(in sandbox: Sandbox) throws {
    guard let block, block.mark == "diff" else { throw UnfitCase(description: "“\(heading)” has no diff") }
    func side(_ mark: Character) -> String {
      block.lines.filter { $0.first == mark || $0.first == " " }.map { $0.dropFirst() + "\n" }.joined()
    }
    let text = try String(contentsOf: sandbox.place(subject), encoding: .utf8)
    guard text.components(separatedBy: side("-")).count == 2 else {
      throw UnfitCase(description: "“\(heading)”: the lines to replace do not stand there once")
    }
    try sandbox.write(Array(text.replacingOccurrences(of: side("-"), with: side("+")).utf8), to: subject)
  }

  // MARK: What happened, as a case says it

  private static func report(_ run: CommandRun) -> String {
    page([("stdout", run.output), ("stderr", run.error)], before: "\nExit code \(run.status).\n")
  }

  private static func page(_ blocks: [(mark: String, text: String)], before: String = "") -> String {
    before
      + blocks.filter { !$0.text.isEmpty }.map { "\n```\($0.mark)\n\($0.text.hasSuffix("\n") ? $0.text : $0.text + "\n")```\n" }
      .joined()
  }
}

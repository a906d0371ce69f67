import Foundation

/// A command that has come to its end.
struct CommandRun: Sendable {
  let status: Int32
  let output: String
  let error: String
}

extension Sandbox {
  /// Runs the built `dateline` in the sandbox. In what it says the sandbox is called `/sandbox`.
  /// - Parameter line: words with blanks between; a word in quotation marks may hold blanks.
  func run(_ line: String) async throws -> CommandRun {
    let process = Process()
    process.executableURL = Self.command
    process.arguments = Array(Self.words(line).dropFirst())
    process.currentDirectoryURL = root
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": root.path, "LC_ALL": "C.UTF-8"]
    // Files instead of pipes: nobody has to empty them while the command runs.
    let logs = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: logs, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: logs) }
    let (output, error) = (logs.appendingPathComponent("output"), logs.appendingPathComponent("error"))
    for file in [output, error] { try Data().write(to: file) }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = try FileHandle(forWritingTo: error)
    try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
      process.terminationHandler = { _ in continuation.resume() }
      do { try process.run() } catch { continuation.resume(throwing: error) }
    }
    return CommandRun(status: process.terminationStatus, output: try said(in: output), error: try said(in: error))
  }

  private func said(in file: URL) throws -> String {
    try String(contentsOf: file, encoding: .utf8).replacingOccurrences(of: root.path, with: "/sandbox")
  }

  private static func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap { index, part in
      index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }

  /// The command lies beside the bundle of the tests.
  private static let command: URL = {
    #if os(macOS)
      let bundle = Bundle(for: Sandbox.self).bundleURL
    #else
      let bundle = Bundle.main.executableURL ?? Bundle.main.bundleURL
    #endif
    return bundle.deletingLastPathComponent().appendingPathComponent("dateline")
  }()
}

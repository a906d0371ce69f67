import Foundation
import Testing

/// Memory stays as it is, however many documents go by: measured in processes of their own, with every format.
struct MemoryTests {
  #if DEBUG
    private static let many = 600
  #else
    private static let many = 10_000
  #endif

  @Test(
    .enabled(if: benchmark != nil, "peak memory is read from /proc, and DatelineBenchmark has to be built"),
    .timeLimit(.minutes(3)))
  func peakMemoryDoesNotGrowWithTheNumberOfDocuments() async throws {
    let few = try await peak(documents: 50)
    let many = try await peak(documents: Self.many)
    #expect(Double(many) <= 1.5 * Double(few), "\(many) KiB for \(Self.many) documents, \(few) KiB for 50")
  }

  /// In KiB.
  private func peak(documents: Int) async throws -> Int {
    let process = Process()
    let program = try #require(Self.benchmark)
    process.executableURL = program
    process.arguments = ["\(documents)"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(output)")
    let field = output.split(whereSeparator: \.isWhitespace).first { $0.hasPrefix("peak=") }
    return try #require(field.flatMap { Int($0.dropFirst(5)) }, "\(output)")
  }

  /// The program beside the tests; `nil` where it is not built, or where nothing tells a process's peak.
  private static let benchmark: URL? = {
    let place = URL(fileURLWithPath: CommandLine.arguments.first ?? "").deletingLastPathComponent().appendingPathComponent(
      "DatelineBenchmark")
    let isThere =
      FileManager.default.isExecutableFile(atPath: place.path) && FileManager.default.fileExists(atPath: "/proc/self/status")
    return isThere ? place : nil
  }()
}

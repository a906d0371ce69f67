import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

/// Linux only: there the kernel keeps the peak of each process apart (`VmHWM`), while `getrusage` of a child counts in its parent's.
@Suite struct BundleMemoryTests {
  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/proc/self/status"), "peak memory is read from /proc"))
  func aBundleKeepsNothingButTheListOfItsFiles() async throws {
    let small = try await peak(files: 10)
    let large = try await peak(files: 300)
    #expect(large < small + (10 << 10), "kilobytes, for 30 MB of content")
  }

  /// Peak memory of a process that writes a bundle of so many files of 100 kB, in kilobytes.
  private func peak(files: Int) async throws -> Int {
    let report = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: report) }
    await #expect(processExitsWith: .success) { [files = files as Int, report = report as String] in
      _ = try BundleRun(Sample(), BundleExporter(parts: [ManyFilesExporter(files: files, bytes: 100_000)], store: true))
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      try status.write(toFile: report, atomically: false, encoding: .utf8)
    }
    let status = try String(contentsOfFile: report, encoding: .utf8)
    let peak = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
    return try #require(Int(peak.filter(\.isNumber)))
  }
}

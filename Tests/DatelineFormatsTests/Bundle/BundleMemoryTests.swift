import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

#if os(Linux)
  @Suite struct BundleMemoryTests {
    @Test func aBundleKeepsNothingButTheListOfItsFiles() async throws {
      let small = try await peak(files: 10)
      let large = try await peak(files: 300)
      #expect(large < small + 10_000, "kB, for 30 MB of content")
    }

    /// Peak memory, in kB, of a process that writes a bundle of so many files of 100 kB.
    private func peak(files: Int) async throws -> Int {
      let report = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: report) }
      await #expect(processExitsWith: .success) { [files = files as Int, report = report as String] in
        _ = try BundleRun(Sample(), BundleExporter(parts: [ManyFilesExporter(files: files, bytes: 100_000)], store: true))
        // Not getrusage: its peak is inherited from the process that started this one.
        let status = try FileHandle(forReadingFrom: URL(fileURLWithPath: "/proc/self/status")).readToEnd()
        try status?.write(to: URL(fileURLWithPath: report))
      }
      let status = try String(contentsOfFile: report, encoding: .utf8)
      let line = try #require(status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") })
      return try #require(line.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first)
    }
  }
#endif

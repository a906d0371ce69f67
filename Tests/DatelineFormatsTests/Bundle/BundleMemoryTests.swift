import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct BundleMemoryTests {
  @Test func aBundleKeepsNothingButTheListOfItsFiles() async throws {
    let small = try await peak(files: 10)
    let large = try await peak(files: 300)
    #expect(large < small + (10 << 20), "bytes, for 30 MB of content")
  }

  /// Peak memory of a process that writes a bundle of so many files of 100 kB, in bytes.
  private func peak(files: Int) async throws -> Int {
    let report = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: report) }
    await #expect(processExitsWith: .success) { [files = files as Int, report = report as String] in
      _ = try BundleRun(Sample(), BundleExporter(parts: [ManyFilesExporter(files: files, bytes: 100_000)], store: true))
      var usage = rusage()
      // RUSAGE_SELF, which Glibc declares as another type than its function takes.
      getrusage(0, &usage)
      // Linux counts kilobytes, Darwin bytes.
      #if canImport(Glibc)
        let bytes = usage.ru_maxrss * 1024
      #else
        let bytes = usage.ru_maxrss
      #endif
      try "\(bytes)".write(toFile: report, atomically: false, encoding: .utf8)
    }
    return try #require(Int(String(contentsOfFile: report, encoding: .utf8)))
  }
}

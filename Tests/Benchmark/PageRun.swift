import DatelineReading
import Foundation

/// Reads pages, for `Tests/Benchmark/peers/pages.py`: the article of each as JSON, and what all of them took.
enum PageRun {
  static func read(_ folder: URL) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
    let pages = try names.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    let start = clock()
    let bodies = try pages.map { bytes in
      HTMLReader().read(
        try SourceText(name: "page.html", bytes: bytes, mediaType: "text/html", charset: HTMLCharset.label(of: bytes))
      ).body
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let report: [String: Any] = ["seconds": seconds, "bodies": Dictionary(zip(names, bodies)) { first, _ in first }]
    return String(decoding: try JSONSerialization.data(withJSONObject: report, options: .sortedKeys), as: UTF8.self)
  }
}

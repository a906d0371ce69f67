import DatelineReading
import Foundation

/// Reads pages, for `Tests/Benchmark/peers/pages.py`: the article of each as JSON, and what all of them took.
enum PageRun {
  /// Every page is read twice, and what counts is the second time: tables are made and libraries bound at the first.
  static func read(_ folder: URL) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".html") }.sorted()
    let pages = try names.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    _ = try pages.map(body)
    let start = clock()
    let bodies = try pages.map(body)
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let report: [String: Any] = ["seconds": seconds, "bodies": Dictionary(zip(names, bodies)) { first, _ in first }]
    return String(decoding: try JSONSerialization.data(withJSONObject: report, options: .sortedKeys), as: UTF8.self)
  }

  private static func body(_ bytes: [UInt8]) throws -> String {
    HTMLReader().read(
      try SourceText(name: "page.html", bytes: bytes, mediaType: "text/html", charset: HTMLCharset.label(of: bytes))
    ).body
  }
}

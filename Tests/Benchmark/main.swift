import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

// Exports a generated dataset to every format, or to those named, and prints one line: documents, seconds, bytes written, peak memory in KiB.
//
//   DatelineBenchmark DOCUMENTS [FORMAT,…]
//   DatelineBenchmark articles COUNT FOLDER; DatelineBenchmark read FOLDER: see reading.sh
//   DatelineBenchmark pages FOLDER: see peers/pages.py

switch Array(CommandLine.arguments.dropFirst()) {
case let words where words.count == 3 && words[0] == "articles":
  try ReadingRun.write(max(1, Int(words[1]) ?? 1), to: URL(fileURLWithPath: words[2]))
  exit(0)
case let words where words.count == 2 && words[0] == "read":
  print(try ReadingRun.read(URL(fileURLWithPath: words[1])))
  exit(0)
case let words where words.count == 2 && words[0] == "pages":
  print(try PageRun.read(URL(fileURLWithPath: words[1])))
  exit(0)
default: break
}

guard let count = CommandLine.arguments.dropFirst().first.flatMap({ Int($0) }), count > 0 else {
  FileHandle.standardError.write(Data("usage: DatelineBenchmark DOCUMENTS [FORMAT,…]\n".utf8))
  exit(64)
}

let folder = FileManager.default.temporaryDirectory.appendingPathComponent("dateline-benchmark-\(UUID().uuidString)")
defer { try? FileManager.default.removeItem(at: folder) }
let source = RandomDataset(seed: TestSeed.value, documents: count, paragraphs: 1...3)
let named = CommandLine.arguments.dropFirst(2).first?.split(separator: ",").map(String.init) ?? BuiltIn.names
let exporters = BuiltIn.exporters().filter { named.contains($0.format.name) }
let start = ContinuousClock.now
let report = try ExportJob(exporters: exporters, to: folder).run(source)
let duration = ContinuousClock.now - start
let bytes = report.formats.reduce(0) { $0 + $1.size }
let seconds = Double(duration.components.seconds) + Double(duration.components.attoseconds) * 1e-18
print("documents=\(count) seconds=\(seconds) bytes=\(bytes) peak=\(PeakMemory.kibibytes.map(String.init) ?? "unknown")")

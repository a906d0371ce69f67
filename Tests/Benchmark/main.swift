import DatelineExport
import DatelineFormats
import DatelineModel
import DatelineTesting
import Foundation

// Exports a generated dataset to every format, or to those named, and prints one line: documents, seconds and CPU seconds of
// the run, bytes written, peak memory in KiB.
//
//   DatelineBenchmark [--loaded] [--keep FOLDER] DOCUMENTS [FORMAT,…]
//   DatelineBenchmark articles COUNT FOLDER; DatelineBenchmark read FOLDER: see reading.sh
//   DatelineBenchmark pages FOLDER: see peers/pages.py
//
// With --loaded all records are made before the clocks start, so that what is timed is the export alone, and rows= says how many CPU
// seconds of it go into making the rows of the tables from the records: the rest is writing them. Without it records are made one
// by one on the way, as an export reads them, and memory is what an export takes. With --keep the export stays in FOLDER.

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

guard let order = BenchmarkOrder(CommandLine.arguments.dropFirst()) else {
  FileHandle.standardError.write(Data("usage: DatelineBenchmark [--loaded] [--keep FOLDER] DOCUMENTS [FORMAT,…]\n".utf8))
  exit(64)
}
try order.run()

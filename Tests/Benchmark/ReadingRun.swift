import DatelineReading
import DatelineTesting
import Foundation

/// Generated articles as files, and how long reading them takes: `articles COUNT FOLDER`, `read FOLDER`.
enum ReadingRun {
  /// Each article as a text in `texts`, and in `pages` with what web pages have around it.
  static func write(_ count: Int, to folder: URL) throws {
    let texts = folder.appendingPathComponent("texts")
    let pages = folder.appendingPathComponent("pages")
    for place in [texts, pages] { try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true) }
    var random = SplitMix64(seed: TestSeed.value)
    for number in 1...count {
      let article = article(number, &random)
      try Data(article.utf8).write(to: texts.appendingPathComponent("article-\(number).txt"))
      try Data(GeneratedPage.around(article, number).utf8).write(to: pages.appendingPathComponent("article-\(number).html"))
    }
  }

  /// - Returns: a line with files, bytes, segments and CPU seconds, files read from the disk included.
  static func read(_ folder: URL) throws -> String {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let plain = PlainTextReader(lexicon: CommonWords.english)
    var bytes = 0
    var segments = 0
    let start = clock()
    for name in names {
      let content = [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
      bytes += content.count
      segments +=
        name.hasSuffix(".html")
        ? HTMLReader().read(try page(name, content)).segments.count
        : plain.read(try SourceText(name: name, bytes: content)).segments.count
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return "files=\(names.count) bytes=\(bytes) segments=\(segments) seconds=\(seconds) MB/s=\(Double(bytes) / seconds / 1e6)"
  }

  private static func page(_ name: String, _ bytes: [UInt8]) throws -> SourceText {
    try SourceText(name: name, bytes: bytes, mediaType: "text/html", charset: HTMLCharset.label(of: bytes))
  }

  private static func article(_ number: Int, _ random: inout SplitMix64) -> String {
    var parts = ["Home / Ports / Story \(number)", "Harbour story number \(number) of the year", "By Ida Lund"]
    for paragraph in 0..<(4 + random.below(12)) {
      let sentences = (0...random.below(4)).map { _ in random.pick(Self.sentences) }.joined(separator: " ")
      parts.append(paragraph == 0 ? "PORT AUREL (HNA) — " + sentences : wrapped(sentences, random.oneIn(4)))
    }
    return (parts + ["Check Also", "Dredger held up by its own sandbank", "© 2031 Quayside Digest"]).joined(separator: "\n\n")
      + "\n"
  }

  private static func wrapped(_ text: String, _ isWrapped: Bool) -> String {
    guard isWrapped else { return text }
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + word.count > 72 { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }

  private static let sentences = [
    "The harbour master told reporters that the pier would be finished before the winter.",
    "“We have thousands of people on the pier today, and all of them have brought a sandwich,” he said.",
    "About 2,400 sailors are taking part, according to the league.",
    "Nobody who came to the meeting had anything to say against it.",
    "The transport ministry said on Tuesday that it would not step in, and that it had said so in writing.",
    "Tickets cost 12 francs.", "The line was closed in 1978 because of landslides.",
  ]
}

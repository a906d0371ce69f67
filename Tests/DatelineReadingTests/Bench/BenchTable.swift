import Foundation

/// The table of figures in the documentation, between two marks.
struct BenchTable {
  private static let start = "<!-- reading-bench -->\n"
  private static let end = "<!-- /reading-bench -->\n"
  let scores: [(set: String, texts: Int, score: BenchScore)]

  var markdown: String {
    var lines = [
      "| | " + scores.map { "\($0.set): P | R | n" }.joined(separator: " | ") + " |",
      "|---|" + scores.map { _ in "--:|--:|--:" }.joined(separator: "|") + "|",
    ]
    for row in BenchScore.rows {
      lines.append("| \(row) | " + scores.map { cells($0.score.tallies[row]) }.joined(separator: " | ") + " |")
    }
    let counts = scores.map { "\($0.texts) texts \($0.set)" }.joined(separator: ", ")
    return lines.joined(separator: "\n") + "\n\n\(counts).\n"
  }

  private func cells(_ tally: Tally?) -> String {
    guard let tally else { return "| |" }
    return [tally.precision, tally.recall].map { $0.map { String(format: "%.3f", $0) } ?? "" }.joined(separator: " | ")
      + " | \(tally.right + tally.missed)"
  }

  /// The article with this table in the place of the one that stands there.
  func placed(in article: String) throws -> String {
    guard let start = article.range(of: Self.start), let end = article.range(of: Self.end) else {
      throw BenchText.Fault(description: "ReadingNews.md lacks the marks of the table")
    }
    return article[..<start.upperBound] + markdown + article[end.lowerBound...]
  }
}

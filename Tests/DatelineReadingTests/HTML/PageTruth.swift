import Foundation

/// A page of our own making, with the text of its article.
struct PageTruth: CustomStringConvertible {
  let name: String
  let bytes: [UInt8]
  let body: String
  /// Without its extension.
  let file: URL

  var description: String { name }

  /// Every page of `Tests/DatelineReadingTests/Pages`, by name: those by which the rules were made.
  static let all = pages(in: "Pages")
  /// Those of `HeldOutPages`, by which no rule was made.
  static let heldOut = pages(in: "HeldOutPages")

  private static func pages(in name: String) -> [PageTruth] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
      name)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".html") }.sorted().compactMap { file in
      let name = String(file.dropLast(5))
      guard let page = try? Data(contentsOf: folder.appendingPathComponent(file)),
        let body = try? String(contentsOf: folder.appendingPathComponent("\(name).txt"), encoding: .utf8)
      else { return nil }
      return PageTruth(name: name, bytes: Array(page), body: body, file: folder.appendingPathComponent(name))
    }
  }
}

/// How much of an article was found, and how much else, as the article-extraction benchmark counts it: runs of four words, each as often as it stands.
struct ShingleScore {
  let precision: Double
  let recall: Double

  init(found: String, truth: String) {
    let (found, truth) = (Self.shingles(found), Self.shingles(truth))
    let both = found.reduce(0) { $0 + min($1.value, truth[$1.key] ?? 0) }
    let (foundCount, truthCount) = (found.values.reduce(0, +), truth.values.reduce(0, +))
    precision = foundCount == 0 ? (truthCount == 0 ? 1 : 0) : Double(both) / Double(foundCount)
    recall = truthCount == 0 ? 1 : Double(both) / Double(truthCount)
  }

  var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

  /// Of the mean precision and the mean recall, as the benchmark has it.
  static func f1(of scores: [ShingleScore]) -> Double {
    let precision = scores.reduce(0) { $0 + $1.precision } / Double(scores.count)
    let recall = scores.reduce(0) { $0 + $1.recall } / Double(scores.count)
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  private static func shingles(_ text: String) -> [String: Int] {
    let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
    var shingles: [String: Int] = [:]
    guard !words.isEmpty else { return shingles }
    for start in 0...max(0, words.count - 4) {
      shingles[words[start..<min(words.count, start + 4)].joined(separator: " "), default: 0] += 1
    }
    return shingles
  }
}

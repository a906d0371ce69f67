/// What somebody probably meant who wrote a word that does not exist.
enum Suggestion {
  /// “did you mean …?” with the word that needs the fewest changes, the first of equals; `nil` where none comes near.
  static func near(_ word: String, among known: [String]) -> String? {
    let distances = known.map { (word: $0, distance: distance(word, $0)) }
    guard let best = distances.min(by: { $0.distance < $1.distance }), best.distance <= tolerance(word) else { return nil }
    return "did you mean “\(best.word)”?"
  }

  /// A third of the word and never more than three letters: a word of two letters is near to everything.
  private static func tolerance(_ word: String) -> Int { min(3, max(1, (word.count + 1) / 3)) }

  /// Levenshtein's.
  private static func distance(_ a: String, _ b: String) -> Int {
    let b = Array(b)
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (x == y ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[b.count]
  }
}

import DatelineModel

/// The language of an article, by its commonest small words. English, German, French, Spanish and Russian are told apart; others are not named.
enum LanguageEvidence {
  static func language(of paragraphs: [String]) -> Found<String>? {
    var counts: [String: Int] = [:]
    var total = 0
    for word in paragraphs.joined(separator: " ").prefix(4_000).lowercased().split(whereSeparator: { !$0.isLetter }) {
      total += 1
      for (language, words) in smallWords where words.contains(String(word)) { counts[language, default: 0] += 1 }
    }
    let order = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = order.first, total >= 15, 12 * best.value >= total,
      order.dropFirst().first.map({ 2 * $0.value < best.value + 1 }) ?? true
    else { return nil }
    return Found(best.key, basis: .inferred, reason: "\(best.value) of \(total) words are small words of this language")
  }

  private static let smallWords: [(String, Set<String>)] = [
    (
      "en",
      [
        "the", "of", "and", "to", "that", "is", "was", "for", "with", "by", "said", "have", "has", "it", "will", "they", "are",
        "at", "from", "his",
      ]
    ),
    (
      "de",
      [
        "der", "die", "und", "das", "den", "von", "mit", "nicht", "ist", "auf", "für", "im", "dem", "ein", "eine", "wird", "sich",
        "sagte", "zu", "am",
      ]
    ),
    (
      "fr",
      [
        "le", "les", "des", "du", "et", "est", "une", "dans", "pour", "qui", "au", "sur", "pas", "il", "a", "ont", "été", "aux",
        "par", "plus",
      ]
    ),
    (
      "es",
      [
        "el", "los", "las", "del", "y", "es", "una", "en", "que", "por", "con", "para", "se", "no", "al", "su", "dijo", "lo",
        "más", "fue",
      ]
    ),
    (
      "ru",
      [
        "в", "и", "на", "не", "что", "с", "по", "о", "из", "за", "для", "как", "это", "к", "от", "был", "сказал", "до", "его",
        "а",
      ]
    ),
  ]
}

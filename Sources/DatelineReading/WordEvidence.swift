/// Whether the letters on both sides of a line break are two words or one: by which of them exist.
struct WordEvidence {
  let lexicon: Lexicon
  /// True in a file wrapped to a width: such a wrap goes between words.
  let isWrapped: Bool
  /// True in a file where some break surely goes through a word.
  var breaksWords = false

  /// True where only the whole exists.
  func isSurelyBroken(_ before: String, _ after: String) -> Bool {
    !(lexicon.contains(before) && lexicon.contains(after)) && lexicon.contains(before + after)
  }

  func decide(_ before: String, _ after: String, beginsSentence: Bool) -> LineBreak {
    let known = (before: lexicon.contains(before), after: lexicon.contains(after))
    let isWhole = lexicon.contains(before + after)
    switch (known.before, known.after, isWhole) {
    case (true, true, false): return .space(confidence: 0.99)
    case (true, true, true): return threeWords(before)
    case (_, _, true): return .insideWord(confidence: 0.99)
    case (_, _, false): return withoutWitness(before, after, known.before || known.after, beginsSentence)
    }
  }

  /// `every` `one` `everyone` all exist. Where breaks go through words the whole is likelier, except behind words that stand before any other.
  private func threeWords(_ before: String) -> LineBreak {
    let isFunctionWord = Self.functionWords.contains(before.lowercased())
    return breaksWords && !isWrapped && !isFunctionWord ? .insideWord(confidence: 0.6) : .space(confidence: 0.6)
  }

  // MARK: Behind a hyphen

  func decideHyphen(_ before: String, _ after: String) -> LineBreak {
    // “two- and three-storey”
    if ["and", "or", "to"].contains(after) { return .space(confidence: 0.9) }
    guard after.first?.isLowercase ?? false, !before.isEmpty else { return .insideWord(confidence: 0.8) }
    let known = (before: lexicon.contains(before), after: lexicon.contains(after))
    switch (lexicon.contains(before + "-" + after), lexicon.contains(before + after)) {
    case (true, false): return .insideWord(confidence: 0.95)
    case (true, true): return .insideWord(confidence: 0.6)
    case (false, true): return .hyphenation(confidence: known.before && known.after ? 0.7 : 0.9)
    case (false, false):
      return hyphenWithoutWitness(before, isKnown: known.before && known.after, isNeither: !known.before && !known.after)
    }
  }

  /// Two words make a compound; two pieces of which neither is a word make one, unless they may be names.
  private func hyphenWithoutWitness(_ before: String, isKnown: Bool, isNeither: Bool) -> LineBreak {
    if isKnown || Self.prefixes.contains(before.lowercased()) { return .insideWord(confidence: 0.85) }
    return isNeither && before.first?.isLowercase ?? false ? .hyphenation(confidence: 0.65) : .insideWord(confidence: 0.6)
  }

  // MARK: Without a witness

  /// Neither the whole word nor both pieces are known: what is left is whether the pieces could be words at all.
  private func withoutWitness(_ before: String, _ after: String, _ isAnyKnown: Bool, _ beginsSentence: Bool) -> LineBreak {
    if isAbbreviation(before) { return .space(confidence: 0.6) }
    if isImpossible(after) || isImpossible(before) { return .insideWord(confidence: 0.9) }
    if before == "A", !beginsSentence { return .insideWord(confidence: 0.8) }
    return !isAnyKnown && !isWrapped ? .insideWord(confidence: 0.6) : .space(confidence: 0.6)
  }

  /// No English word is one consonant, lacks a vowel, or begins with such consonants, abbreviations aside.
  private func isImpossible(_ word: String) -> Bool {
    let lower = word.lowercased()
    guard lower.utf8.allSatisfy({ (0x61...0x7A).contains($0) }), !isAbbreviation(word) else { return false }
    if lower.utf8.count == 1 { return lower != "a" && lower != "i" }
    let consonants = lower.prefix { !"aeiouy".contains($0) }
    if consonants.count == lower.count { return true }
    return consonants.count >= 3 && !Self.onsets.contains(String(consonants.prefix(3)))
  }

  private func isAbbreviation(_ word: String) -> Bool {
    Self.abbreviations.contains(word.lowercased()) || word.utf8.count > 1 && word.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  // MARK: Lists

  private static let onsets: Set<String> = ["chr", "phl", "phr", "sch", "scl", "scr", "shr", "spl", "spr", "str", "thr", "thw"]

  private static let abbreviations: Set<String> = [
    "bln", "bn", "cm", "dr", "ft", "hr", "hrs", "jr", "kg", "km", "kmh", "kph", "kw", "lb", "lbs", "lt", "ltd", "ml", "mln", "mm",
    "mph", "mps", "mr", "mrs", "ms", "mw", "nd", "pct", "pm", "rd", "sgt", "sq", "sr", "st", "th", "tn", "tv", "vs",
  ]

  /// Words that stand before almost any other.
  private static let functionWords: Set<String> = [
    "a", "all", "an", "and", "any", "as", "at", "be", "but", "by", "can", "do", "every", "for", "had", "has", "he", "her", "his",
    "i",
    "if", "in", "is", "it", "may", "me", "my", "no", "not", "of", "off", "on", "or", "our", "out", "over", "she", "so", "some",
    "than", "that", "the", "then", "their", "there", "they", "this", "to", "under", "up", "us", "was", "we", "were", "what",
    "when", "where", "who", "with", "you", "your",
  ]

  /// What is joined to a word by a hyphen.
  private static let prefixes: Set<String> = [
    "all", "anti", "co", "counter", "ex", "half", "high", "ill", "inter", "long", "low", "mid", "multi", "near", "non", "post",
    "pre",
    "pro", "quasi", "re", "self", "semi", "short", "so", "sub", "super", "trans", "ultra", "under", "vice", "well",
  ]
}

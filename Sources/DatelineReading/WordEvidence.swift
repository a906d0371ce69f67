/// Whether the letters on both sides of a line break are two words or one: by which of them exist.
struct WordEvidence {
  let lexicon: Lexicon
  /// How the language of the file spells; `nil` for English.
  let orthography: Orthography?
  let filling: LineShape.Filling
  /// True in a file where some break surely goes through a word.
  var breaksWords = false
  /// True in a file where some hyphen at the end of a line surely stands for the break alone.
  var hyphenates = false

  private func isKnown(_ word: String) -> Bool { lexicon.contains(word, in: orthography) }

  /// True where only the whole exists.
  func isSurelyBroken(_ before: String, _ after: String) -> Bool {
    !(isKnown(before) && isKnown(after)) && isKnown(before + after)
  }

  func decide(_ before: String, _ after: String, beginsSentence: Bool) -> LineBreak {
    let known = (before: isKnown(before), after: isKnown(after))
    switch (known.before, known.after, isKnown(before + after)) {
    case (true, true, false): return .space(confidence: 0.99)
    case (true, true, true): return threeWords(before)
    case (_, _, true): return .insideWord(confidence: 0.99)
    case (_, _, false):
      guard let orthography else { return withoutWitness(before, after, known.before || known.after, beginsSentence) }
      return withoutWitness(before, after, known, orthography)
    }
  }

  /// `every` `one` `everyone` all exist. Where breaks go through words the whole is likelier, except behind words that stand before any other.
  private func threeWords(_ before: String) -> LineBreak {
    let isFunctionWord = (orthography?.words ?? Self.functionWords).contains(before.lowercased())
    return breaksWords && filling != .words && !isFunctionWord ? .insideWord(confidence: 0.6) : .space(confidence: 0.6)
  }

  // MARK: Behind a hyphen

  /// - Parameter isChained: the piece before the hyphen has another hyphen before it: `c’est-à-`.
  func decideHyphen(_ before: String, _ after: String, isChained: Bool) -> LineBreak {
    // “two- and three-storey”
    if (orthography?.conjunctions ?? ["and", "or", "to"]).contains(after) { return .space(confidence: 0.9) }
    guard after.first?.isLowercase ?? false, !before.isEmpty else { return .insideWord(confidence: 0.8) }
    let known = (before: isKnown(before), after: isKnown(after))
    switch (isKnown(before + "-" + after), isKnown(before + after)) {
    case (true, false): return .insideWord(confidence: 0.95)
    case (true, true): return .insideWord(confidence: 0.6)
    case (false, true): return .hyphenation(confidence: known.before && known.after ? 0.7 : 0.9)
    case (false, false):
      guard let orthography else {
        return hyphenWithoutWitness(before, isKnown: known.before && known.after, isNeither: !known.before && !known.after)
      }
      return isChained ? .insideWord(confidence: 0.85) : hyphenWithoutWitness(before, after, known, orthography)
    }
  }

  /// Two words make a compound; two pieces of which neither is a word make one, unless they may be names.
  private func hyphenWithoutWitness(_ before: String, isKnown: Bool, isNeither: Bool) -> LineBreak {
    if isKnown || Self.prefixes.contains(before.lowercased()) { return .insideWord(confidence: 0.85) }
    return isNeither && before.first?.isLowercase ?? false ? .hyphenation(confidence: 0.65) : .insideWord(confidence: 0.6)
  }

  /// In most languages few words have hyphens, and at the end of a line nearly all are there for the break: what speaks against it is a part that hyphens join, beside a
  /// word, or two words where compounds have hyphens.
  private func hyphenWithoutWitness(
    _ before: String, _ after: String, _ known: (before: Bool, after: Bool), _ orthography: Orthography
  ) -> LineBreak {
    let isJoined = orthography.followers.contains(after) || orthography.leaders.contains(before.lowercased())
    if isJoined, known.before || known.after { return .insideWord(confidence: known.before && known.after ? 0.85 : 0.6) }
    if known.before && known.after, !orthography.joinsCompounds { return .insideWord(confidence: 0.6) }
    guard orthography.isDivisible(before, after) else { return .insideWord(confidence: 0.6) }
    let isSure = hyphenates && !isJoined && !(known.before && known.after)
    return .hyphenation(confidence: isSure ? 0.85 : 0.7)
  }

  // MARK: Without a witness

  /// Neither the whole word nor both pieces are known: what is left is whether the pieces could be words at all.
  private func withoutWitness(_ before: String, _ after: String, _ isAnyKnown: Bool, _ beginsSentence: Bool) -> LineBreak {
    if isAbbreviation(before) { return .space(confidence: 0.6) }
    if isImpossible(after) || isImpossible(before) { return .insideWord(confidence: 0.9) }
    if before == "A", !beginsSentence { return .insideWord(confidence: 0.8) }
    return !isAnyKnown && !filling.keepsWords ? .insideWord(confidence: 0.6) : betweenWords
  }

  /// In another language fewer words are known, so that the shape of the file says more than they do.
  private func withoutWitness(
    _ before: String, _ after: String, _ known: (before: Bool, after: Bool), _ orthography: Orthography
  ) -> LineBreak {
    if isAbbreviation(before) || filling == .words { return betweenWords }
    if orthography.isImpossible(before) || orthography.isImpossible(after) { return .insideWord(confidence: 0.9) }
    let breaks = breaksWords || filling == .letters
    // Many words begin as a short one does, few end so.
    let isWord = known.after || known.before && !(breaks && before.unicodeScalars.count < 3)
    return isWord || filling.keepsWords && !breaks ? betweenWords : .insideWord(confidence: 0.6)
  }

  /// A file in which every line holds as many words as its width allows is broken between words.
  private var betweenWords: LineBreak { .space(confidence: filling == .words ? 0.9 : 0.6) }

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

import DatelineModel

/// The language of an article, by its commonest small words. Arabic, Dutch, English, French, German, Italian, Polish, Portuguese, Russian, Spanish and Turkish are told
/// apart; others are not named.
enum LanguageEvidence {
  /// - Parameter most: so many words are looked at.
  static func language(of paragraphs: some Sequence<String>, most: Int = 600) -> Found<String>? {
    var counts = Array(repeating: 0, count: smallWords.count)
    var total = 0
    for paragraph in paragraphs {
      guard total < most else { break }
      forEachWord(of: paragraph) { word in
        total += 1
        guard word.count <= 12, let languages = languages(having: word) else { return }
        for language in counts.indices where languages & 1 << language != 0 { counts[language] += 1 }
      }
    }
    let order = zip(smallWords, counts).map { (key: $0.0, value: $1) }.filter { $0.value > 0 }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    guard let best = order.first, total >= 15, 12 * best.value >= total,
      order.dropFirst().first.map({ 2 * $0.value < best.value + 1 }) ?? true
    else { return nil }
    return Found(best.key, basis: .inferred, reason: "\(best.value) of \(total) words are small words of this language")
  }

  /// A letter of ASCII, or a byte of any other character: good enough to tell small words.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  /// A bit for each language that has a word. Only words with other letters than those of ASCII are put in small letters first.
  private static func languages(having word: UnsafeBufferPointer<UInt8>.SubSequence) -> UInt16? {
    // Quotation marks and dashes; no letter of the languages begins so.
    if word.first == 0xE2 { return nil }
    var hash = WordHash()
    for byte in word {
      if byte >= 0x80 { return accented[String(decoding: word, as: UTF8.self).lowercased()] }
      hash.add(Unicode.Scalar(byte))
    }
    return languages[hash]
  }

  private static func forEachWord(of text: String, _ body: (UnsafeBufferPointer<UInt8>.SubSequence) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for place in 0...bytes.count where place == bytes.count || !isPartOfWord(bytes[place]) {
        if start < place { body(bytes[start..<place]) }
        start = place + 1
      }
    }
  }

  private static let languages = WordTable(accented.map { (WordHash.of($0.key), $0.value) })

  /// By strings, for which a letter with its accent behind it is the same as one letter with an accent.
  private static let accented: [String: UInt16] = {
    var bits: [String: UInt16] = [:]
    for (number, language) in smallWords.enumerated() {
      for word in language.1 { bits[word, default: 0] |= 1 << UInt16(number) }
    }
    return bits
  }()

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
        "par", "plus", "ne", "ce", "cette", "que",
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
      "pt",
      [
        "o", "os", "as", "do", "da", "dos", "das", "e", "em", "um", "uma", "que", "para", "com", "não", "se", "no", "na", "ao",
        "por", "mais", "foi", "pela",
      ]
    ),
    (
      "it",
      [
        "il", "gli", "di", "del", "della", "dei", "che", "è", "un", "per", "con", "non", "si", "nel", "nella", "al", "alla", "ha",
        "sono", "anche",
      ]
    ),
    (
      "nl",
      [
        "het", "een", "van", "en", "in", "op", "te", "dat", "is", "zijn", "voor", "met", "niet", "die", "aan", "er", "ook",
        "door", "wij",
      ]
    ),
    (
      "pl",
      [
        "w", "i", "na", "z", "do", "nie", "się", "że", "jest", "to", "o", "po", "za", "od", "jak", "przez", "ale", "oraz", "przy",
        "są",
      ]
    ),
    (
      "tr",
      [
        "ve", "bir", "bu", "için", "ile", "olarak", "çok", "daha", "olduğu", "ne", "gibi", "en", "kadar", "sonra", "olan", "var",
        "ise", "dedi", "üç", "değil", "tarafından", "nedeniyle",
      ]
    ),
    (
      "ru",
      [
        "в", "и", "на", "не", "что", "с", "по", "о", "из", "за", "для", "как", "это", "к", "от", "был", "сказал", "до", "его",
        "а",
      ]
    ),
    (
      "ar",
      [
        "في", "من", "على", "إلى", "أن", "عن", "مع", "هذا", "هذه", "التي", "الذي", "كان", "بعد", "ما", "لا", "وقال", "قال", "بين",
        "إن", "لم", "كل", "وأضاف",
      ]
    ),
  ]
}

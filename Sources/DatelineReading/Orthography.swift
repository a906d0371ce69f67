/// What tells a piece of a word from a word in a language other than English, where its words are not known: which letters can be a word, and what a
/// hyphen stands for. Rules of spelling, of the language and of its script; English has longer lists and rules of its own in ``WordEvidence``.
struct Orthography: Sendable {
  /// Articles, pronouns, prepositions and their like.
  private(set) var words: Set<String>
  /// Letters that are words by themselves.
  private(set) var letters: Set<Unicode.Scalar> = []
  /// What stands between a hanging hyphen and the second half of another word: `Rad- und Fußweg`.
  private(set) var conjunctions: Set<String> = []
  /// What a hyphen joins to the word before it: `est-ce`, `recebeu-os`, `что-то`.
  private(set) var followers: Set<String> = []
  /// What a hyphen joins to the word behind it: `après-midi`, `ex-ministro`, `юго-западный`.
  private(set) var leaders: Set<String> = []
  /// Compounds are written as one word.
  private(set) var joinsCompounds = false
  /// An article loses its vowel before another: `l’eau`, `dell’anno`.
  private(set) var elides = false

  private init(_ language: String, _ rules: (inout Orthography) -> Void) {
    words = CommonWords.small(of: language)
    rules(&self)
    words.formUnion(letters.map { String($0) })
  }

  /// True of letters that are no word: one that does not stand by itself, or several of which none is a vowel. Of other scripts nothing is said.
  func isImpossible(_ word: String) -> Bool {
    let lower = word.lowercased()
    let scalars = lower.unicodeScalars
    guard !scalars.isEmpty, scalars.allSatisfy(Self.isLatinOrCyrillic), !words.contains(lower) else { return false }
    return scalars.count == 1 ? !scalars.allSatisfy(letters.contains) : !scalars.contains(where: Self.vowels.contains)
  }

  /// True where a word may be divided: on both sides stands a syllable, of two letters at the least.
  func isDivisible(_ before: String, _ after: String) -> Bool {
    [before, after].allSatisfy { piece in
      let scalars = piece.lowercased().unicodeScalars
      return scalars.count >= 2 && scalars.contains(where: Self.vowels.contains)
    }
  }

  private static func isLatinOrCyrillic(_ letter: Unicode.Scalar) -> Bool {
    (0x61...0x24F).contains(letter.value) || (0x300...0x36F).contains(letter.value) || (0x400...0x4FF).contains(letter.value)
  }

  private static let vowels = Set(
    "aeiouyàáâãäåæèéêëìíîïòóôõöøœùúûüýÿāăąēėęěīıōőūůűаеёиоуыэюяіїє".unicodeScalars)
}

extension Orthography {
  /// - Parameter language: BCP 47; `nil` for English, and for a language of which nothing is known here.
  static func of(_ language: String?) -> Orthography? { language.flatMap { all[$0] } }

  static let languages = ["de", "es", "fr", "it", "nl", "pl", "pt", "ru", "tr"]

  private static let all = [
    "de": german, "es": spanish, "fr": french, "it": italian, "nl": dutch, "pl": polish, "pt": portuguese, "ru": russian,
    "tr": turkish,
  ]

  private static func set(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }

  private static let german = Orthography("de") {
    $0.conjunctions = set("und oder bis sowie noch")
    $0.leaders = set("nord süd ost west")
    $0.joinsCompounds = true
  }

  private static let spanish = Orthography("es") {
    $0.letters = Set("aeouyó".unicodeScalars)
    $0.conjunctions = set("y e o u")
    $0.leaders = set("anti ex franco hispano vice")
  }

  private static let french = Orthography("fr") {
    $0.letters = Set("aàyô".unicodeScalars)
    $0.conjunctions = set("et ou")
    $0.followers = set(
      "ce ci dire elle elles en être il ils je là la le les leur lui même mêmes moi nous on t toi tu uns unes vous y")
    $0.leaders = set(
      "après arrière avant au beau belle celle celui centre ceux contre demi dit est ex franco grand grands là mi moyen non nord "
        + "par peut porte quelques rendez sans semi sous sud vice")
    $0.elides = true
  }

  private static let italian = Orthography("it") {
    $0.letters = Set("aeioèé".unicodeScalars)
    $0.conjunctions = set("e o")
    $0.leaders = set("anti centro ex italo neo nord sud vice")
    $0.elides = true
  }

  private static let dutch = Orthography("nl") {
    $0.letters = Set("ust".unicodeScalars)
    $0.conjunctions = set("en of tot")
    $0.leaders = set("anti ex noord oost vice west zuid")
    $0.joinsCompounds = true
  }

  private static let polish = Orthography("pl") {
    $0.letters = Set("aiouwz".unicodeScalars)
    $0.conjunctions = set("i lub oraz czy")
    $0.leaders = set("anty eks niemiecko polsko wice")
  }

  private static let portuguese = Orthography("pt") {
    $0.letters = Set("aeoàéóê".unicodeScalars)
    $0.conjunctions = set("e ou")
    $0.followers = set("a as feira la las lhe lhes lo los me na nas no nos o os se te vos voz")
    $0.leaders = set("anti bem ex luso mal não norte porta pós pré quarta quinta segunda sexta sul terça vice")
  }

  private static let russian = Orthography("ru") {
    $0.letters = Set("абвежикосуя".unicodeScalars)
    $0.conjunctions = set("и или до")
    $0.followers = set("де за ка либо нибудь под таки то")
    $0.leaders = set("вице военно из кое общественно по пресс север северо социально экс юг юго")
  }

  private static let turkish = Orthography("tr") {
    $0.letters = Set("o".unicodeScalars)
    $0.conjunctions = set("ve veya ile")
  }
}

import DatelineModel

/// The shapes of a dateline at the head of a paragraph: `KABUL:`, `BISHKEK (TCA) —`, `KABUL, Afghanistan (AP) —`,
/// `MOSCOW, February 9./TASS/.`, `MOSCOW. Feb 9 (Interfax) -`.
///
/// AP Stylebook: place in capitals, country or state, day, agency, dash. Agencies outside English put the agency between slashes.
///
/// A place in small letters is one where an agency in brackets and a dash follow: `Sandhafen (nda) -`, `Puerto Sal (ANS).-`.
enum DatelineShape {
  /// Where its parts stand, in code points of the file.
  struct Parts {
    let whole: Range<Int>
    /// Place, with country or state where they are given.
    let place: Range<Int>
    let day: Range<Int>?
    /// Without brackets or slashes.
    let agency: Range<Int>?
  }

  /// `nil` where a block does not begin with a dateline.
  static func parts(in source: SourceText, at range: Range<Int>) -> Parts? {
    var capitals = DatelineScanner(scalars: source.scalars, range: range)
    if capitals.place() { return capitals.rest(needsAgency: false) }
    var name = DatelineScanner(scalars: source.scalars, range: range)
    return name.nameOfPlace() ? name.rest(needsAgency: true) : nil
  }

  /// How many code points from the start of the range the dateline takes; `nil` where there is none.
  static func length(in source: SourceText, at range: Range<Int>) -> Int? { parts(in: source, at: range)?.whole.count }
}

extension Unicode.Scalar {
  fileprivate var standsInNames: Bool { self == "." || self == "'" || self == "’" || self == "-" }
}

/// Reads the parts of a dateline one after the other. A part that is not there leaves the position where it was.
private struct DatelineScanner {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  private(set) var position: Int

  init(scalars: [Unicode.Scalar], range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    position = range.lowerBound
  }

  private var next: Unicode.Scalar? { position < range.upperBound ? scalars[position] : nil }

  private mutating func skipSpaces() {
    while let next, next.isSpace { position += 1 }
  }

  /// The next word with the marks that stand inside names, and nothing else; empty where something else comes.
  private mutating func word() -> String {
    let start = position
    while let scalar = next, scalar.isLetter || scalar.isDigit || scalar.standsInNames { position += 1 }
    // A hyphen at the end of a word is a dash.
    while position > start, scalars[position - 1] == "-" { position -= 1 }
    return String(scalars, start..<position)
  }

  /// One to six words in capitals, two letters at the least, which are no label of the desk's.
  mutating func place() -> Bool {
    var words: [String] = []
    var end = position
    while words.count < 6, end - range.lowerBound < 40 {
      let word = word()
      guard word.unicodeScalars.contains(where: \.isUppercase),
        !word.unicodeScalars.contains(where: { $0.isLetter && !$0.isUppercase || $0.isDigit })
      else { break }
      words.append(word)
      end = position
      skipSpaces()
    }
    position = end
    let name = words.joined(separator: " ")
    return name.unicodeScalars.count(where: \.isUppercase) >= 2 && !Self.labels.contains(name)
  }

  /// One to four words that begin with a capital, small words between them: `Puerto de la Sal`.
  mutating func nameOfPlace() -> Bool {
    var end = position
    var count = 0
    while count < 4, end - range.lowerBound < 40 {
      let word = word()
      guard let first = word.first, first.isUppercase || count > 0 && Self.linksInNames.contains(word) else { break }
      if first.isUppercase { end = position }
      count += 1
      skipSpaces()
    }
    position = end
    return count > 0
  }

  private static let linksInNames: Set<String> = [
    "de", "del", "la", "las", "el", "los", "du", "des", "am", "an", "der", "im", "upon", "sur",
  ]

  /// What may follow the place, up to the dash or colon; `nil` where that is missing or nothing follows it.
  mutating func rest(needsAgency: Bool) -> DatelineShape.Parts? {
    region()
    let place = range.lowerBound..<position
    let dayStart = position
    day()
    let day = position > dayStart ? dayStart..<position : nil
    let agencyStart = position
    let hasAgency = agency()
    let agency = hasAgency ? inner(agencyStart..<position) : nil
    if needsAgency, agency.map({ !(2...20).contains($0.count) || scalars[$0].contains(" ") }) ?? true { return nil }
    guard terminator(afterAgency: hasAgency), position < range.upperBound else { return nil }
    return DatelineShape.Parts(whole: range.lowerBound..<position, place: place, day: day, agency: agency)
  }

  /// Without blanks and the marks around a name.
  private func inner(_ range: Range<Int>) -> Range<Int> {
    let trimmed = Line(trimming: range, in: scalars).range
    return Line(trimming: (trimmed.lowerBound + 1)..<(trimmed.upperBound - 1), in: scalars).range
  }

  /// `, Afghanistan` or `, D.C.`, where day, agency or dash follows.
  mutating func region() {
    let start = position
    guard next == "," else { return }
    position += 1
    skipSpaces()
    var words: [String] = []
    var end = position
    while words.count < 5, let letter = next, letter.isUppercase || !words.isEmpty {
      let word = word()
      guard !word.isEmpty, word.first?.isUppercase ?? false || ["and", "of", "the"].contains(word), !Self.isPartOfDay(word) else {
        break
      }
      words.append(word)
      end = position
      skipSpaces()
    }
    position = end
    let mark = scalars[end..<range.upperBound].first { !$0.isSpace }
    if words.isEmpty || !(mark.map { ",(/—–-:".unicodeScalars.contains($0) } ?? false) { position = start }
  }

  /// `, February 9` or `. 9 Feb. 2018`, up to the agency or the dash.
  mutating func day() {
    let start = position
    if next == "," { position += 1 }
    skipSpaces()
    var hasDigit = false
    var end = start
    while true {
      let word = word()
      guard Self.isPartOfDay(word) else { break }
      hasDigit = hasDigit || word.first?.isDigit ?? false
      end = position
      if next == "," { position += 1 }
      skipSpaces()
    }
    position = hasDigit ? end : start
  }

  /// `(TCA)` or `/TASS/`.
  mutating func agency() -> Bool {
    let start = position
    skipSpaces()
    guard let open = next, open == "(" || open == "/" else {
      position = start
      return false
    }
    let close: Unicode.Scalar = open == "(" ? ")" : "/"
    position += 1
    let name = position
    while let scalar = next, scalar != close, position - name < 30 { position += 1 }
    guard next == close, position > name else {
      position = start
      return false
    }
    position += 1
    return true
  }

  /// A colon or a dash; after an agency between slashes a full stop, or nothing.
  mutating func terminator(afterAgency: Bool) -> Bool {
    let slashed = afterAgency && scalars[position - 1] == "/"
    if slashed, next == "." { position += 1 }
    let start = position
    // “(ANS).-”
    if afterAgency, next == ".", position + 1 < range.upperBound, "—–-".unicodeScalars.contains(scalars[position + 1]) {
      position += 1
    }
    if next == ":" {
      position += 1
      return true
    }
    skipSpaces()
    if let scalar = next, "—–".unicodeScalars.contains(scalar) || scalar == "-" && position > start {
      while let dash = next, "—–-".unicodeScalars.contains(dash) { position += 1 }
      return true
    }
    position = start
    return slashed
  }

  /// A number, a month or a weekday, in full or cut short.
  private static func isPartOfDay(_ word: String) -> Bool {
    if let first = word.first, first.isDigit { return true }
    let letters = word.lowercased().filter { $0 != "." }
    return letters.count >= 3 && days.contains { $0.hasPrefix(letters) } || MonthNames.month(letters) != nil
  }

  private static let days = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Words in capitals before a colon or dash that are no places: the desk's labels, and bodies that speak.
  private static let labels: Set<String> = [
    "ANALYSIS", "ANSWER", "BREAKING", "BREAKING NEWS", "COMMENT", "CORRECTION", "EDITOR'S NOTE", "EDITOR’S NOTE", "EDITORIAL",
    "EU",
    "EXCLUSIVE", "EXPLAINER", "FACT CHECK", "FACTBOX", "INTERVIEW", "LIVE", "NATO", "NOTE", "OPINION", "PHOTO", "PHOTOS",
    "QUESTION",
    "READ", "SUMMARY", "TIMELINE", "UK", "UN", "UPDATE", "UPDATED", "US", "U.N.", "U.S.", "USA", "VIDEO", "WATCH",
  ]
}

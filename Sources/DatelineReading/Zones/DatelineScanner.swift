/// Reads the parts of a dateline one after the other. A part that is not there leaves the position where it was.
struct DatelineScanner {
  let scalars: [Unicode.Scalar]
  let range: Range<Int>
  private(set) var position: Int
  private var placeStart: Int
  /// Without brackets or slashes.
  private var agency: Range<Int>?

  init(scalars: [Unicode.Scalar], range: Range<Int>) {
    self.scalars = scalars
    self.range = range
    position = range.lowerBound
    placeStart = range.lowerBound
  }

  /// What has to stand beside a place for it to be one.
  enum Proof {
    case none
    /// For a name in small letters: an agency of one word, or a day that a comma or a full stop parts from the name.
    case agencyOrDay
    /// For words of a script without capitals.
    case agency
  }

  private var next: Unicode.Scalar? { position < range.upperBound ? scalars[position] : nil }

  private mutating func skipSpaces() {
    while let next, next.isSpace { position += 1 }
  }

  /// The next word with the marks that stand inside names, and nothing else; empty where something else comes.
  private mutating func word() -> String {
    let start = position
    while let scalar = next, scalar.isLetter || scalar.isNumeral || scalar.standsInNames { position += 1 }
    // A hyphen at the end of a word is a dash.
    while position > start, scalars[position - 1] == "-" { position -= 1 }
    return String(scalars, start..<position)
  }

  // MARK: Place

  /// `(ALA) - ROMA`: an agency in brackets and a dash before the place.
  mutating func agencyBeforePlace() -> Bool {
    guard next == "(", bracketedAgency(), let name = agency, name.count <= 20, dash() else { return false }
    skipSpaces()
    placeStart = position
    return true
  }

  /// One to six words in capitals, two letters at the least, which are no label of the desk's.
  mutating func place() -> Bool {
    var words: [String] = []
    var end = position
    while words.count < 6, end - placeStart < 40 {
      let word = word()
      guard word.unicodeScalars.contains(where: \.isUppercase),
        !word.unicodeScalars.contains(where: { $0.isLetter && !$0.isUppercase || $0.isNumeral })
      else { break }
      words.append(word)
      end = position
      skipSpaces()
    }
    position = end
    let name = words.joined(separator: " ")
    return name.unicodeScalars.count(where: \.isUppercase) >= 2 && !DatelineWords.labels.contains(name)
  }

  /// One to four words that begin with a capital, small words between them: `Puerto de la Sal`. Or that many of a script without capitals.
  /// - Returns: what proves that it is a place; `nil` where there is no name.
  mutating func nameOfPlace() -> Proof? {
    guard let letter = next, letter.isLetter, !letter.isLowercase else { return nil }
    let hasCapitals = letter.isUppercase
    var end = position
    var count = 0
    while count < 4, end - placeStart < 40 {
      let word = word()
      guard let first = word.first,
        hasCapitals ? first.isUppercase || count > 0 && DatelineWords.links.contains(word) : first.isLetter,
        !DatelineWords.isDayByItself(word)
      else { break }
      if !hasCapitals || first.isUppercase { end = position }
      count += 1
      skipSpaces()
    }
    position = end
    return count == 0 ? nil : hasCapitals ? .agencyOrDay : .agency
  }

  /// `, Afghanistan` or `, D.C.`, where day, agency or dash follows.
  private mutating func region() {
    let start = position
    guard next == "," else { return }
    position += 1
    skipSpaces()
    var words: [String] = []
    var end = position
    while words.count < 5, let letter = next, letter.isUppercase || !words.isEmpty {
      let word = word()
      guard !word.isEmpty, word.first?.isUppercase ?? false || ["and", "of", "the"].contains(word),
        !DatelineWords.isPartOfDay(word)
      else { break }
      words.append(word)
      end = position
      skipSpaces()
    }
    position = end
    let mark = scalars[end..<range.upperBound].first { !$0.isSpace }
    if words.isEmpty || !(mark.map { ",(/—–-:".unicodeScalars.contains($0) } ?? false) { position = start }
  }

  // MARK: What follows it

  /// What may follow the place, up to the dash or colon; `nil` where that is missing, nothing follows it, or the proof is not there.
  mutating func rest(_ proof: Proof) -> DatelineShape.Parts? {
    region()
    var place = placeStart..<position
    let day = day()
    let isBracketed = agency == nil && bracketedAgency()
    let isBare = !isBracketed && agency == nil && day != nil && agencyInCapitals()
    guard isProved(proof, place, day) else { return nil }
    let isDashed = next == " " || next == "-" || next.map(\.isDash) ?? false
    guard terminator(afterAgency: isBracketed || isBare), position < range.upperBound else { return nil }
    if agency == nil, day != nil, proof == .none, isDashed { agencyBehindDash() }
    if day != nil { place = withoutFullStop(place) }
    return DatelineShape.Parts(whole: range.lowerBound..<position, place: place, day: day, agency: agency)
  }

  /// `March 5 (Reuters) -`: a brief names no place.
  mutating func dayAndAgency() -> DatelineShape.Parts? {
    guard next.map({ $0.isUppercase || $0.isNumeral }) ?? false, let day = day(), bracketedAgency(), dash(),
      position < range.upperBound,
      DateWords(String(scalars, day)).first?.day != nil
    else { return nil }
    return DatelineShape.Parts(whole: range.lowerBound..<position, place: nil, day: day, agency: agency)
  }

  private func isProved(_ proof: Proof, _ place: Range<Int>, _ day: Range<Int>?) -> Bool {
    switch proof {
    case .none: return true
    case .agency: return agency.map { (2...30).contains($0.count) } ?? false
    case .agencyOrDay:
      if let agency, (2...20).contains(agency.count), !scalars[agency].contains(" ") { return true }
      let isParted = scalars[place].last == "." || place.upperBound < range.upperBound && scalars[place.upperBound].isComma
      return agency == nil && day != nil && isParted
    }
  }

  /// `, February 9`, `. 9 Feb. 2018`, `, 5 de marzo`, up to the agency or the dash.
  private mutating func day() -> Range<Int>? {
    let start = position
    if next?.isComma ?? false { position += 1 }
    skipSpaces()
    var hasNumber = false
    var end = start
    while true {
      let word = word()
      guard DatelineWords.isPartOfDay(word) || hasNumber && DatelineWords.linksInDays.contains(word) else { break }
      hasNumber = hasNumber || word.first?.isNumeral ?? false
      end = position
      if next?.isComma ?? false { position += 1 }
      skipSpaces()
    }
    position = hasNumber ? end : start
    return hasNumber ? start..<end : nil
  }

  /// The full stop behind a place is none of the name's; those of `D.C.` are.
  private func withoutFullStop(_ place: Range<Int>) -> Range<Int> {
    let word = scalars[place].reversed().prefix { !$0.isSpace }
    return word.first == "." && word.count > 4 && !word.dropFirst().contains(".") ? place.dropLast() : place
  }

  // MARK: Agency

  /// `(TCA)` or `/TASS/`.
  private mutating func bracketedAgency() -> Bool {
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
    agency = Line(trimming: name..<position, in: scalars).range
    position += 1
    return true
  }

  /// `ИНТЕРФАКС` before a dash, without brackets.
  private mutating func agencyInCapitals() -> Bool {
    let start = position
    skipSpaces()
    let name = position
    var end = position
    while position - name < 30 {
      let word = word()
      guard word.isInCapitals else { break }
      end = position
      skipSpaces()
    }
    guard end > name, next?.isDash ?? false else {
      position = start
      return false
    }
    position = end
    agency = name..<end
    return true
  }

  /// `РИА Новости.` behind the dash: one to four words, the first with a capital and some in capitals, up to a full stop.
  private mutating func agencyBehindDash() {
    let start = position
    skipSpaces()
    let name = position
    var hasCapitals = false
    for count in 0..<4 {
      let word = word()
      let letters = word.last == "." ? String(word.dropLast()) : word
      guard let first = letters.first, first.isUppercase || count > 0, !letters.unicodeScalars.contains("."),
        position - name <= 30
      else { break }
      hasCapitals = hasCapitals || letters.isInCapitals
      if letters.unicodeScalars.count < word.unicodeScalars.count {
        guard hasCapitals, position < range.upperBound else { break }
        agency = name..<(position - 1)
        return
      }
      skipSpaces()
    }
    position = start
  }

  // MARK: End

  private mutating func dash() -> Bool {
    let start = position
    skipSpaces()
    guard next?.isDash ?? false else {
      position = start
      return false
    }
    while next?.isDash ?? false { position += 1 }
    return true
  }

  /// A colon or a dash; after an agency between slashes a full stop, or nothing; after one in brackets a full stop and a space.
  private mutating func terminator(afterAgency: Bool) -> Bool {
    let slashed = afterAgency && scalars[position - 1] == "/"
    if slashed, next == "." { position += 1 }
    let start = position
    let following = position + 1 < range.upperBound ? scalars[position + 1] : " "
    if afterAgency, next == ".", scalars[position - 1] == ")", following.isSpace {
      position += 1
      return true
    }
    // “(ANS).-”
    if afterAgency, next == ".", following.isDash { position += 1 }
    if next == ":" {
      position += 1
      return true
    }
    let isParted = next?.isSpace ?? false || position > start
    if let dash = scalars[position..<range.upperBound].first(where: { !$0.isSpace }), dash != "-" || isParted, self.dash() {
      return true
    }
    position = start
    return slashed
  }
}

extension Unicode.Scalar {
  fileprivate var standsInNames: Bool { self == "." || self == "'" || self == "’" || self == "-" }
  fileprivate var isDash: Bool { self == "-" || self == "–" || self == "—" }
  fileprivate var isComma: Bool { self == "," || self == "،" }
}

extension String {
  /// Two letters at the least, and no small one.
  fileprivate var isInCapitals: Bool {
    let letters = unicodeScalars.filter(\.isLetter)
    return letters.count >= 2 && letters.allSatisfy(\.isUppercase)
  }
}
